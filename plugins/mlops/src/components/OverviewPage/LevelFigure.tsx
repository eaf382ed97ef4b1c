import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Unknown, visuallyHidden } from '../pieces';

const useStyles = makeStyles({
  root: { position: 'relative', whiteSpace: 'nowrap' },
  couldBe: { color: 'var(--mlops-text-2)' },
  hidden: { ...visuallyHidden },
});

/** The level that a team reached, and the one it would have if all that is unknown passed: "2 →3". */
export function LevelFigure(props: { maturity: MlopsApiSchemas['Maturity'] }) {
  const { level, couldBe } = props.maturity;
  const classes = useStyles();
  if (level === undefined) return <Unknown>no level</Unknown>;
  return (
    <span className={classes.root}>
      {level}
      {couldBe !== undefined && couldBe > level && (
        <>
          <span className={classes.hidden}>, could be {couldBe}</span>
          <span className={classes.couldBe} aria-hidden="true">
            {' '}
            →{couldBe}
          </span>
        </>
      )}
    </span>
  );
}
