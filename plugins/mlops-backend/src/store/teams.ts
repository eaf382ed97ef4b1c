import { axisIds, modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  AxisId,
  Confidence,
  ModeId,
  TeamAssessment,
  VerdictStatus,
} from '@backstage-mlops/plugin-mlops-common';
import type { Knex } from 'knex';
import { whereRefIn } from './refs';
import type { Scope } from './refs';

/** Sorting goes by the verdict alone, so that an order tells nothing of withheld evidence. */
export type TeamSort = 'name' | 'mode' | 'confidence' | 'coverage' | 'level';

export interface TeamQuery {
  limit: number;
  offset: number;
  modes: (ModeId | 'undetermined')[];
  statuses: VerdictStatus[];
  text?: string;
  sort: TeamSort;
  order: 'asc' | 'desc';
}

export interface TeamLinkRow {
  ref: string;
  title?: string;
  mode?: ModeId;
  status: VerdictStatus;
}

export interface TeamsSummary {
  total: number;
  /** Teams by mode and status; undetermined teams have no mode. */
  modes: { mode?: ModeId; status: VerdictStatus; count: number }[];
  /** Teams by mode and level; those where no check applies have no level. */
  levels: { mode?: ModeId; level?: number; teams: number; atTarget: number }[];
  /** Teams that have a mode, by confidence. */
  confidence: Record<Confidence, number>;
  /** Teams for which each fact is known. */
  known: Record<AxisId, number>;
}

const sortColumns: Record<TeamSort, string> = {
  name: 'sort_name',
  mode: 'mode_rank',
  confidence: 'confidence_rank',
  coverage: 'coverage',
  level: 'level_rank',
};

const summaryColumns = [
  'mode',
  'status',
  'confidence_rank',
  'known_axes',
  'level_rank',
  'at_target',
];

const confidences: Confidence[] = ['low', 'medium', 'high'];

export async function getTeam(
  knex: Knex,
  ref: string,
): Promise<TeamAssessment | undefined> {
  const row = await knex('mlops_teams').where({ ref }).first('assessment');
  return row && JSON.parse(row.assessment);
}

export async function getTeamLinks(
  knex: Knex,
  refs: readonly string[],
): Promise<TeamLinkRow[]> {
  const rows = await whereRefIn(knex('mlops_teams'), refs)
    .orderBy('ref')
    .select('assessment');
  return rows.map(({ assessment }: { assessment: string }) => {
    const { ref, title, verdict } = JSON.parse(assessment) as TeamAssessment;
    return { ref, title, mode: verdict.mode, status: verdict.status };
  });
}

export async function listTeams(
  knex: Knex,
  query: TeamQuery,
  scope: Scope,
): Promise<{ items: TeamAssessment[]; totalItems: number }> {
  const matching = () => {
    const teams = whereRefIn(knex('mlops_teams'), scope);
    if (query.modes.length > 0) {
      teams.andWhere(any => {
        any.whereIn(
          'mode',
          query.modes.filter(mode => mode !== 'undetermined'),
        );
        if (query.modes.includes('undetermined')) any.orWhereNull('mode');
      });
    }
    if (query.statuses.length > 0) teams.whereIn('status', query.statuses);
    if (query.text) {
      const text = query.text.toLocaleLowerCase('en-US');
      // What people type is text, so its wildcards stand for themselves.
      const literal = text.replace(/[\\%_]/g, '\\$&');
      teams.whereRaw(`search_text like ? escape '\\'`, [`%${literal}%`]);
    }
    return teams;
  };
  const [{ count }] = await matching().count({ count: '*' });
  const rows = await matching()
    .orderBy([
      { column: sortColumns[query.sort], order: query.order },
      { column: 'ref', order: 'asc' },
    ])
    .limit(query.limit)
    .offset(query.offset)
    .select('assessment');
  return {
    items: rows.map(({ assessment }: { assessment: string }) =>
      JSON.parse(assessment),
    ),
    totalItems: Number(count),
  };
}

export async function summarizeTeams(
  knex: Knex,
  scope: Scope,
): Promise<TeamsSummary> {
  const rows: {
    mode: ModeId | null;
    status: VerdictStatus;
    confidence_rank: number;
    known_axes: string;
    level_rank: number;
    at_target: boolean | number;
    count: number;
  }[] = await whereRefIn(knex('mlops_teams'), scope)
    .groupBy(...summaryColumns)
    .select(...summaryColumns)
    .count({ count: '*' });
  const levels = new Map<string, TeamsSummary['levels'][number]>();
  for (const { mode, level_rank: rank, at_target, count } of rows) {
    const key = `${mode} ${rank}`;
    const entry = levels.get(key) ?? {
      ...(mode && { mode }),
      ...(rank >= 0 && { level: rank }),
      teams: 0,
      atTarget: 0,
    };
    entry.teams += Number(count);
    if (at_target) entry.atTarget += Number(count);
    levels.set(key, entry);
  }
  const sum = (keep: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(keep).reduce((total, row) => total + Number(row.count), 0);
  return {
    total: sum(() => true),
    modes: [...modeIds, undefined].flatMap(mode =>
      (['settled', 'provisional', 'undetermined'] as const).map(status => ({
        mode,
        status,
        count: sum(
          row => (row.mode ?? undefined) === mode && row.status === status,
        ),
      })),
    ),
    levels: [...levels.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]) => entry),
    confidence: Object.fromEntries(
      confidences.map((confidence, rank) => [
        confidence,
        sum(row => row.confidence_rank === rank),
      ]),
    ) as Record<Confidence, number>,
    known: Object.fromEntries(
      axisIds.map((axis, index) => [
        axis,
        sum(row => row.known_axes[index] === '1'),
      ]),
    ) as Record<AxisId, number>,
  };
}
