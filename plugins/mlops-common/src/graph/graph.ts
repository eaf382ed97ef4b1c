import { annotations } from '../annotations/catalogue';
import type { EntityOwner, Finding } from '../assessment/types';
import type { EntityRecord, RelationType } from './record';

/** The other end's name of each relation that we read from both ends. */
const reverse: Partial<Record<RelationType, RelationType>> = {
  ownedBy: 'ownerOf',
  memberOf: 'hasMember',
  childOf: 'parentOf',
  partOf: 'hasPart',
  dependsOn: 'dependencyOf',
  consumesApi: 'apiConsumedBy',
  providesApi: 'apiProvidedBy',
};

const nothing: readonly string[] = [];

/** Levels of groups; real organizations have fewer than ten. */
const maxDepth = 64;

/**
 * The catalog as a graph of teams, members and needs. Relations are read from both ends, since not every source of
 * entities writes both; a target that does not exist is kept, so that it can be reported.
 */
export class CatalogGraph {
  static build(records: Iterable<EntityRecord>): CatalogGraph {
    const byRef = new Map<string, EntityRecord>();
    for (const record of records) byRef.set(record.ref, record);
    const graph = new CatalogGraph(byRef);
    graph.link();
    graph.arrangeGroups();
    return graph;
  }

  /** Problems of the group tree, by group. */
  readonly groupFindings = new Map<string, Finding[]>();

  private sortedRecords?: readonly EntityRecord[];
  private readonly sortedTargets = new WeakMap<
    ReadonlySet<string>,
    readonly string[]
  >();
  private readonly edges = new Map<RelationType, Map<string, Set<string>>>();
  private readonly parents = new Map<string, string>();
  private readonly children = new Map<string, string[]>();

  private constructor(private readonly byRef: Map<string, EntityRecord>) {}

  get(ref: string): EntityRecord | undefined {
    return this.byRef.get(ref);
  }

  has(ref: string): boolean {
    return this.byRef.has(ref);
  }

  /** Puts a record in the place of the one with its ref; its relations must be the same. */
  replace(record: EntityRecord) {
    this.byRef.set(record.ref, record);
    this.sortedRecords = undefined;
  }

  /** All records, sorted by ref. */
  records(): readonly EntityRecord[] {
    this.sortedRecords ??= [...this.byRef.values()].sort((a, b) =>
      a.ref < b.ref ? -1 : 1,
    );
    return this.sortedRecords;
  }

  /** Sorted targets of a relation, seen from either end. */
  targets(ref: string, type: RelationType): readonly string[] {
    const targets = this.edges.get(type)?.get(ref);
    if (!targets) return nothing;
    // Every rule asks, and an entity may have a hundred thousand, so they are sorted once.
    let sorted = this.sortedTargets.get(targets);
    if (!sorted)
      this.sortedTargets.set(targets, (sorted = [...targets].sort()));
    return sorted;
  }

  /** Whom an entity belongs to; of several owners, a group in the catalog comes first. */
  owner(ref: string): EntityOwner {
    const owners = this.targets(ref, 'ownedBy').map(owner => ({
      ref: owner,
      kind: this.ownerKind(owner),
    }));
    return (
      owners.find(owner => owner.kind === 'group') ??
      owners.find(owner => owner.kind === 'user') ??
      owners[0] ?? { kind: 'none' }
    );
  }

  /** Parent group, if it exists; a circle is cut at its root. */
  parent(group: string): string | undefined {
    return this.parents.get(group);
  }

  /** Sorted child groups. */
  childGroups(group: string): string[] {
    return this.children.get(group) ?? [];
  }

  /** Parent, grandparent and so on up to the root. */
  ancestors(group: string): string[] {
    const found: string[] = [];
    for (
      let parent = this.parent(group);
      parent !== undefined;
      parent = this.parent(parent)
    ) {
      found.push(parent);
    }
    return found;
  }

  root(group: string): string {
    return this.ancestors(group).pop() ?? group;
  }

  /** The group and all groups below it, sorted. */
  subtree(group: string): string[] {
    const found: string[] = [];
    const open = [group];
    while (open.length > 0) {
      const next = open.pop()!;
      found.push(next);
      // A group has one parent, so nothing is met twice.
      open.push(...this.childGroups(next));
    }
    return found.sort();
  }

  /** Users that are direct members, with or without an entity of their own. */
  members(group: string): string[] {
    return this.targets(group, 'hasMember').filter(ref =>
      ref.startsWith('user:'),
    );
  }

  /**
   * What an entity needs to work: what it depends on, and the APIs it consumes with whoever provides them. `partOf` and
   * `ownedBy` carry no need.
   */
  needs(ref: string): string[] {
    const apis = this.targets(ref, 'consumesApi');
    return [
      ...this.targets(ref, 'dependsOn'),
      ...apis,
      ...(ref.startsWith('api:') ? this.targets(ref, 'apiProvidedBy') : []),
    ];
  }

