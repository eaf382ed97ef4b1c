import { NotFoundError } from '@backstage/errors';
import type {
  MlopsApiSchemas,
  Rules,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';
import {
  axisIds,
  axisTitles,
  modeIds,
} from '@backstage-mlops/plugin-mlops-common';
import type { AssessmentStore } from '../store/AssessmentStore';
import type { Scope, SubjectTable } from '../store/refs';
import type { TeamQuery } from '../store/teams';
import type { Visibility } from '../visibility/Visibility';
import {
  redactEntity,
  redactFindings,
  redactPractices,
  redactTeam,
  refsInEntity,
  refsInFinding,
  refsInTeam,
  toSummary,
} from './redact';

/** Findings that the overview lists. */
const maxFindings = 100;

export interface AssessmentReaderOptions {
  store: AssessmentStore;
  rules: Rules;
  /** Age in milliseconds after which assessments are stale. */
  staleAfter: number;
  now: () => Date;
}

/** Stored assessments as a caller may see them: the one place where reading and redacting meet. */
export class AssessmentReader {
  constructor(private readonly options: AssessmentReaderOptions) {}

  /** @throws NotFoundError when there is none, or none that the caller may know of */
  async getEntity(
    ref: string,
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['EntityAssessmentResponse']> {
    const entity = await this.options.store.getEntity(ref);
    const readable =
      entity && (await visibility.readable(refsInEntity(entity)));
    if (!entity || !readable!.has(ref)) {
      throw new NotFoundError(`No assessment of ${ref}`);
    }
    const { owner } = entity;
    const team =
      owner.kind === 'group' && readable!.has(owner.ref!)
        ? await this.options.store.getTeam(owner.ref!)
        : undefined;
    return {
      entity: redactEntity(
        entity,
        candidate => readable!.has(candidate),
        this.options.rules,
      ),
      team: team && (await this.present([team], visibility))[0],
      freshness: await this.getFreshness(),
    };
  }

  /** @throws NotFoundError when there is none, or none that the caller may know of */
  async getTeam(
    ref: string,
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['TeamAssessmentResponse']> {
    const team = await this.options.store.getTeam(ref);
    if (!team || !(await visibility.readable([ref])).has(ref)) {
      throw new NotFoundError(`No assessment of ${ref}`);
    }
    const { store, rules } = this.options;
    const [presented] = await this.present([team], visibility);
    const judged = await store.getEntities(team.practices.judged);
    const canRead = await visibility.readable([
      ...refsInTeam(team),
      ...judged.flatMap(refsInEntity),
    ]);
    return {
      team: presented,
      practices: redactPractices(team, one => canRead.has(one), rules, judged),
      freshness: await this.getFreshness(),
    };
  }

  async listTeams(
    query: TeamQuery,
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['TeamsResponse']> {
    const scope = await this.scopeOf('mlops_teams', visibility);
    const { items, totalItems } = await this.options.store.listTeams(
      query,
      scope,
    );
    const teams = await this.present(items, visibility);
    return {
      items: teams.map((team, index) =>
        toSummary(team, items[index], this.options.rules),
      ),
      totalItems,
      limit: query.limit,
      offset: query.offset,
      freshness: await this.getFreshness(),
    };
  }

  async getOverview(
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['OverviewResponse']> {
    const { store } = this.options;
    const [teams, entities, findings] = await Promise.all([
      this.scopeOf('mlops_teams', visibility).then(scope =>
        store.summarizeTeams(scope),
      ),
      this.scopeOf('mlops_entities', visibility).then(scope =>
        store.summarizeEntities(scope),
      ),
      store.listFindings(),
    ]);
    const readable = await visibility.readable(findings.flatMap(refsInFinding));
    const shown = redactFindings(findings, ref => readable.has(ref));
    const count = (mode: string | undefined, status: string) =>
      teams.modes.find(row => row.mode === mode && row.status === status)!
        .count;
    return {
      teams: teams.total,
      modes: [...modeIds, undefined].map(mode => ({
        mode,
        settled: count(mode, 'settled'),
        provisional: count(mode, 'provisional'),
        undetermined: count(mode, 'undetermined'),
      })),
      levels: teams.levels,
      confidence: teams.confidence,
      entities,
      coverage: axisIds.map(axis => ({
        axis,
        title: axisTitles[axis],
        known: teams.known[axis],
      })),
      findings: shown.slice(0, maxFindings),
      totalFindings: shown.length,
      freshness: await this.getFreshness(),
    };
  }

  private async getFreshness(): Promise<MlopsApiSchemas['Freshness']> {
    const { store, now, staleAfter } = this.options;
    const stored = await store.getFreshness();
    const { completedAt, failedAt } = stored;
    const old =
      completedAt !== undefined &&
      now().getTime() - Date.parse(completedAt) > staleAfter;
    return {
      ...stored,
      stale: old || failedAt !== undefined,
    };
  }

  private async scopeOf(
    table: SubjectTable,
    visibility: Visibility,
  ): Promise<Scope> {
    if (visibility.all) return 'all';
    const refs = await this.options.store.listRefs(table);
    return [...(await visibility.readable(refs))];
  }

  private async present(
    teams: TeamAssessment[],
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['TeamAssessment'][]> {
    const { store, rules } = this.options;
    const readable = await visibility.readable(teams.flatMap(refsInTeam));
    const linked = teams.flatMap(({ parent, broader, children }) => [
      ...children,
      ...(parent ? [parent] : []),
      ...(broader ? [broader.ref] : []),
    ]);
    const links = await store.getTeamLinks(linked);
    // Only a single team's answer lists its entities.
    const entities =
      teams.length === 1 ? await store.getEntities(teams[0].entities) : [];
    return teams.map(team =>
      redactTeam(team, ref => readable.has(ref), rules, { links, entities }),
    );
  }
}
