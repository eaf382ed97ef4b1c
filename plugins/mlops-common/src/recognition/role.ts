import type { Entity } from '@backstage/catalog-model';
import { kindOf, tagsOf, typeOf } from './evidence';
import { nameSlug } from './lookup';
import type { RecognitionRules } from './rules';
import type { MlRole } from './types';

/** What the last words of a name say of its role. */
const namedRoles: readonly (readonly [RegExp, MlRole])[] = [
  [/(^|-)feature-store$/, 'feature-store'],
  [
    /(^|-)(model-server|inference|serving)(-service|-server|-api)?$/,
    'model-server',
  ],
  [/(^|-)(training|retraining|pipeline)(-job)?$/, 'pipeline'],
  [/(^|-)notebooks?$/, 'notebook'],
  [/(^|-)agents?$/, 'agent'],
  [/(^|-)experiments?$/, 'experiment'],
  [/(^|-)models?$/, 'model'],
];

/** The role where the deciding sign says nothing of it. */
export function roleOf(entity: Entity, rules: RecognitionRules): MlRole {
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
  const name = nameSlug(String(entity.metadata?.name ?? ''));
  return namedRoles.find(([pattern]) => pattern.test(name))?.[1] ?? 'service';
}
