import { capitalize } from '@backstage-mlops/plugin-mlops-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CloudOffIcon from '@material-ui/icons/CloudOff';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import type { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gap: 8, justifyItems: 'start' },
  icon: {
    width: 36,
    height: 36,
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    background: 'var(--mlops-none-tint)',
    color: 'var(--mlops-none-ink)',
    '& svg': { fontSize: 20 },
  },
  text: { color: 'var(--mlops-text-2)', overflowWrap: 'anywhere' },
  details: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    fontSize: 12,
  },
});

/** What stands in a card that has no content: why, and what can be done. */
export function CardState(
  props: PropsWithChildren<{
    icon: ReactNode;
    title: string;
    actions?: ReactNode;
  }>,
) {
  const { icon, title, actions, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <h3>{title}</h3>
      <div className={classes.text}>{children}</div>
      {actions}
    </div>
  );
}

/** A request that failed: 403 says which permission is missing, anything else can be tried again. */
export function ErrorState(props: {
  error: Error & { statusCode?: number };
  what: string;
  onRetry: () => void;
}) {
  const { error, what, onRetry } = props;
  const classes = useStyles();
  const [details, setDetails] = useState(false);
  if (error.statusCode === 403) {
    return (
      <CardState icon={<LockIcon />} title={`You may not see ${what}`}>
        Reading it needs the permission <code>mlops.assessment.read</code>. Ask
        whoever runs Backstage here.
      </CardState>
    );
  }
  const status = error.statusCode ? ` (${error.statusCode})` : '';
  return (
    <div role="alert">
      <CardState
        icon={<CloudOffIcon />}
        title={`${capitalize(what)} could not be loaded`}
        actions={
          <div>
            <Button variant="outlined" size="small" onClick={onRetry}>
              Try again
            </Button>{' '}
            <Button
              size="small"
              aria-expanded={details}
              onClick={() => setDetails(!details)}
            >
              Details
            </Button>
          </div>
        }
      >
        The MLOps backend did not answer as it should{status}. This says nothing
        about the teams themselves.
      </CardState>
      {details && <pre className={classes.details}>{error.message}</pre>}
    </div>
  );
}
