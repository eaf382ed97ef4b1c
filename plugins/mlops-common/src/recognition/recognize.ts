import type { Entity } from '@backstage/catalog-model';
import { annotations } from '../annotations/catalogue';
import { shorten, toSlug } from '../text';
import { findDataSystems, holdersOfData } from './dataSystems';
import type { FoundDataSystem } from './dataSystems';
import { annotationOf, kindOf, tagsOf, typeOf } from './evidence';
import { roleOf } from './role';
import { nameSlug } from './lookup';
import { defaultRules } from '../rules';
import type { Rules } from '../rules';
import type { RecognitionRules } from './rules';
import { findTextSignals } from './textSignals';
import { readWords } from './entityWords';
import type { EntityWords } from './entityWords';
import type { DataSystem, MlRole, Recognition } from './types';
import {
  assetCategories,
  isCiType,
  mlSpecFields,
  mlToolAnnotations,
  mlToolRoles,
} from './words/mlTypes';

/** Kinds whose prose is read. */
const readableKinds = new Set(['component', 'api', 'system', 'resource']);

/** Resources of these types keep or move data, or are where things run. */
const storeTypes: ReadonlySet<string> = new Set([
  'database',
  'storage',
  'cache',
  'queue',
  'message-broker',
  'bucket',
  's3-bucket',
  'topic',
  'secret',
  'credential',
  'credentials',
  'api-key',
  'environment-variable',
]);

/** A key to somebody's model is no model. */
const keyName = /(^|-)(key|secret|token|credential)s?$/;

/** Data systems that are machine learning too. */
const mlSystems: ReadonlySet<string> = new Set([
  'feature-store',
  'feast',
  'ray',
]);

type Decision = Omit<Recognition, 'dataSystem'>;

/** Kinds that are never an ML entity, whatever stands on them. */
const structuralKinds = new Set([
  'user',
  'group',
  'location',
  'template',
  'domain',
]);

/**
 * Says whether an entity is machine learning, and why. The first decision wins: the owner's own word, the
 * organization's configuration, what never is, structured signs, tags. Precision comes first, since a wrong card is
 * seen more often than a missing one. Pure and total: the same in backend, browser and command line.
 *
 * @public
 */
export function recognize(
  entity: Entity,
  { recognition: rules }: Pick<Rules, 'recognition'> = defaultRules,
): Recognition {
  return recognizeInFull(entity, rules).recognition;
}

/** As {@link recognize}, with every data system that the entity is or uses. */
export function recognizeInFull(
  entity: Entity,
  rules: RecognitionRules,
): { recognition: Recognition; dataSystems: FoundDataSystem[] } {
  const words = readWords(entity);
  const dataSystems = findDataSystems(entity, words, rules);
  const dataSystem = dataSystems[0]?.system;
  const decision = bySaying(entity, rules) ??
    byConfig(entity, rules) ??
    byNever(entity) ??
    byStructure(entity, rules) ??
    byData(entity, dataSystem) ??
    byTags(entity, rules) ??
    byText(entity, words, rules) ?? {
      ml: 'no',
      reason: 'Nothing on this entity names machine learning.',
    };
  return { recognition: { ...decision, dataSystem }, dataSystems };
}

function bySaying(
  entity: Entity,
  rules: RecognitionRules,
): Decision | undefined {
  if (structuralKinds.has(kindOf(entity))) {
    return { ml: 'no', reason: `A ${entity.kind} is never an ML entity.` };
  }
  const said = parsed('ml', entity);
  if (said === false) {
    return { ml: 'no', reason: 'mlops/ml says "false".' };
  }
  const assetType = parsed('assetType', entity) as MlRole | undefined;
  if (assetType) {
    return {
      ml: 'yes',
      role: assetType,
      reason: `mlops/asset-type says "${assetType}".`,
    };
  }
  return said
    ? {
        ml: 'yes',
        role: roleOf(entity, rules),
        reason: 'mlops/ml says "true".',
      }
    : undefined;
}

function byConfig(
  entity: Entity,
  rules: RecognitionRules,
): Decision | undefined {
  if (rules.exclude(entity)) {
    return { ml: 'no', reason: 'mlops.recognition.exclude names it.' };
  }
  return rules.include(entity)
    ? {
        ml: 'yes',
        role: roleOf(entity, rules),
        reason: 'mlops.recognition.include names it.',
      }
    : undefined;
}

