import { countOf } from '../text';
import type { Source } from './types';
import { declared } from './fact';
import { shared } from './unit';
import type { FactContext } from './unit';

/** People under a group: how many are known at least, and whether that is enough to call it the size. */
export interface Headcount {
  /** Distinct users in sight, and declared sizes of groups below with nobody in sight. */
  seen: number;
  /** Share of leaf groups with a member in sight or a declared size. */
  staffedShare: number;
  sources: Source[];
  /** Users that are named as members but have no entity. */
  withoutEntity: number;
  users: string[];
}

/** Counts the people of a group and all groups below it, each once. */
export function countPeople(ref: string, context: FactContext): Headcount {
  return shared(context, `people ${ref}`, () => readPeople(ref, context));
}

function readPeople(ref: string, context: FactContext): Headcount {
  const { graph } = context;
  const users = new Set<string>();
  const sources: Source[] = [];
  let leaves = 0;
  let staffed = 0;

  /** People that groups with nobody in sight declare; a group's number includes the groups below it. */
  function declaredSize(group: string): number {
    const size = declared(graph.get(group)!, 'teamSize');
    const below = graph
      .childGroups(group)
      .reduce((sum, child) => sum + declaredSize(child), 0);
    if (!size || hasMemberBelow(group, context)) return below;
    sources.push(size.source);
    return Math.max(size.value, below);
  }

  for (const group of graph.subtree(ref)) {
    const members = graph.members(group);
    for (const member of members) users.add(member);
    if (members.length > 0) {
      sources.push({
        ref: group,
        field: 'relations.hasMember',
        value: countOf(members.length, 'member', 'members'),
      });
    }
    if (graph.childGroups(group).length === 0) {
      leaves += 1;
      const size =
        group === ref ? undefined : declared(graph.get(group)!, 'teamSize');
      if (members.length > 0 || size) staffed += 1;
    }
  }
  const declaredBelow = graph
    .childGroups(ref)
    .reduce((sum, child) => sum + declaredSize(child), 0);
  return {
    seen: users.size + declaredBelow,
    staffedShare: leaves === 0 ? 0 : staffed / leaves,
    sources,
    withoutEntity: [...users].filter(user => !graph.has(user)).length,
    users: [...users].sort(),
  };
}

function hasMemberBelow(group: string, context: FactContext): boolean {
  const { graph } = context;
  return shared(
    context,
    `member below ${group}`,
    () =>
      graph.members(group).length > 0 ||
      graph.childGroups(group).some(child => hasMemberBelow(child, context)),
  );
}
