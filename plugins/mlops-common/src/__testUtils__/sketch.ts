import type { Entity } from '@backstage/catalog-model';

/** An entity in a few words; refs leave the namespace out. */
export interface Sketch {
  annotations?: Record<string, unknown>;
  tags?: string[];
  links?: { url: string; title?: string }[];
  type?: string;
  /** Production unless it says otherwise; null for none. */
  lifecycle?: string | null;
  spec?: Record<string, unknown>;
  /** Relation type to target refs. */
  to?: Record<string, string[]>;
}

const full = (ref: string) =>
  ref.replace(/^([^:/]+):([^/]+)$/, '$1:default/$2');

/** Makes an entity as the catalog would give it. */
export function sketch(ref: string, options: Sketch = {}): Entity {
  const [kind, name] = ref.split(':');
  const { annotations, tags, links, type, lifecycle, spec, to = {} } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: annotations as Record<string, string>,
      tags,
      links,
    },
    spec: {
      type,
      ...(lifecycle !== null && { lifecycle: lifecycle ?? 'production' }),
      ...spec,
    } as Entity['spec'],
    relations: Object.entries(to).flatMap(([relation, targets]) =>
      targets.map(target => ({ type: relation, targetRef: full(target) })),
    ),
  };
}

/** A group that is settled as Large-scale MLOps, so that every check can apply. */
export const largeGroup: Record<string, string> = {
  'mlops/team-size': '200',
  'mlops/organization-size': '5000',
  'mlops/roles': 'data-scientist=9, data-engineer=9, operations=9',
  'mlops/data-volume': '500GB',
  'mlops/data-systems': 'kafka',
  'mlops/regulated': 'yes',
  'mlops/legacy-systems': '3',
};
