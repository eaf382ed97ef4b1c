import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { LevelMeter } from '../pieces';
import { levelWords, otherModelsWords } from './maturityWords';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    justifyContent: 'space-between',
    marginBottom: 8,
  },
  level: { fontWeight: 700 },
  target: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    '& svg': { fontSize: 16, color: 'var(--mlops-pass-mark)' },
  },
  others: {
    marginTop: '12px !important',
    fontSize: 12,
    lineHeight: '16px',
  },
  note: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
});

/** How well the team works within its mode: its level, what it could be, and what other models call it. */
export function MaturityBand(props: {
  maturity: MlopsApiSchemas['Maturity'];
  mlTestScore: MlopsApiSchemas['MlTestScore'];
}) {
  const { maturity, mlTestScore } = props;
  const classes = useStyles();
  return (
    <section aria-label="Maturity">
      <div className={classes.head}>
        <h3 className={classes.level}>{levelWords(maturity)}</h3>
        {maturity.atTarget && (
          <span className={classes.target}>
            <CheckIcon aria-hidden="true" />
            At its target level
          </span>
        )}
      </div>
      {maturity.level !== undefined && <LevelMeter maturity={maturity} />}
      <p className={classes.others}>
        {otherModelsWords(maturity, mlTestScore.score)}
      </p>
      <p className={classes.note}>
        Each is computed from the same checks; none is translated from the
        level.
      </p>
    </section>
  );
}