  /** What needs an entity: the other end of {@link needs}. */
  neededBy(ref: string): string[] {
    return [
      ...this.targets(ref, 'dependencyOf'),
      ...this.targets(ref, 'apiConsumedBy'),
      ...this.targets(ref, 'providesApi'),
    ];
  }

  /** Everything needed, directly or not, by any of the given entities, sorted. */
  reach(from: readonly string[]): string[] {
    const reached = new Set<string>();
    const open = [...from];
    const seen = new Set(open);
    while (open.length > 0) {
      for (const next of this.needs(open.pop()!)) {
        reached.add(next);
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
    return [...reached].sort();
  }

  private ownerKind(owner: string): EntityOwner['kind'] {
    if (owner.startsWith('user:')) return 'user';
    return owner.startsWith('group:') && this.has(owner) ? 'group' : 'missing';
  }

  private link() {
    for (const [type, reversed] of Object.entries(reverse) as [
      RelationType,
      RelationType,
    ][]) {
      for (const { ref, relations } of this.byRef.values()) {
        for (const target of relations[type] ?? []) {
          this.connect(type, ref, target);
          this.connect(reversed, target, ref);
        }
        for (const target of relations[reversed] ?? []) {
          this.connect(reversed, ref, target);
          this.connect(type, target, ref);
        }
      }
    }
  }

  private connect(type: RelationType, from: string, to: string) {
    let map = this.edges.get(type);
    if (!map) this.edges.set(type, (map = new Map()));
    const targets = map.get(from);
    if (targets) targets.add(to);
    else map.set(from, new Set([to]));
  }

  /** Makes the groups a forest: one parent each, no circles. */
  private arrangeGroups() {
    const groups = this.records()
      .filter(record => record.kind === 'group')
      .map(record => record.ref);
    for (const group of groups) {
      const declared = this.targets(group, 'childOf').filter(
        parent => parent !== group,
      );
      const parent = declared.find(candidate => this.has(candidate));
      if (parent !== undefined) this.parents.set(group, parent);
      for (const missing of declared.filter(ref => !this.has(ref))) {
        this.report(group, {
          severity: 'warning',
          ref: group,
          field: 'spec.parent',
          value: missing,
          message: `The parent group ${missing} is not in the catalog, so this group counts as a root.`,
          evidence: [missing],
        });
      }
    }
    this.cutCircles(groups);
    this.cutDepths(groups);
    for (const group of groups) {
      const parent = this.parents.get(group);
      if (parent === undefined) continue;
      const size = this.get(group)!.values.organizationSize;
      if (size) {
        this.report(group, {
          severity: 'warning',
          ref: group,
          field: annotations.organizationSize.annotation,
          value: size.text,
          message:
            'The size of an organization counts on its root group only, and this group has a parent.',
        });
      }
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(group);
      else this.children.set(parent, [group]);
    }
  }

  private cutCircles(groups: string[]) {
    const done = new Set<string>();
    for (const group of groups) {
      const path = new Set<string>();
      let at: string | undefined = group;
      while (at !== undefined && !done.has(at) && !path.has(at)) {
        path.add(at);
        at = this.parents.get(at);
      }
      if (at !== undefined && path.has(at)) {
        const walked = [...path];
        const circle = walked.slice(walked.indexOf(at)).sort();
        this.parents.delete(circle[0]);
        this.report(circle[0], {
          severity: 'warning',
          ref: circle[0],
          field: 'spec.parent',
          message: `The groups ${circle.slice(0, 5).join(', ')} are each other's ancestors; ${circle[0]} counts as their root.`,
          evidence: circle,
        });
      }
      for (const walked of path) done.add(walked);
    }
  }

  /** Bounds what a chain of groups can cost: every group counts for each of its ancestors. */
  private cutDepths(groups: string[]) {
    const depths = new Map<string, number>();
    for (const group of groups) {
      const path: string[] = [];
      let at: string | undefined = group;
      while (at !== undefined && !depths.has(at)) {
        path.push(at);
        at = this.parents.get(at);
      }
      let depth = at === undefined ? -1 : depths.get(at)!;
      for (const below of path.reverse()) {
        depth += 1;
        if (depth >= maxDepth) {
          this.parents.delete(below);
          depth = 0;
          this.report(below, {
            severity: 'warning',
            ref: below,
            field: 'spec.parent',
            message: `It lies ${maxDepth} levels below the topmost group, so it counts as a root.`,
          });
        }
        depths.set(below, depth);
      }
    }
  }

  private report(group: string, finding: Finding) {
    const findings = this.groupFindings.get(group);
    if (findings) findings.push(finding);
    else this.groupFindings.set(group, [finding]);
  }
}
