import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Notice } from '../pieces';

/** Points to the settled verdict above a team that is too small or too silent to judge. */
export function BroaderNotice(props: {
  broader?: MlopsApiSchemas['TeamLink'];
}) {
  const { broader } = props;
  if (!broader?.mode) return null;
  return (
    <Notice tone="neutral">
      <p>
        Little can be said of this team alone. The unit above it,{' '}
        <EntityRefLink hideIcon entityRef={broader.ref} title={broader.title} />
        , is settled as <strong>{modes[broader.mode].title}</strong>.
      </p>
    </Notice>
  );
}
