import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityRequest, MlopsCard } from '../pieces';
import { EntitySummary } from './EntitySummary';

/**
 * The operations mode and level of the team behind an ML entity, with the facts behind them, and the entity's own checks.
 * @public
 */
export function EntityMlopsCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(getCompoundEntityRef(entity));
  return (
    <MlopsCard title="MLOps maturity" onEntityPage>
      <EntityRequest
        key={entityRef}
        entityRef={entityRef}
        heights={[32, 20, 20, 52, 52, 56, 24, 64, 16]}
      >
        {assessment => <EntitySummary assessment={assessment} />}
      </EntityRequest>
    </MlopsCard>
  );
}
