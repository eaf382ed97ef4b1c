import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';

const useStyles = makeStyles({
  root: {
    flex: 'none',
    width: 32,
    height: 32,
    borderRadius: 4,
    color: 'var(--mlops-text-2)',
  },
  open: { transform: 'rotate(180deg)' },
});

/** Opens and closes what stands below a row. */
export function Toggle(props: {
  /** What is opened, for those who do not see the row. */
  label: string;
  open: boolean;
  controls: string;
  onToggle: () => void;
}) {
  const { label, open, controls, onToggle } = props;
  const classes = useStyles();
  return (
    <ButtonBase
      className={classes.root}
      disableRipple
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <ExpandMoreIcon className={open ? classes.open : ''} aria-hidden="true" />
    </ButtonBase>
  );
}
