import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import { useRef } from 'react';
import { useAwaitedScan } from '../../hooks/useAwaitedScan';
import {
  ErrorState,
  FindingsList,
  MlopsCard,
  MlopsRoot,
  Notice,
  Skeleton,
  StaleNotice,
} from '../pieces';
import { CoverageCard } from './CoverageCard';
import { EmptyCatalog } from './EmptyCatalog';
import { LeadBand } from './LeadBand';
import { LevelsCard } from './LevelsCard';
import { ModesCard } from './ModesCard';
import { TeamsSection } from './TeamsSection';
import { useOverview } from './useOverview';
import { useTeamsQuery } from './useTeamsQuery';

const useStyles = makeStyles({
  // Cards side by side end at the same height.
  half: { '& > .MuiCard-root': { height: '100%' } },
});

/** The whole organization: the answer in words, how teams work, what is known, and every team. */
export function OverviewBody() {
  const classes = useStyles();
  const { overview, error, retry } = useOverview();
  const { query, update } = useTeamsQuery();
  // What a choice above changes comes into sight.
  const teams = useRef<HTMLDivElement>(null);
  const { scanning, awaitScan } = useAwaitedScan(overview?.freshness, retry);
  if (!overview) {
    return (
      <MlopsCard title="MLOps maturity">
        {error ? (
          <ErrorState error={error} what="the overview" onRetry={retry} />
        ) : (
          <Skeleton label="Loading the overview" heights={[84, 240, 240]} />
        )}
      </MlopsCard>
    );
  }
  if (overview.teams === 0 && overview.entities.total === 0) {
    return <EmptyCatalog freshness={overview.freshness} />;
  }
  const total = overview.totalFindings ?? overview.findings.length;
  return (
    <>
      <MlopsRoot>
        <StaleNotice freshness={overview.freshness} />
        {error && <NotRenewed onRetry={retry} />}
      </MlopsRoot>
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12}>
          <LeadBand
            overview={overview}
            scanning={scanning}
            onScanStarted={awaitScan}
          />
        </Grid>
        <Grid item xs={12} md={6} className={classes.half}>
          <ModesCard
            overview={overview}
            chosen={query.modes}
            onChoose={modes => {
              update({ modes });
              teams.current?.scrollIntoView?.({ block: 'nearest' });
            }}
          />
        </Grid>
        <Grid item xs={12} md={6} className={classes.half}>
          <LevelsCard overview={overview} />
        </Grid>
        <Grid item xs={12} ref={teams}>
          <TeamsSection assessedAt={overview.freshness.completedAt} />
        </Grid>
        <Grid
          item
          xs={12}
          md={overview.findings.length > 0 ? 6 : 12}
          className={classes.half}
        >
          <CoverageCard overview={overview} />
        </Grid>
        {overview.findings.length > 0 && (
          <Grid item xs={12} md={6} className={classes.half}>
            <MlopsCard
              title="Values that need mending"
              subheader={
                total > overview.findings.length
                  ? `The first ${overview.findings.length} of ${total.toLocaleString('en-US')}.`
                  : undefined
              }
            >
              <FindingsList findings={overview.findings} />
            </MlopsCard>
          </Grid>
        )}
      </Grid>
    </>
  );
}

function NotRenewed({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="status">
      <Notice tone="stale">
        The overview could not be renewed, so this is the one before.{' '}
        <Button size="small" variant="outlined" onClick={onRetry}>
          Try again
        </Button>
      </Notice>
    </div>
  );
}
