import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parse } from 'yaml';
import {
  assess,
  defaultRules,
  presentCheckInfo,
} from '@backstage-mlops/plugin-mlops-common';
import type {
  CatalogAssessment,
  CheckState,
} from '@backstage-mlops/plugin-mlops-common';
import { readEntities, relate } from '@backstage-mlops/cli';

const examples = join(__dirname, '../../examples');
const now = new Date('2026-11-01');

/** Say nothing until the analytics of the whole organization are there. */
const notComputed = ['overlaps-are-reviewed', 'no-unprotected-chokepoint'];

const pasteable = defaultRules.practices.checks
  .map(check => ({ check, info: presentCheckInfo(check) }))
  .filter(
    ({ check, info }) =>
      info.declares.length > 0 && !notComputed.includes(check.id),
  );

let entities: Entity[];
let before: CatalogAssessment;

beforeAll(async () => {
  entities = (await readEntities([examples])).flatMap(({ entity }) =>
    entity && entity.kind !== 'Location' ? [entity] : [],
  );
  before = judge(entities);
});

function judge(given: Entity[]): CatalogAssessment {
  return assess(relate(given), defaultRules, { now });
}

/** State of a check on what it judges, by ref. */
function statesOf(outcome: CatalogAssessment, id: string, isOfTeams: boolean) {
  const judged = isOfTeams
    ? outcome.teams.map(({ ref, practices }) => ({
        ref,
        checks: practices.own,
      }))
    : outcome.entities;
  return new Map(
    judged.flatMap(({ ref, checks }) =>
      checks
        .filter(result => result.id === id)
        .map(({ state }) => [ref, state] as [string, CheckState]),
    ),
  );
}

/** Pastes YAML into an entity's file, as its author would. */
function paste(ref: string, yaml: string): Entity[] {
  const { annotations } = parse(yaml).metadata;
  return entities.map(entity =>
    stringifyEntityRef(entity) === ref
      ? {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: { ...entity.metadata.annotations, ...annotations },
          },
        }
      : entity,
  );
}

describe('the YAML of a next step, pasted into the examples', () => {
  it.each(pasteable.map(({ check, info }) => [check.id, check, info] as const))(
    'turns %s green',
    (id, check, info) => {
      const isOfTeams = check.judges === 'team';
      const open = [...statesOf(before, id, isOfTeams)].filter(
        ([, state]) => state === 'unknown' || state === 'fail',
      );
      const turned = open.find(([ref]) => {
        const owner = before.entities.find(one => one.ref === ref)?.owner.ref;
        const target = info.declareOn === 'owner' ? owner : ref;
        if (target === undefined) return false;
        const after = judge(paste(target, info.yaml!));
        return statesOf(after, id, isOfTeams).get(ref) === 'pass';
      });
      expect({ open: open.length > 0, turned: turned !== undefined }).toEqual({
        open: true,
        turned: true,
      });
    },
  );

  it('is there for most checks', () => {
    expect(pasteable.length).toBeGreaterThanOrEqual(24);
  });
});
