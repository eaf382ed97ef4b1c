import { makeStyles } from '@material-ui/core/styles';
import { hatch, visuallyHidden } from '../pieces';

/** Looks shared by the cells of the practices table and its legend. */
export const usePracticeStyles = makeStyles(theme => ({
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 4,
    height: 40,
    minWidth: 92,
    padding: '0 8px',
    borderRadius: 4,
    border: '1px solid var(--mlops-track)',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
  },
  centred: { justifyContent: 'center' },
  // The words stand above the strip.
  withStrip: { paddingBottom: 6 },
  none: { color: 'var(--mlops-text-2)', borderColor: 'transparent' },
  unknown: {
    background: hatch,
    borderColor: 'var(--mlops-unknown-mark)',
    fontSize: 12,
  },
  unknownWords: {
    background: theme.palette.background.paper,
    color: 'var(--mlops-unknown-ink)',
    padding: '1px 6px',
    borderRadius: 3,
  },
  strip: {
    position: 'absolute',
    right: 0,
    bottom: 0,
    boxSizing: 'border-box',
    height: 8,
    minWidth: 6,
    border: '1px solid var(--mlops-unknown-mark)',
    borderWidth: '1px 0 0 1px',
    background: `${hatch}, ${theme.palette.background.paper}`,
  },
  failing: {
    display: 'inline-flex',
    alignItems: 'center',
    padding: '0 6px 0 3px',
    borderRadius: 9,
    border: '1px solid var(--mlops-fail-mark)',
    background: 'var(--mlops-fail-tint)',
    color: 'var(--mlops-fail-ink)',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 700,
    '& svg': { fontSize: 12 },
  },
  hidden: { ...visuallyHidden },
}));

/** The ground of a cell by the share of its checks that pass, from 0 for none to 4 for all. */
export function heatOf(pass: number, applicable: number): number {
  const share = pass / applicable;
  if (share === 0) return 0;
  if (share < 0.5) return 1;
  if (share < 0.75) return 2;
  return share < 1 ? 3 : 4;
}
