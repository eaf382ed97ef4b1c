import { useApi } from '@backstage/core-plugin-api';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import BlurOffIcon from '@material-ui/icons/BlurOff';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useAwaitedScan } from '../../hooks/useAwaitedScan';
import { useRequest } from '../../hooks/useRequest';
import {
  CardState,
  ErrorState,
  FindingsList,
  MlopsCard,
  MlopsRoot,
  Skeleton,
  StaleNotice,
  YamlSnippet,
} from '../pieces';
import { CoverageCard } from './CoverageCard';
import { LeadBand } from './LeadBand';
import { ModesCard } from './ModesCard';
import { TeamsCard } from './TeamsCard';

const useStyles = makeStyles({
  // Cards side by side end at the same height.
  half: { '& > .MuiCard-root': { height: '100%' } },
});

/** The whole organization: the answer in words, how teams work, what is known, and every team. */
export function OverviewBody() {
  const api = useApi(mlopsApiRef);
  const classes = useStyles();
  const { value, error, retry } = useRequest(() => api.getOverview(), [api]);
  const { scanning, awaitScan } = useAwaitedScan(value?.freshness, retry);
  if (error) {
    return (
      <MlopsCard title="MLOps maturity">
        <ErrorState error={error} what="the overview" onRetry={retry} />
      </MlopsCard>
    );
  }
  if (!value) {
    return (
      <MlopsCard title="MLOps maturity">
        <Skeleton label="Loading the overview" heights={[84, 240, 240]} />
      </MlopsCard>
    );
  }
  if (value.teams === 0 && value.entities.total === 0) {
    return <EmptyCatalog freshness={value.freshness} />;
  }
  const total = value.totalFindings ?? value.findings.length;
  return (
    <>
      <MlopsRoot>
        <StaleNotice freshness={value.freshness} />
      </MlopsRoot>
      <Grid container spacing={3} alignItems="stretch">
        <Grid item xs={12}>
          <LeadBand
            overview={value}
            scanning={scanning}
            onScanStarted={awaitScan}
          />
        </Grid>
        <Grid item xs={12} md={6} className={classes.half}>
          <ModesCard overview={value} />
        </Grid>
        <Grid item xs={12} md={6} className={classes.half}>
          <CoverageCard overview={value} />
        </Grid>
        <Grid item xs={12}>
          <TeamsCard assessedAt={value.freshness.completedAt} />
        </Grid>
        {value.findings.length > 0 && (
          <Grid item xs={12}>
            <MlopsCard
              title="Values that need mending"
              subheader={
                total > value.findings.length
                  ? `The first ${value.findings.length} of ${total.toLocaleString('en-US')}.`
                  : undefined
              }
            >
              <FindingsList findings={value.findings} />
            </MlopsCard>
          </Grid>
        )}
      </Grid>
    </>
  );
}

function EmptyCatalog(props: { freshness: MlopsApiSchemas['Freshness'] }) {
  const { freshness } = props;
  return (
    <MlopsCard title="MLOps maturity">
      <StaleNotice freshness={freshness} />
      <CardState
        icon={<BlurOffIcon />}
        title={
          freshness.completedAt
            ? 'No machine learning found yet'
            : 'The first scan is not complete yet'
        }
      >
        <p>
          Types such as <code>ml-model</code> and tags such as{' '}
          <code>pytorch</code> are recognised. One annotation marks any other
          entity:
        </p>
        <YamlSnippet
          yaml={'metadata:\n  annotations:\n    mlops/ml: "true"\n'}
          label="YAML that marks an entity as machine learning"
        />
      </CardState>
    </MlopsCard>
  );
}
