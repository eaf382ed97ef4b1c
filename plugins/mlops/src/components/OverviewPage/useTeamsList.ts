import { useApi } from '@backstage/core-plugin-api';
import { useRef } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import type { RequestState } from '../../hooks/useRequest';
import { toRequest } from './useTeamsQuery';
import type { TeamsQuery } from './useTeamsQuery';

/** One page of teams. The page before stays in sight while the next one loads. */
export function useTeamsList(
  query: TeamsQuery,
  /** Another time means another list. */
  assessedAt?: string,
): RequestState<MlopsApiSchemas['TeamsResponse']> {
  const api = useApi(mlopsApiRef);
  const state = useRequest(
    () => api.listTeams(toRequest(query)),
    [api, query, assessedAt],
  );
  const last = useRef<MlopsApiSchemas['TeamsResponse']>();
  if (state.value) last.current = state.value;
  return { ...state, value: state.value ?? last.current };
}
