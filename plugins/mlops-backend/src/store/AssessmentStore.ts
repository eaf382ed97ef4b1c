import type { DatabaseService } from '@backstage/backend-plugin-api';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type {
  EntityAssessment,
  Finding,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';
import type { Knex } from 'knex';
import type { AssessmentRows } from '../assessment/rows';
import { getEntities, getEntity, summarizeEntities } from './entities';
import type { EntityCounts } from './entities';
import { listFindings } from './findings';
import { publish } from './publish';
import type { PublishOptions } from './publish';
import { listRefs } from './refs';
import type { Scope, SubjectTable } from './refs';
import {
  closeRun,
  failRun,
  getCompleteScans,
  getFreshness,
  getPublicationState,
  startRun,
} from './runs';
import type {
  CompleteScan,
  PublicationState,
  RunCounts,
  StoredFreshness,
} from './runs';
import { deleteWaiver, getWaiver, listWaivers, putWaiver } from './waivers';
import type { StoredWaiver } from './waivers';
import { getTeam, getTeamLinks, listTeams, summarizeTeams } from './teams';
import type { TeamLinkRow, TeamQuery, TeamsSummary } from './teams';

/** Current assessments and the runs that made them. Every method is one transaction. */
export class AssessmentStore {
  /** Brings the tables up to date, unless the database is told to skip migrations. */
  static async create(database: DatabaseService): Promise<AssessmentStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@backstage-mlops/plugin-mlops-backend',
          'migrations',
        ),
      });
    }
    return new AssessmentStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  /** Opens a run; its id is the fencing token. */
  startRun(at: Date): Promise<number> {
    return startRun(this.knex, at);
  }

  /** Closes a run whose outcome is held back. */
  holdRun(id: number, at: Date, counts: RunCounts): Promise<void> {
    return closeRun(this.knex, id, 'held', at, { ...counts, changedRows: 0 });
  }

  failRun(id: number, at: Date, failure: string): Promise<void> {
    return failRun(this.knex, id, at, failure);
  }

  /** The newest two complete scans that began at or after a time, newest first. */
  getCompleteScans(since: Date): Promise<CompleteScan[]> {
    return getCompleteScans(this.knex, since);
  }

  getPublicationState(): Promise<PublicationState> {
    return getPublicationState(this.knex);
  }

  getFreshness(): Promise<StoredFreshness> {
    return getFreshness(this.knex);
  }

  /**
   * Makes a run's outcome what readers see, writing only rows that differ, and closes the run.
   *
   * @returns how many rows were written or removed
   * @throws SupersededError when a later run has published already
   */
  publish(
    runId: number,
    rows: AssessmentRows,
    options: PublishOptions,
  ): Promise<number> {
    return publish(this.knex, runId, rows, options);
  }

  listRefs(table: SubjectTable): Promise<string[]> {
    return listRefs(this.knex, table);
  }

  getEntity(ref: string): Promise<EntityAssessment | undefined> {
    return getEntity(this.knex, ref);
  }

  summarizeEntities(scope: Scope): Promise<EntityCounts> {
    return summarizeEntities(this.knex, scope);
  }

  getTeam(ref: string): Promise<TeamAssessment | undefined> {
    return getTeam(this.knex, ref);
  }

  /** What is needed to link to teams; refs that are no team are left out. */
  getTeamLinks(refs: readonly string[]): Promise<TeamLinkRow[]> {
    return getTeamLinks(this.knex, refs);
  }

  /** What is needed to list ML entities; refs that are none are left out. */
  getEntities(refs: readonly string[]): Promise<EntityAssessment[]> {
    return getEntities(this.knex, refs);
  }

  listTeams(
    query: TeamQuery,
    scope: Scope,
  ): Promise<{ items: TeamAssessment[]; totalItems: number }> {
    return listTeams(this.knex, query, scope);
  }

  summarizeTeams(scope: Scope): Promise<TeamsSummary> {
    return summarizeTeams(this.knex, scope);
  }

  /** All waivers, newest first; those that have ended included. */
  listWaivers(): Promise<StoredWaiver[]> {
    return listWaivers(this.knex);
  }

  getWaiver(id: string): Promise<StoredWaiver | undefined> {
    return getWaiver(this.knex, id);
  }

  /** Stores a waiver in the place of the one for the same check and ref, if there is one. */
  putWaiver(waiver: StoredWaiver): Promise<void> {
    return putWaiver(this.knex, waiver);
  }

  deleteWaiver(id: string): Promise<void> {
    return deleteWaiver(this.knex, id);
  }

  /** All findings, errors first. */
  listFindings(): Promise<Finding[]> {
    return listFindings(this.knex);
  }
}
