import { parseEntityRef } from '@backstage/catalog-model';
import type { CompoundEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { operations } from './generated';
import type { MlopsApiSchemas } from './types';

/**
 * Filters, order and page of a list of teams.
 * @public
 */
export type TeamsRequest = NonNullable<
  operations['listTeams']['parameters']['query']
>;

/**
 * Reads assessments from the backend. Every method throws a ResponseError when the backend refuses: 403 when the caller
 * may not read assessments, 404 when there is none (yet).
 * @public
 */
export interface MlopsApi {
  getEntity(
    ref: CompoundEntityRef | string,
  ): Promise<MlopsApiSchemas['EntityAssessmentResponse']>;
  listTeams(request?: TeamsRequest): Promise<MlopsApiSchemas['TeamsResponse']>;
  getTeam(
    ref: CompoundEntityRef | string,
  ): Promise<MlopsApiSchemas['TeamAssessmentResponse']>;
  getOverview(): Promise<MlopsApiSchemas['OverviewResponse']>;
  /** Starts a scan of the whole catalog. */
  refresh(): Promise<MlopsApiSchemas['RefreshResponse']>;
}

/**
 * The client of `/api/mlops`, for frontends and for other backends.
 * @public
 */
export class MlopsClient implements MlopsApi {
  private readonly discoveryApi: {
    getBaseUrl(pluginId: string): Promise<string>;
  };
  private readonly fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  getEntity(ref: CompoundEntityRef | string) {
    return this.request<MlopsApiSchemas['EntityAssessmentResponse']>(
      `/entities/${toPath(ref)}`,
    );
  }

  listTeams(request: TeamsRequest = {}) {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(request)) {
      for (const item of [value].flat()) {
        if (item !== undefined) query.append(key, String(item));
      }
    }
    return this.request<MlopsApiSchemas['TeamsResponse']>(`/teams?${query}`);
  }

  getTeam(ref: CompoundEntityRef | string) {
    return this.request<MlopsApiSchemas['TeamAssessmentResponse']>(
      `/teams/${toPath(ref)}`,
    );
  }

  getOverview() {
    return this.request<MlopsApiSchemas['OverviewResponse']>('/overview');
  }

  refresh() {
    return this.request<MlopsApiSchemas['RefreshResponse']>('/refresh', {
      method: 'POST',
    });
  }

  private async request<T>(path: string, init?: RequestInit): Promise<T> {
    const baseUrl = await this.discoveryApi.getBaseUrl('mlops');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}

function toPath(ref: CompoundEntityRef | string): string {
  const { kind, namespace, name } =
    typeof ref === 'string' ? parseEntityRef(ref) : ref;
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}
