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
  /** The rules in force. */
  getRules(): Promise<MlopsApiSchemas['RulesResponse']>;
  /** Waivers of one entity or group, or of all that the caller may read. */
  listWaivers(ref?: string): Promise<MlopsApiSchemas['WaiversResponse']>;
  createWaiver(
    request: MlopsApiSchemas['WaiverRequest'],
  ): Promise<MlopsApiSchemas['StoredWaiver']>;
  deleteWaiver(id: string): Promise<void>;
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

  getRules() {
    return this.request<MlopsApiSchemas['RulesResponse']>('/rules');
  }

  listWaivers(ref?: string) {
    const query = ref === undefined ? '' : `?${new URLSearchParams({ ref })}`;
    return this.request<MlopsApiSchemas['WaiversResponse']>(`/waivers${query}`);
  }

  createWaiver(request: MlopsApiSchemas['WaiverRequest']) {
    return this.request<MlopsApiSchemas['StoredWaiver']>('/waivers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
  }

  async deleteWaiver(id: string) {
    await this.send(`/waivers/${encodeURIComponent(id)}`, { method: 'DELETE' });
  }

  refresh() {
    return this.request<MlopsApiSchemas['RefreshResponse']>('/refresh', {
      method: 'POST',
    });
  }

  private async request<T>(path: string, init?: RequestInit): Promise<T> {
    return (await this.send(path, init)).json();
  }

  private async send(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('mlops');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function toPath(ref: CompoundEntityRef | string): string {
  const { kind, namespace, name } =
    typeof ref === 'string' ? parseEntityRef(ref) : ref;
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}
