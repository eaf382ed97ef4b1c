import { useApi } from '@backstage/core-plugin-api';
import { useRef } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';

/** The overview. When it cannot be renewed, the one before stays, unless it may not be seen any more. */
export function useOverview() {
  const api = useApi(mlopsApiRef);
  const { value, error, retry } = useRequest(() => api.getOverview(), [api]);
  const last = useRef<MlopsApiSchemas['OverviewResponse']>();
  if (value || error?.statusCode === 401 || error?.statusCode === 403) {
    last.current = value;
  }
  return { overview: value ?? last.current, error, retry };
}
