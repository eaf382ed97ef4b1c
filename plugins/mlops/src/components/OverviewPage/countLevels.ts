import { modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  Level,
  MlopsApiSchemas,
  ModeId,
} from '@backstage-mlops/plugin-mlops-common';

export const levelIds: readonly Level[] = [0, 1, 2, 3, 4];

/** How many teams of one mode, or without a mode, stand on each level. */
export interface LevelRow {
  mode?: ModeId;
  /** By level, from 0 to 4. */
  counts: number[];
  /** To which no check applies. */
  withoutLevel: number;
  /** With a level. */
  teams: number;
  atTarget: number;
}

function sum(rows: readonly MlopsApiSchemas['LevelCount'][]): number {
  return rows.reduce((total, { teams }) => total + teams, 0);
}

function rowOf(
  mode: ModeId | undefined,
  all: readonly MlopsApiSchemas['LevelCount'][],
): LevelRow {
  const rows = all.filter(row => row.mode === mode);
  return {
    mode,
    counts: levelIds.map(level => sum(rows.filter(r => r.level === level))),
    withoutLevel: sum(rows.filter(({ level }) => level === undefined)),
    teams: sum(rows.filter(({ level }) => level !== undefined)),
    atTarget: rows.reduce((total, { atTarget }) => total + atTarget, 0),
  };
}

/** One row per mode in their fixed order, then one for the undetermined; a mode without teams keeps its place. */
export function countLevels(
  levels: readonly MlopsApiSchemas['LevelCount'][],
): LevelRow[] {
  return [...modeIds, undefined].map(mode => rowOf(mode, levels));
}

/** How many teams are where their mode calls them. A team without a mode or a level has no target. */
export function targetWords(rows: readonly LevelRow[]): string {
  const withMode = rows.filter(({ mode }) => mode);
  const targeted = withMode.reduce((total, { teams }) => total + teams, 0);
  const reached = withMode.reduce((total, row) => total + row.atTarget, 0);
  const all = rows.reduce((n, row) => n + row.teams + row.withoutLevel, 0);
  const rest = all - targeted;
  if (targeted === 0) return 'No team has a target yet.';
  const words =
    targeted === 1
      ? `${reached} of 1 team is at its target`
      : `${count(reached)} of ${count(targeted)} teams are at their target`;
  if (rest === 0) return `${words}.`;
  return `${words}; ${count(rest)} ${rest === 1 ? 'has' : 'have'} no target yet.`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
