import type { Entity } from '@backstage/catalog-model';
import { annotations } from '../annotations/catalogue';
import { shorten } from '../text';
import { findDataSystems, holdersOfData } from './dataSystems';
import { annotationOf, tagsOf, typeOf } from './evidence';
import { defaultRecognitionRules } from './rules';
import { defaultRules } from '../rules';
import type { Rules } from '../rules';
import type { RecognitionRules } from './rules';
import type { MlRole, Recognition } from './types';
import { assetCategories, ciTypes, mlToolAnnotations } from './words/mlTypes';

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
  const decision = bySaying(entity) ??
    byConfig(entity, rules) ??
    byNever(entity) ??
    byStructure(entity, rules) ??
    byTags(entity, rules) ?? {
      ml: 'no',
      reason: 'Nothing on this entity names machine learning.',
    };
  return { ...decision, dataSystem: findDataSystems(entity, rules)[0]?.system };
}

function bySaying(entity: Entity): Decision | undefined {
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
    ? { ml: 'yes', role: roleOf(entity), reason: 'mlops/ml says "true".' }
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
  return ciTypes.includes(type) || type.startsWith('ci-')
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
  const tool = Object.keys(mlToolAnnotations).find(annotation =>
    annotationOf(entity, annotation),
  );
  return tool
    ? {
        ml: 'yes',
        role: mlToolAnnotations[tool] ?? roleOf(entity, rules),
        reason: `It has the annotation ${tool}.`,
      }
    : undefined;
}

function byTags(entity: Entity, rules: RecognitionRules): Decision | undefined {
  const tags = tagsOf(entity);
  const strong = tags.find(tag => rules.strongTags.has(tag));
  if (strong) {
    return {
      ml: 'yes',
      role: roleOf(entity, rules),
      reason: `It has the tag "${shorten(strong)}".`,
    };
  }
  const weak = tags.filter(tag => rules.weakTags.has(tag));
  return weak.length >= 2
    ? {
        ml: 'probable',
        role: roleOf(entity, rules),
        reason: `It has the tags "${weak[0]}" and "${weak[1]}", which fit machine learning and other things.`,
      }
    : undefined;
}

/** The role where the deciding sign says nothing of it. */
function roleOf(
  entity: Entity,
  rules: RecognitionRules = defaultRecognitionRules,
): MlRole {
  const byType = rules.types.get(typeOf(entity));
  if (byType) return byType;
  if (kindOf(entity) === 'system') return 'system';
  const tags = tagsOf(entity);
  if (typeOf(entity) === 'notebook' || tags.includes('notebook')) {
    return 'notebook';
  }
  if (/pipeline|-job$|^job$|workflow|-dag$/.test(typeOf(entity))) {
    return 'pipeline';
  }
  if (/dataset|data-product/.test(typeOf(entity))) return 'dataset';
  return 'service';
}

function parsed(key: 'ml' | 'assetType', entity: Entity) {
  const { annotation, kinds, parse } = annotations[key];
  const text = annotationOf(entity, annotation);
  const allowed = kinds.some(kind => kind.toLowerCase() === kindOf(entity));
  if (text === undefined || !allowed) return undefined;
  const result = parse(text);
  return 'value' in result ? result.value : undefined;
}

function kindOf(entity: Entity): string {
  return String(entity.kind).toLocaleLowerCase('en-US');
}
