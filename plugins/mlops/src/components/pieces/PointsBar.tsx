import { makeStyles } from '@material-ui/core/styles';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type { ModeId } from '@backstage-mlops/plugin-mlops-common';
import { modeColor } from './ModeGlyph';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    height: 16,
    minWidth: 72,
  },
  half: { flex: 1, display: 'flex', height: 10 },
  left: { justifyContent: 'flex-end' },
  axis: {
    width: 1,
    height: 16,
    background: 'var(--mlops-outline)',
    flex: 'none',
  },
  bar: { boxSizing: 'border-box', borderRadius: 2, border: '1px solid' },
  number: { width: 22, fontSize: 12, textAlign: 'right' },
});

/** `+2`, `−1` or `0`, with a true minus sign. */
export function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** Points for one mode on a scale shared by the ledger: positive bars are filled, negative ones outlined. */
export function PointsBar(props: {
  mode: ModeId;
  points: number;
  scale: number;
}) {
  const { mode, points, scale } = props;
  const classes = useStyles();
  const width = `${(Math.abs(points) / Math.max(scale, 1)) * 100}%`;
  const color = modeColor(mode, 'mark');
  const bar = (
    <span
      className={classes.bar}
      style={{
        width,
        borderColor: color,
        background: points > 0 ? color : 'transparent',
      }}
    />
  );
  return (
    <span
      className={classes.root}
      role="img"
      aria-label={`${signed(points)} for ${modes[mode].title}`}
    >
      <span className={`${classes.half} ${classes.left}`}>
        {points < 0 && bar}
      </span>
      <span className={classes.axis} />
      <span className={classes.half}>{points > 0 && bar}</span>
      <span className={classes.number}>{signed(points)}</span>
    </span>
  );
}
