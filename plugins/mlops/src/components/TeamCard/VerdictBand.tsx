import { makeStyles } from '@material-ui/core/styles';
import { modes, shownLean } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Confidence, modeColor, ModeGlyph } from '../pieces';

const useStyles = makeStyles({
  root: { display: 'flex', gap: 16, minWidth: 0 },
  tile: {
    width: 56,
    height: 56,
    borderRadius: 8,
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
  },
  label: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
  mode: { fontSize: 28, lineHeight: '36px', fontWeight: 700 },
  sure: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '4px 0 8px',
  },
  why: { fontSize: 16, lineHeight: '24px' },
});

const statusWords: Record<MlopsApiSchemas['Status'], string> = {
  settled: 'Settled: no missing fact can change it',
  provisional: 'Provisional: a missing fact could change it',
  undetermined: 'Too little is declared to name a mode',
};

/** The mode, how sure it is, and why in one sentence. */
export function VerdictBand(props: { verdict: MlopsApiSchemas['Verdict'] }) {
  const { verdict } = props;
  const classes = useStyles();
  const lean = verdict.mode ? undefined : shownLean(verdict);
  return (
    <div className={classes.root}>
      <span
        className={classes.tile}
        style={{ background: modeColor(verdict.mode, 'tint') }}
      >
        <ModeGlyph mode={verdict.mode} size={28} />
      </span>
      <div>
        <div className={classes.label}>Operations mode</div>
        <div className={classes.mode}>
          {verdict.mode ? modes[verdict.mode].title : 'Undetermined'}
        </div>
        <div className={classes.sure}>
          {verdict.mode && <Confidence level={verdict.confidence} />}
          <span>{statusWords[verdict.status]}</span>
          {lean && <span>Leans {modes[lean].title}</span>}
        </div>
        <p className={classes.why}>{verdict.why}</p>
      </div>
    </div>
  );
}
