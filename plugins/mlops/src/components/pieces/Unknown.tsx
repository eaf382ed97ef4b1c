import { makeStyles } from '@material-ui/core/styles';
import { hatch } from './tokens';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
    color: 'var(--mlops-text-2)',
  },
  box: {
    boxSizing: 'border-box',
    flex: 'none',
    width: 14,
    height: 14,
    borderRadius: 3,
    border: '1px solid var(--mlops-outline)',
    background: hatch,
  },
});

/** Stands where a value would: hatched and grey, never red and never zero. */
export function Unknown(props: { children: string }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <span className={classes.box} aria-hidden="true" />
      {props.children}
    </span>
  );
}
