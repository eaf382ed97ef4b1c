import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { hatch } from '../pieces';
import { usePracticeStyles } from './practiceStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    marginTop: 12,
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  },
  swatch: {
    boxSizing: 'border-box',
    width: 28,
    height: 16,
    borderRadius: 3,
    border: '1px solid var(--mlops-outline)',
  },
});

const shares = ['none', 'under half', 'half or more', 'three quarters', 'all'];

/** What the grounds and signs of the practices table stand for. */
export function PracticesLegend() {
  const classes = useStyles();
  const cell = usePracticeStyles();
  const swatch = (background: string) => (
    <span
      className={classes.swatch}
      style={{ background }}
      aria-hidden="true"
    />
  );
  return (
    <div className={classes.root}>
      <span>Share passing</span>
      {shares.map((words, index) => (
        <span key={words}>
          {swatch(`var(--mlops-heat-${index})`)} {words}
        </span>
      ))}
      <span>{swatch(hatch)} unknown</span>
      <span>
        <span className={cell.failing} aria-hidden="true">
          <CloseIcon />2
        </span>{' '}
        failing
      </span>
      <span>– not applicable</span>
    </div>
  );
}
