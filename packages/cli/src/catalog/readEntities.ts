import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import type { Entity, KindValidator } from '@backstage/catalog-model';
import { shorten } from '../output/text';
import { findFiles, readDocuments } from './readDocuments';
import type { CatalogDocument } from './readDocuments';

/**
 * A document of a catalog file, with the entity that stands in it.
 */
export interface ReadEntity {
  document: CatalogDocument;
  /** Absent when the document is no entity. */
  entity?: Entity;
  ref?: string;
  /** Why the catalog would refuse it. */
  error?: string;
}

/** The checks of a catalog with its default settings. */
const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const kindValidators: readonly KindValidator[] = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/**
 * Reads every entity under the given files and folders. An entity that the catalog would refuse is read as far as it
 * goes and carries an error; a document that is no entity carries an error alone.
 *
 * @throws InputError when a path does not exist
 */
export async function readEntities(
  paths: readonly string[],
): Promise<ReadEntity[]> {
  const documents = findFiles(paths).flatMap(readDocuments);
  return Promise.all(documents.map(readEntity));
}

async function readEntity(document: CatalogDocument): Promise<ReadEntity> {
  const { value, error } = document;
  const problem = envelopeProblem(value);
  if (problem) return { document, error: error ?? problem };
  const entity = value as Entity;
  return {
    document,
    entity,
    ref: stringifyEntityRef(entity),
    error: error ?? (await refusal(entity)),
  };
}

function envelopeProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'is no entity: a catalog file holds objects with kind and metadata';
  }
  const { kind, metadata } = value as Partial<Entity>;
  if (typeof kind !== 'string' || !kind) return 'is no entity: it has no kind';
  if (typeof metadata?.name !== 'string' || !metadata.name) {
    return `is no entity: metadata.name is ${metadata?.name === undefined ? 'missing' : 'no string'}`;
  }
  return ['undefined', 'string'].includes(typeof metadata.namespace)
    ? undefined
    : 'is no entity: metadata.namespace is no string';
}

/** The catalog fills `$text`, `$json` and `$yaml` from other files before it checks an entity. */
function withoutPlaceholders(entity: Entity): Entity {
  return JSON.parse(JSON.stringify(entity), (_, value) => {
    const keys =
      typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys.length === 1 &&
      /^\$(text|json|yaml|openapi|asyncapi)$/.test(keys[0])
      ? 'filled from another file'
      : value;
  });
}

async function refusal(entity: Entity): Promise<string | undefined> {
  try {
    // Anchors can make an entity that holds itself, which no catalog takes; serialising it throws here.
    const checked = await policy.enforce(withoutPlaceholders(entity));
    for (const validator of kindValidators) await validator.check(checked!);
    return undefined;
  } catch (error) {
    return shorten((error as Error).message.split('\n')[0], 300);
  }
}
