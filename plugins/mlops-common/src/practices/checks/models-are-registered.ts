import { allModes, createCheck, pass, unknown } from '../define';
import { evidenceOf, withoutEvidence } from '../evidence';

/** Every production model is registered and versioned. */
export const modelsAreRegistered = createCheck({
  id: 'models-are-registered',
  area: 'models',
  level: 2,
  key: true,
  statement: 'Every production model is registered and versioned',
  why: 'A model without a registered version cannot be rolled back or audited.',
  addresses: ['B1', 'H6'],
  references: ['Microsoft 2', 'Google 2'],
  evidence:
    'mlops/model-registry and a version; models:/name/version holds both',
  remedy: 'Register the model, and write down which version is in production.',
  effort: 'hours',
  modes: allModes,
  judges: 'models',
  declare: ['modelRegistry'],
  evaluate(subject) {
    const registry = evidenceOf(subject, 'modelRegistry');
    if (registry.kind !== 'found') {
      return withoutEvidence(registry, 'model registry');
    }
    if (registry.value.version) return pass(registry.source);
    const version = evidenceOf(subject, 'modelVersion');
    if (version.kind === 'found') return pass(registry.source, version.source);
    return version.kind === 'silent'
      ? unknown('The registry is declared without a version.', registry.source)
      : withoutEvidence(version, 'model version');
  },
});
