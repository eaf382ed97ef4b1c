import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityRequest, MlopsCard } from '../pieces';
import { EntityChecksList } from './EntityChecksList';

/**
 * All checks of an ML entity by area, with their evidence and how to mend them.
 * @public
 */
export function EntityMlopsContent() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(getCompoundEntityRef(entity));
  return (
    <MlopsCard title="MLOps checks" onEntityPage>
      <EntityRequest
        key={entityRef}
        entityRef={entityRef}
        heights={[24, 32, 20, 64, 64, 20, 64, 64]}
      >
        {assessment => <EntityChecksList assessment={assessment} />}
      </EntityRequest>
    </MlopsCard>
  );
}
