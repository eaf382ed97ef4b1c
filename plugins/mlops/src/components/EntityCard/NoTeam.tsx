import { EntityRefLink } from '@backstage/plugin-catalog-react';
import PersonIcon from '@material-ui/icons/PersonOutlined';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CardState } from '../pieces';

/** An ML entity without a team to judge, and what to do about it. */
export function NoTeam({ owner }: { owner: MlopsApiSchemas['EntityOwner'] }) {
  return (
    <CardState icon={<PersonIcon />} title="No team to judge">
      <p>{reason(owner)}</p>
    </CardState>
  );
}

function reason({ kind, ref }: MlopsApiSchemas['EntityOwner']) {
  const name = ref && <code>{ref}</code>;
  switch (kind) {
    case 'user':
      return (
        <>
          The owner {ref && <EntityRefLink hideIcon entityRef={ref} />} is a
          person, and a mode describes a team. Name a Group in{' '}
          <code>spec.owner</code>.
        </>
      );
    case 'missing':
      return (
        <>
          The owner {name} is not in the catalog, so there is no mode. Add that
          Group, or mend <code>spec.owner</code>.
        </>
      );
    case 'none':
      return (
        <>
          Nobody owns this, so there is no mode. Name a Group in{' '}
          <code>spec.owner</code>.
        </>
      );
    default:
      return <>The assessment of the owning team is not shown to you.</>;
  }
}
