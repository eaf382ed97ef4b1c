import { capitalize } from '@backstage-mlops/plugin-mlops-common';
import { makeStyles } from '@material-ui/core/styles';
import type { Confidence as Level } from '@backstage-mlops/plugin-mlops-common';

const filled: Record<Level, number> = { low: 1, medium: 2, high: 3 };

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: 2 },
  bar: {
    width: 4,
    border: '1px solid var(--mlops-level)',
    borderRadius: 1,
    boxSizing: 'border-box',
  },
});

/** How sure a verdict is: three bars and the word. */
export function Confidence(props: { level: Level; short?: boolean }) {
  const { level, short } = props;
  const classes = useStyles();
  const word = capitalize(level);
  return (
    <span className={classes.root}>
      <span className={classes.bars} aria-hidden="true">
        {[5, 8, 11].map((height, index) => (
          <span
            key={height}
            className={classes.bar}
            style={{
              height,
              background:
                index < filled[level] ? 'var(--mlops-level)' : 'transparent',
            }}
          />
        ))}
      </span>
      {short ? word : `${word} confidence`}
    </span>
  );
}
