import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import { ErrorState, MlopsCard, Skeleton } from '../pieces';
import { TeamVerdict } from './TeamVerdict';

/**
 * The verdict of a group with its whole ledger. A group without machine learning has none, and shows nothing.
 * @public
 */
export function EntityMlopsTeamCard() {
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return <TeamCard key={ref} teamRef={ref} />;
}

function TeamCard({ teamRef }: { teamRef: string }) {
  const api = useApi(mlopsApiRef);
  const { value, error, retry } = useRequest(
    () => api.getTeam(teamRef),
    [api, teamRef],
  );
  if (error?.statusCode === 404) return null;
  if (error) {
    return (
      <MlopsCard title="MLOps maturity" onEntityPage>
        <ErrorState error={error} what="this assessment" onRetry={retry} />
      </MlopsCard>
    );
  }
  if (!value) {
    return (
      <MlopsCard title="MLOps maturity" onEntityPage>
        <Skeleton
          label="Loading the assessment"
          heights={[48, 20, 20, 240, 240, 16]}
        />
      </MlopsCard>
    );
  }
  return (
    <MlopsCard title="MLOps maturity" onEntityPage>
      <TeamVerdict
        team={value.team}
        practices={value.practices}
        freshness={value.freshness}
      />
    </MlopsCard>
  );
}