function byNever(entity: Entity): Decision | undefined {
  const kind = kindOf(entity);
  const type = typeOf(entity);
  if (kind === 'airesource' && type !== 'agent') {
    return {
      ml: 'no',
      reason: 'An AI resource for coding tools is not machine learning.',
    };
  }
  if (kind === 'api' && type === 'mcp-server') {
    return { ml: 'no', reason: 'An MCP server is not machine learning.' };
  }
  // Data is judged with whoever reads it; only its owner or the configuration makes it an ML entity.
  if (holdersOfData.has(type)) {
    return { ml: 'no', reason: 'Data by itself is not machine learning.' };
  }
  return isCiType(type)
    ? {
        ml: 'no',
        reason: `The type "${shorten(type)}" usually means continuous integration.`,
      }
    : undefined;
}

function byStructure(
  entity: Entity,
  rules: RecognitionRules,
): Decision | undefined {
  const type = typeOf(entity);
  if (kindOf(entity) === 'aimodelserverapi') {
    return {
      ml: 'yes',
      role: 'model-server',
      reason: 'Its kind is AiModelServerAPI.',
    };
  }
  if (kindOf(entity) === 'airesource') {
    return {
      ml: 'yes',
      role: 'agent',
      reason: 'Its kind is AiResource and its type is agent.',
    };
  }
  // Organizations with kinds of their own name them like types: MLModel, FeatureStore.
  const byKind = rules.types.get(nameSlug(String(entity.kind)));
  if (byKind) {
    return { ml: 'yes', role: byKind, reason: `Its kind is ${entity.kind}.` };
  }
  const role = rules.types.get(type);
  if (role) {
    return { ml: 'yes', role, reason: `Its type is "${type}".` };
  }
  const category = annotationOf(entity, 'rhdh.io/ai-asset-category');
  const categoryRole =
    category && Object.hasOwn(assetCategories, category)
      ? assetCategories[category]
      : undefined;
  if (categoryRole) {
    return {
      ml: 'yes',
      role: categoryRole,
      reason: `rhdh.io/ai-asset-category says "${category}".`,
    };
  }
  const field = mlSpecFields.find(name =>
    Object.hasOwn(entity.spec ?? {}, name),
  );
  if (field) {
    return {
      ml: 'yes',
      role: 'model',
      reason: `It has the field spec.${field}.`,
    };
  }
  const tool = mlToolAnnotations.find(annotation =>
    annotationOf(entity, annotation),
  );
  return tool
    ? {
        ml: 'yes',
        role: mlToolRoles[tool] ?? roleOf(entity, rules),
        reason: `It has the annotation ${tool}.`,
      }
    : undefined;
}

/** A store or a data system may serve machine learning, and is not it, whatever its tags and prose speak of. */
function byData(
  entity: Entity,
  dataSystem: DataSystem | undefined,
): Decision | undefined {
  const isStore =
    kindOf(entity) === 'resource' &&
    (storeTypes.has(typeOf(entity)) ||
      keyName.test(nameSlug(String(entity.metadata?.name ?? ''))));
  const isSystem =
    dataSystem?.relation === 'is' && !mlSystems.has(dataSystem.id);
  return isStore || isSystem
    ? {
        ml: 'no',
        reason: 'What keeps or moves data is not machine learning by itself.',
      }
    : undefined;
}

function byTags(entity: Entity, rules: RecognitionRules): Decision | undefined {
  const strong = tagsOf(entity).find(tag => rules.strongTags.has(tag));
  return strong
    ? {
        ml: 'yes',
        role: roleOf(entity, rules),
        reason: `It has the tag "${shorten(strong)}".`,
      }
    : undefined;
}

/** Words of name, title, description and links. One strong word is enough, or two weak ones, tags included. */
function byText(
  entity: Entity,
  words: EntityWords,
  rules: RecognitionRules,
): Decision | undefined {
  if (!readableKinds.has(kindOf(entity))) return undefined;
  const signals = findTextSignals(entity, words, rules);
  const [first] = signals;
  if (first?.strong) {
    return {
      ml: 'probable',
      role: roleOf(entity, rules),
      reason: `Its ${first.field} says "${shorten(first.word)}".`,
    };
  }
  const weak = new Map<string, string>();
  for (const tag of tagsOf(entity).filter(one => rules.weakTags.has(one))) {
    weak.set(tag, `has the tag "${tag}"`);
  }
  for (const { field, word } of signals) {
    const key = toSlug(word);
    if (!weak.has(key)) weak.set(key, `says "${word}" in its ${field}`);
  }
  const [one, other] = weak.values();
  return other
    ? {
        ml: 'probable',
        role: roleOf(entity, rules),
        reason: `It ${one} and ${other}; each fits machine learning and other things.`,
      }
    : undefined;
}

function parsed(key: 'ml' | 'assetType', entity: Entity) {
  const { annotation, kinds, parse } = annotations[key];
  const text = annotationOf(entity, annotation);
  const allowed = kinds.some(kind => kind.toLowerCase() === kindOf(entity));
  if (text === undefined || !allowed) return undefined;
  const result = parse(text);
  return 'value' in result ? result.value : undefined;
}
