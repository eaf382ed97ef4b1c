import { countOf } from '../text';
import type { Source } from './types';
import { declared } from './fact';
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
export function countPeople(ref: string, { graph }: FactContext): Headcount {
  const users = new Set<string>();
  const sources: Source[] = [];
  let declaredBelow = 0;
  let leaves = 0;
  let staffed = 0;
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
    const size =
      group === ref ? undefined : declared(graph.get(group)!, 'teamSize');
    const nobodyBelow = size && !hasMemberBelow(group, graph);
    if (size && nobodyBelow) {
      declaredBelow += size.value;
      sources.push(size.source);
    }
    if (graph.childGroups(group).length === 0) {
      leaves += 1;
      if (members.length > 0 || nobodyBelow) staffed += 1;
    }
  }
  return {
    seen: users.size + declaredBelow,
    staffedShare: leaves === 0 ? 0 : staffed / leaves,
    sources,
    withoutEntity: [...users].filter(user => !graph.has(user)).length,
    users: [...users].sort(),
  };
}

function hasMemberBelow(group: string, graph: FactContext['graph']): boolean {
  return graph.subtree(group).some(below => graph.members(below).length > 0);
}
