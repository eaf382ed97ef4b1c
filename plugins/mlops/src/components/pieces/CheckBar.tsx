import { makeStyles } from '@material-ui/core/styles';
import { hatchStrong } from './tokens';

const useStyles = makeStyles({
  root: { display: 'flex', gap: 2, height: 8 },
  part: {
    boxSizing: 'border-box',
    minWidth: 4,
    borderRadius: 2,
    // Forced colours take the grounds away; an edge keeps the parts apart.
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  pass: { background: 'var(--mlops-pass-mark)' },
  fail: { background: 'var(--mlops-fail-mark)' },
  unknown: {
    border: '1px solid var(--mlops-unknown-mark)',
    background: hatchStrong,
  },
  waived: { border: '1px solid var(--mlops-outline)' },
  none: { flex: 1, background: 'var(--mlops-track)' },
});

interface Counts {
  pass: number;
  fail: number;
  unknown: number;
  waived?: number;
}

/** The counts in words, such as "13 pass, 2 fail, 3 unknown". */
export function countsInWords(counts: Counts): string {
  const { pass, fail, unknown, waived = 0 } = counts;
  if (pass + fail + unknown + waived === 0) return 'No check applies yet';
  const words = `${pass} pass, ${fail} fail, ${unknown} unknown`;
  return waived > 0 ? `${words}, ${waived} waived` : words;
}

/** How many checks pass, fail and are unknown, as one bar; what it shows is said in words to who cannot see it. */
export function CheckBar(
  props: Counts & {
    /** What the bar is about, said before the counts, such as "Checks of ranker". */
    label: string;
  },
) {
  const { pass, fail, unknown, waived = 0, label } = props;
  const classes = useStyles();
  const counts = { pass, fail, unknown, waived };
  const shown = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <div
      className={classes.root}
      role="img"
      aria-label={`${label}: ${countsInWords(counts)}`}
    >
      {shown.map(([state, count]) => (
        <span
          key={state}
          className={`${classes.part} ${classes[state as keyof typeof counts]}`}
          style={{ flex: `${count} 1 0` }}
        />
      ))}
      {shown.length === 0 && (
        <span className={`${classes.part} ${classes.none}`} />
      )}
    </div>
  );
}
