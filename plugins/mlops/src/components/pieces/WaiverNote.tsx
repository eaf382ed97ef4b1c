import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { DateTime } from 'luxon';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { isEntityRef } from '@backstage-mlops/plugin-mlops-common';

/** Who decided to live without this, for how long, and why. */
export function WaiverNote(props: { waiver: MlopsApiSchemas['Waiver'] }) {
  const { reason, by, until } = props.waiver;
  const day = DateTime.fromISO(until, { locale: 'en' });
  return (
    <p>
      Waived{by && ' by '}
      {by && isEntityRef(by) ? (
        <EntityRefLink hideIcon entityRef={by} />
      ) : (
        by
      )}{' '}
      until {day.isValid ? day.toFormat('d LLL yyyy') : until}: {reason}
    </p>
  );
}
