import type { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
import type { ApiHolder, ConfigApi } from '@backstage/core-plugin-api';
import {
  createRules,
  defaultRules,
  recognize,
} from '@backstage-mlops/plugin-mlops-common';
import type { Rules } from '@backstage-mlops/plugin-mlops-common';

/** Rules are made once per configuration, not once per entity. */
const rulesByConfig = new WeakMap<ConfigApi, Rules>();

function rulesOf(apis?: ApiHolder): Rules {
  const config = apis?.get(configApiRef);
  if (!config) return defaultRules;
  const known = rulesByConfig.get(config);
  if (known) return known;
  const rules = createRules(config);
  rulesByConfig.set(config, rules);
  return rules;
}

/**
 * Whether an entity is machine learning, by the same rules as in the backend. Fits the `if` of an `EntitySwitch.Case`,
 * which hands over the app's APIs, so that `mlops.recognition` is honoured.
 *
 * @public
 */
export function isMlopsAvailable(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  return recognize(entity, rulesOf(context?.apis)).ml !== 'no';
}
