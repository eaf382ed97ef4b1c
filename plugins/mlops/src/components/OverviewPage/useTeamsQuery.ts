import { modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApiSchemas,
  TeamsRequest,
} from '@backstage-mlops/plugin-mlops-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Filters, order and page of the teams table. */
export interface TeamsQuery {
  modes: MlopsApiSchemas['ModeFilter'][];
  statuses: MlopsApiSchemas['Status'][];
  text: string;
  sort: MlopsApiSchemas['TeamSort'];
  order: MlopsApiSchemas['SortOrder'];
  /** From 0. */
  page: number;
  size: number;
}

export const pageSizes = [25, 50, 100];
export const modeFilters: MlopsApiSchemas['ModeFilter'][] = [
  ...modeIds,
  'undetermined',
];
export const statusFilters: MlopsApiSchemas['Status'][] = [
  'settled',
  'provisional',
  'undetermined',
];
const sorts = ['name', 'mode', 'confidence', 'coverage', 'level'] as const;

/** The longest search that the backend takes. */
export const maxText = 200;

/** The last page that a link may ask for; offsets stay numbers that the backend reads. */
const maxPage = 1_000_000;

function textOf(value: string | null): string {
  return value && value.length <= maxText && !value.includes('\0') ? value : '';
}

/** From 0, where the URL counts from 1. */
function pageOf(value: string | null): number {
  const page = Number(value);
  return Number.isInteger(page) && page >= 1 && page <= maxPage ? page - 1 : 0;
}

function oneOf<T>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.find(candidate => candidate === value) ?? fallback;
}

/**
 * The query of the teams table, kept in the URL so that a link, a reload and the back button restore it. Whatever in the
 * URL is no valid value is left out.
 */
export function useTeamsQuery() {
  const [params, setParams] = useSearchParams();
  const query = useMemo<TeamsQuery>(
    () => ({
      modes: modeFilters.filter(mode => params.getAll('mode').includes(mode)),
      statuses: statusFilters.filter(status =>
        params.getAll('status').includes(status),
      ),
      text: textOf(params.get('q')),
      sort: oneOf(sorts, params.get('sort'), 'name'),
      order: oneOf(['asc', 'desc'] as const, params.get('order'), 'asc'),
      page: pageOf(params.get('page')),
      size: oneOf(pageSizes, Number(params.get('size')), pageSizes[0]),
    }),
    [params],
  );
  const update = useCallback(
    (change: Partial<TeamsQuery>, options?: { replace?: boolean }) => {
      setParams(before => {
        // Any other change than of the page itself starts at the first one.
        const next = { ...query, page: 0, ...change };
        const after = new URLSearchParams(before);
        const set = (key: string, values: (string | number)[]) => {
          after.delete(key);
          for (const value of values) after.append(key, String(value));
        };
        set('mode', next.modes);
        set('status', next.statuses);
        set('q', next.text ? [next.text] : []);
        set('sort', next.sort === 'name' ? [] : [next.sort]);
        set('order', next.order === 'asc' ? [] : [next.order]);
        set('page', next.page === 0 ? [] : [next.page + 1]);
        set('size', next.size === pageSizes[0] ? [] : [next.size]);
        return after;
      }, options);
    },
    [query, setParams],
  );
  return { query, update };
}

/** The query as the backend takes it. */
export function toRequest(query: TeamsQuery): TeamsRequest {
  return {
    mode: query.modes,
    status: query.statuses,
    q: query.text || undefined,
    sort: query.sort,
    order: query.order,
    limit: query.size,
    offset: query.page * query.size,
  };
}

/** Whether any filter is set. */
export function isFiltered(query: TeamsQuery): boolean {
  return Boolean(query.text) || query.modes.length + query.statuses.length > 0;
}
