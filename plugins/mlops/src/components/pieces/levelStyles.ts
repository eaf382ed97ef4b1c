import { makeStyles } from '@material-ui/core/styles';
import { hatchStrong } from './tokens';

/** Below this width of the meter itself, in pixels, words no longer fit beside each other. */
const narrow = 300;

interface Size {
  dense?: boolean;
}

const node = ({ dense }: Size) => (dense ? 24 : 28);

/** The looks of the level meter: nodes and names share their left edge. */
export const useLevelStyles = makeStyles(theme => ({
  frame: { containerType: 'inline-size' },
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    paddingTop: 20,
  },
  none: { color: 'var(--mlops-text-2)' },
  step: {
    position: 'relative',
    paddingRight: 4,
    fontSize: ({ dense }: Size) => (dense ? 12 : 14),
    lineHeight: ({ dense }: Size) => (dense ? '16px' : '20px'),
    color: 'var(--mlops-text-2)',
  },
  line: {
    '&::before': {
      content: '""',
      boxSizing: 'border-box',
      position: 'absolute',
      top: (size: Size) => node(size) / 2 - 2,
      left: node,
      right: 0,
      height: 4,
      border: 'solid var(--mlops-outline)',
      borderWidth: '1px 0',
    },
  },
  through: {
    '&::before': {
      background: 'var(--mlops-level)',
      borderColor: 'var(--mlops-level)',
    },
  },
  maybe: { '&::before': { background: hatchStrong } },
  now: {
    color: theme.palette.text.primary,
    fontWeight: 700,
    '&::before': { left: (size: Size) => node(size) + 4 },
    '& $node': {
      boxShadow: `0 0 0 2px ${theme.palette.background.paper}, 0 0 0 4px var(--mlops-level)`,
    },
  },
  node: {
    position: 'relative',
    zIndex: 1,
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    width: node,
    height: node,
    marginBottom: 6,
    borderRadius: '50%',
    fontWeight: 700,
    background: theme.palette.background.paper,
    border: '1.5px solid var(--mlops-outline)',
  },
  reached: {
    background: 'var(--mlops-level)',
    borderColor: 'var(--mlops-level)',
    color: 'var(--mlops-on-level)',
  },
  could: {
    border: '1.5px dashed var(--mlops-level)',
    color: theme.palette.text.primary,
  },
  above: {
    position: 'absolute',
    top: -20,
    left: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    color: theme.palette.text.primary,
    fontWeight: 400,
    whiteSpace: 'nowrap',
    '& svg': { fontSize: 16, marginLeft: -2 },
  },
  /** A step's name and what is said above it; the number, the flag and the dashes remain. */
  word: { [`@container (max-width: ${narrow}px)`]: { display: 'none' } },
}));
