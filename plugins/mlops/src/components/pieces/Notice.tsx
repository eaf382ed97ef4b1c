import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { PropsWithChildren } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { ageOf } from './Freshness';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: 8,
    padding: '8px 12px',
    borderRadius: 4,
    marginBottom: 12,
    '& svg': { fontSize: 20, flex: 'none' },
  },
  neutral: { background: 'var(--mlops-well)' },
  warn: {
    background: 'var(--mlops-warn-tint)',
    color: 'var(--mlops-warn-ink)',
    '& a': { color: 'inherit' },
  },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** A strip that says something about what follows: amber for what needs mending, neutral for what is good to know. */
export function Notice(
  props: PropsWithChildren<{ tone: 'neutral' | 'warn' | 'stale' }>,
) {
  const { tone, children } = props;
  const classes = useStyles();
  const Icon = {
    neutral: InfoOutlinedIcon,
    warn: WarningIcon,
    stale: HistoryIcon,
  }[tone];
  return (
    <div
      className={`${classes.root} ${tone === 'neutral' ? classes.neutral : classes.warn}`}
    >
      <Icon aria-hidden="true" />
      <div className={classes.body}>{children}</div>
    </div>
  );
}

/** Says that what follows is old, and why; nothing when it is fresh. */
export function StaleNotice(props: {
  freshness: MlopsApiSchemas['Freshness'];
}) {
  const { freshness } = props;
  if (!freshness.stale) return null;
  const age = ageOf(freshness);
  return (
    <Notice tone="stale">
      {age ? (
        <>
          <strong>Last assessed {age}.</strong>{' '}
          {freshness.failure ?? 'No scan has completed since.'} This is the last
          complete assessment.
        </>
      ) : (
        <>
          <strong>No scan has completed yet.</strong> {freshness.failure}
        </>
      )}
    </Notice>
  );
}
