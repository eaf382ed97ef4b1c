import { useApi } from '@backstage/core-plugin-api';
import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import AccessTimeIcon from '@material-ui/icons/AccessTime';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import { CardState, ErrorState, MlopsCard, Skeleton } from '../pieces';
import { EntitySummary } from './EntitySummary';

/**
 * The operations mode of the team behind an ML entity, with the facts behind it.
 * @public
 */
export function EntityMlopsCard() {
  const { entity } = useEntity();
  return (
    <MlopsCard title="MLOps maturity" onEntityPage>
      <Content
        key={stringifyEntityRef(entity)}
        entityRef={stringifyEntityRef(getCompoundEntityRef(entity))}
      />
    </MlopsCard>
  );
}

function Content({ entityRef }: { entityRef: string }) {
  const api = useApi(mlopsApiRef);
  const { value, error, retry } = useRequest(
    () => api.getEntity(entityRef),
    [api, entityRef],
  );
  if (error?.statusCode === 404) {
    return (
      <CardState icon={<AccessTimeIcon />} title="Not assessed yet">
        This is recognised as machine learning, and the next scan of the catalog
        will assess it.
      </CardState>
    );
  }
  if (error) {
    return <ErrorState error={error} what="this assessment" onRetry={retry} />;
  }
  if (!value) {
    return (
      <Skeleton
        label="Loading the assessment"
        heights={[32, 20, 20, 52, 52, 16]}
      />
    );
  }
  return <EntitySummary assessment={value} />;
}
