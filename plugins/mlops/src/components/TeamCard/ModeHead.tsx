import { makeStyles } from '@material-ui/core/styles';
import type { ModeId } from '@backstage-mlops/plugin-mlops-common';
import { ModeGlyph } from '../pieces';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 700,
  },
  stacked: {
    display: 'none',
    [theme.breakpoints.down('xs')]: { display: 'flex' },
  },
}));

const shortTitles: Record<ModeId, string> = {
  'small-data-ops': 'Small',
  'big-data-ops': 'Big',
  'hybrid-mlops': 'Hybrid',
  'large-scale-mlops': 'Large-scale',
};

/** A mode at the head of its column; in each cell where rows are stacked and the heads are gone. */
export function ModeHead(props: { mode: ModeId; stacked?: boolean }) {
  const { mode, stacked } = props;
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${stacked ? classes.stacked : ''}`}>
      <ModeGlyph mode={mode} />
      {shortTitles[mode]}
    </span>
  );
}
