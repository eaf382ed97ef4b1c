import { declared } from '../../facts/fact';
import type { Source } from '../../facts/types';
import type { Unit } from '../../facts/unit';
import type { JudgeContext } from '../context';
import type { Role } from '../../modes/types';
import { beyondSmall, createTeamCheck, fail, missing, pass } from '../define';

/** Roles of the groups that the unit names as partners: what they declare, or what their members are. */
function rolesOfPartners(
  unit: Unit,
  { graph }: JudgeContext,
): { roles: Role[]; sources: Source[] } {
  const partners = declared(unit.record, 'partnerGroups');
  const roles = new Set<Role>();
  const sources = partners ? [partners.source] : [];
  for (const ref of partners?.value ?? []) {
    const group = graph.get(ref);
    const onGroup = group && declared(group, 'roles');
    if (onGroup) {
      sources.push(onGroup.source);
      for (const role of Object.keys(onGroup.value) as Role[]) roles.add(role);
    }
    for (const member of graph.members(ref)) {
      const user = graph.get(member);
      const said = user && declared(user, 'role');
      if (said) {
        roles.add(said.value);
        sources.push(said.source);
      } else if (user?.jobTitle) {
        const { role, ...source } = user.jobTitle;
        roles.add(role);
        sources.push(source);
      }
    }
  }
  return { roles: [...roles], sources };
}

/** Data science, data engineering and operations are covered. */
export const rolesAreCovered = createTeamCheck({
  id: 'roles-are-covered',
  area: 'ownership',
  level: 2,
  statement: 'Data science, data engineering and operations are covered',
  why: 'Whoever builds a model alone also runs it alone, or nobody does.',
  addresses: ['H7', 'L5'],
  references: ['Microsoft 2', 'Microsoft 3'],
  evidence: 'mlops/roles, the roles of members, mlops/partner-groups',
  remedy:
    'Declare the roles of the group, and the groups that cover those it lacks.',
  effort: 'minutes',
  modes: beyondSmall,
  declare: ['roles'],
  evaluateTeam({ unit, context }) {
    const fact = context
      .factsOf(unit.ref)
      .find(candidate => candidate.axis === 'roles');
    const own = fact?.known ? (fact.value.roles ?? []) : [];
    const { roles: partners, sources } = rolesOfPartners(unit, context);
    const covered = new Set<Role>([...own, ...partners]);
    const lacking = [
      !covered.has('data-scientist') && 'data science',
      !covered.has('data-engineer') && 'data engineering',
      !covered.has('operations') && !covered.has('ml-engineer') && 'operations',
    ].filter(name => name !== false);
    const evidence = [...(fact?.known ? fact.sources : []), ...sources];
    if (lacking.length === 0) return pass(...evidence);
    return fact?.known
      ? fail(`Nobody covers ${lacking.join(' and ')}.`, ...evidence)
      : missing('The roles of the team are not known.', ...evidence);
  },
});
