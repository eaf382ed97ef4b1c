import type { EntityOwner, Finding } from '../assessment/types';
import { GroupForest } from './groupForest';
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
    const groups = graph
      .records()
      .filter(record => record.kind === 'group')
      .map(record => record.ref);
    graph.forest = GroupForest.arrange(groups, {
      get: ref => graph.get(ref),
      parentsOf: group => graph.targets(group, 'childOf'),
    });
    return graph;
  }

  private sortedRecords?: readonly EntityRecord[];
  private readonly sortedTargets = new WeakMap<
    ReadonlySet<string>,
    readonly string[]
  >();
  private readonly edges = new Map<RelationType, Map<string, Set<string>>>();
  private forest!: GroupForest;

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

  /** Problems of the group tree. */
  groupFindings(group: string): readonly Finding[] {
    return this.forest.findings.get(group) ?? [];
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
    return this.forest.parent(group);
  }

  /** Sorted child groups. */
  childGroups(group: string): readonly string[] {
    return this.forest.childGroups(group);
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
}
