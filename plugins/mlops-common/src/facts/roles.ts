import type { Role } from '../modes/types';
import { declarations, known, unknown } from './fact';
import type { FactReader } from './fact';
import { declared } from './fact';
import { countPeople } from './people';
import type { Source } from './types';

const order: readonly Role[] = [
  'data-scientist',
  'data-engineer',
  'ml-engineer',
  'operations',
];

const names: Record<Role, [string, string]> = {
  'data-scientist': ['data scientist', 'data scientists'],
  'data-engineer': ['data engineer', 'data engineers'],
  'ml-engineer': ['ML engineer', 'ML engineers'],
  operations: ['operations engineer', 'operations engineers'],
};

/** Roles in the unit: declared on its groups, else on its people, else inferred from job titles. */
export const roles: FactReader = (unit, context) => {
  const { graph, rules } = context;
  const onGroups = declarations(unit.groups, 'roles');
  const covered = new Set(
    onGroups.flatMap(({ source }) => graph.members(source.ref)),
  );
  const counts = new Map<Role, number>();
  const add = (role: Role, count: number) =>
    counts.set(role, (counts.get(role) ?? 0) + count);
  const sources: Source[] = onGroups.map(({ source }) => source);
  for (const { value } of onGroups) {
    for (const role of order) if (value[role]) add(role, value[role]);
  }

  let inferred = false;
  let withRole = covered.size;
  const { users } = countPeople(unit.ref, context);
  for (const user of users) {
    if (covered.has(user)) continue;
    const record = graph.get(user);
    const said = record && declared(record, 'role');
    if (said) {
      add(said.value, 1);
      sources.push(said.source);
      withRole += 1;
    } else if (record?.jobTitle) {
      const { role, ...source } = record.jobTitle;
      add(role, 1);
      sources.push(source);
      withRole += 1;
      inferred = true;
    }
  }

  const found = order.filter(role => counts.has(role));
  const allThree =
    found.includes('data-scientist') &&
    found.includes('data-engineer') &&
    (found.includes('operations') || found.includes('ml-engineer'));
  const enough =
    Boolean(declared(unit.record, 'roles')) ||
    allThree ||
    (users.length > 0 &&
      withRole >= rules.facts.memberRoleShare * users.length);
  if (found.length > 0 && enough) {
    return {
      fact: known('roles', { roles: found }, sources, {
        detail: found
          .map(role => {
            const count = counts.get(role)!;
            return `${count} ${names[role][count === 1 ? 0 : 1]}`;
          })
          .join(', '),
        inferred: inferred || undefined,
        notes: inferred ? ['Some roles are inferred from job titles.'] : [],
      }),
    };
  }
  return {
    fact: unknown(
      'roles',
      found.length === 0
        ? 'No role of any member is declared.'
        : `The role of ${withRole} of ${users.length} members is known, too few to conclude.`,
      { key: 'roles', on: unit.ref },
      sources,
    ),
  };
};
