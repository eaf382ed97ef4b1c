import { shared } from '../../facts/unit';
import { allModes, createCheck, fail, pass, unknown } from '../define';

/** Every ML asset has a staffed owning team. */
export const mlAssetsHaveALiveOwner = createCheck({
  id: 'ml-assets-have-a-live-owner',
  area: 'ownership',
  level: 1,
  key: true,
  statement: 'Every ML asset has a staffed owning team',
  why: 'An asset without people behind it is found out when it breaks.',
  addresses: ['S3', 'H7', 'L5'],
  references: ['Microsoft people'],
  evidence:
    'spec.owner, which must be a Group with a member or a declared size',
  remedy: 'Set spec.owner to a Group of the catalog that has members.',
  effort: 'minutes',
  modes: allModes,
  judges: 'assets',
  declare: ['teamSize'],
  declareOn: 'owner',
  snippet: 'spec:\n  owner: group:default/your-team\n',
  evaluate({ record, owner, context }) {
    const { graph } = context;
    const source = { ref: record.ref, field: 'spec.owner', value: owner.ref };
    if (record.isOrphan) {
      return fail('Nothing keeps it in the catalog any more.', {
        ref: record.ref,
        field: 'backstage.io/orphan',
        value: 'true',
      });
    }
    if (owner.kind === 'none') return fail('Nobody owns it.', source);
    if (owner.kind === 'missing') {
      return fail('Its owner is not in the catalog.', source);
    }
    if (owner.kind === 'user') {
      return fail('A person owns it, not a team.', source);
    }
    const isStaffed = shared(context, `staffed ${owner.ref}`, () =>
      graph
        .subtree(owner.ref!)
        .some(
          group =>
            graph.members(group).length > 0 ||
            (graph.get(group)!.values.teamSize?.value ?? 0) > 0,
        ),
    );
    return isStaffed
      ? pass(source)
      : unknown('Nobody of its owning group is in the catalog.', source);
  },
});
