import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { LevelMeter } from '../pieces';
import { SectionHead } from './SectionHead';

const useStyles = makeStyles({
  root: { marginTop: 16 },
  note: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
});

/** How far the team is, and how far it could be if what is unknown passed. */
export function TeamLevel(props: { maturity: MlopsApiSchemas['Maturity'] }) {
  const { level, couldBe, target, unknown } = props.maturity;
  const classes = useStyles();
  const hasLevel = level !== undefined;
  const rises = hasLevel && couldBe !== undefined && couldBe > level;
  const words = hasLevel ? `Team level ${level}` : 'Team level';
  return (
    <div className={classes.root}>
      <SectionHead
        title={rises ? `${words}, could be ${couldBe}` : words}
        note={
          unknown > 0 &&
          `${unknown} ${unknown === 1 ? 'check' : 'checks'} unknown`
        }
      />
      <LevelMeter maturity={props.maturity} dense />
      {hasLevel && target === undefined && (
        <p className={classes.note}>No target until the mode is known.</p>
      )}
    </div>
  );
}
