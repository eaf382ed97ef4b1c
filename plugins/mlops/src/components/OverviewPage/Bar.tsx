import { makeStyles } from '@material-ui/core/styles';
import type { PropsWithChildren } from 'react';
import { hatch } from '../pieces';

/** A stretch of a bar: filled, a dashed outline, or hatched for what is unknown. */
export interface BarPart {
  count: number;
  look: 'solid' | 'dashed' | 'hatched';
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: 2, height: 16, minWidth: 60 },
  part: {
    boxSizing: 'border-box',
    borderRadius: 3,
    border: '1px solid',
    minWidth: 4,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  swatch: { width: 16, height: 10 },
});

function looksIn(color: string) {
  return {
    solid: { background: color, borderColor: color },
    dashed: { borderColor: color, borderStyle: 'dashed' },
    hatched: { background: hatch, borderColor: 'var(--mlops-outline)' },
  };
}

/** A bar whose parts are as wide as their share of `max`. */
export function Bar(props: {
  parts: readonly BarPart[];
  max: number;
  color: string;
  /** The bar as a sentence. */
  label: string;
}) {
  const { parts, max, color, label } = props;
  const classes = useStyles();
  const looks = looksIn(color);
  return (
    <div className={classes.root} role="img" aria-label={label}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ count, look }) => (
          <div
            key={look}
            className={classes.part}
            style={{
              ...looks[look],
              width: `${(count / Math.max(max, 1)) * 100}%`,
            }}
          />
        ))}
    </div>
  );
}

/** Says what a look stands for. */
export function Key(props: PropsWithChildren<{ look: BarPart['look'] }>) {
  const { look, children } = props;
  const classes = useStyles();
  return (
    <span className={classes.key}>
      <span
        className={`${classes.part} ${classes.swatch}`}
        style={looksIn('var(--mlops-level)')[look]}
        aria-hidden="true"
      />
      {children}
    </span>
  );
}
