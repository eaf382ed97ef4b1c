import { makeStyles } from '@material-ui/core/styles';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    boxSizing: 'border-box',
    padding: '1px 6px',
    borderRadius: 3,
    border: '1px solid var(--mlops-track)',
    background: 'var(--mlops-none-tint)',
    color: 'var(--mlops-none-ink)',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 400,
    whiteSpace: 'nowrap',
  },
});

/** A challenge's code, without a colour that would judge. */
export function Tag({ children }: PropsWithChildren<{}>) {
  const classes = useStyles();
  return <span className={classes.root}>{children}</span>;
}
