import { annotations } from '../annotations/catalogue';
import type { Finding } from '../assessment/types';
import type { EntityRecord } from './record';

/** Levels of groups; real organizations have fewer than ten. */
const maxDepth = 64;

/** What a forest is made from. */
interface Groups {
  get(ref: string): EntityRecord | undefined;
  /** Sorted refs of the parents that a group claims or that claim it. */
  parentsOf(group: string): readonly string[];
}

/** The groups of a catalog with one parent each, no circles and bounded depth; what had to be cut for that is reported. */
export class GroupForest {
  /** Problems of the tree, by group. */
  readonly findings = new Map<string, Finding[]>();

  private readonly parents = new Map<string, string>();
  private readonly children = new Map<string, string[]>();

  /** @param groups - sorted refs of all groups */
  static arrange(groups: readonly string[], source: Groups): GroupForest {
    const forest = new GroupForest();
    forest.chooseParents(groups, source);
    forest.cutCircles(groups);
    forest.cutDepths(groups);
    forest.linkChildren(groups, source);
    return forest;
  }

  private constructor() {}

  /** Parent group, if it exists; a circle is cut at its root. */
  parent(group: string): string | undefined {
    return this.parents.get(group);
  }

  /** Sorted child groups. */
  childGroups(group: string): readonly string[] {
    return this.children.get(group) ?? [];
  }

  private chooseParents(groups: readonly string[], source: Groups) {
    for (const group of groups) {
      const declared = source
        .parentsOf(group)
        .filter(parent => parent !== group);
      const parent = declared.find(candidate => source.get(candidate));
      if (parent !== undefined) this.parents.set(group, parent);
      for (const missing of declared.filter(ref => !source.get(ref))) {
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
  }

  private linkChildren(groups: readonly string[], source: Groups) {
    for (const group of groups) {
      const parent = this.parents.get(group);
      if (parent === undefined) continue;
      const size = source.get(group)!.values.organizationSize;
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

  private cutCircles(groups: readonly string[]) {
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
  private cutDepths(groups: readonly string[]) {
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
    const findings = this.findings.get(group);
    if (findings) findings.push(finding);
    else this.findings.set(group, [finding]);
  }
}
