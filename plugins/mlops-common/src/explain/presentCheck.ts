import { annotationsYaml } from '../annotations/catalogue';
import type { MlopsApiSchemas } from '../api/types';
import type { Source } from '../facts/types';
import { toolAnnotations } from '../recognition/words/evidence';
import type { CheckInfo, CheckResult, WaiverNote } from '../practices/types';
import type { Rules } from '../rules';
import { isEntityRef } from '../text';

/** Pieces of evidence, and entities, that a check lists; the rest is a number. */
export const maxListed = 20;

/**
 * What is said of a check itself, without its results.
 * @public
 */
export function presentCheckInfo(
  check: CheckInfo,
): MlopsApiSchemas['CheckInfo'] {
  return {
    id: check.id,
    area: check.area,
    level: check.level,
    key: check.key,
    statement: check.statement,
    why: check.why,
    evidence: check.evidence,
    remedy: check.remedy,
    effort: check.effort,
    addresses: [...check.addresses],
    references: [...check.references],
    modes: [...check.modes],
    condition: check.condition,
    freshness: check.freshness,
    declareOn: check.declareOn,
    declares: check.declare.map(({ annotation }) => annotation),
    yaml: checkYaml(check),
  };
}

/** The YAML that satisfies a check, to paste into an entity's file. */
function checkYaml({ declare, snippet }: CheckInfo): string | undefined {
  return declare.length > 0
    ? annotationsYaml(
        declare.map(({ annotation, example }) => [annotation, example]),
      )
    : snippet;
}

/** Every ref that a result stands on or names, to ask about all of them at once. @public */
export function refsInResult({ evidence, waiver }: CheckResult): string[] {
  return [
    ...evidence.flatMap(refsInSource),
    ...(waiver ? [waiver.ref, waiver.by] : []),
  ];
}

function refsInSource(source: Source): string[] {
  const named = namedEntity(source);
  return named === undefined ? [source.ref] : [source.ref, named];
}

/**
 * The entity that a source's value names. Other tools' annotations hold paths that only look like refs, such as
 * `main:folder/job`; of theirs only the template is one.
 * @public
 */
export function namedEntity({
  field,
  value,
}: Pick<Source, 'field' | 'value'>): string | undefined {
  const isOfOtherTool =
    field.includes('/') &&
    !field.startsWith('mlops/') &&
    !toolAnnotations.template.includes(field);
  return value !== undefined && !isOfOtherTool && isEntityRef(value)
    ? value
    : undefined;
}

/**
 * A result as a reader may see it. Evidence that stands on or names what he may not read is left out. A waiver on what he
 * may not read is nothing to him: he sees what the check says without it.
 * @public
 */
export function visibleResult(
  result: CheckResult,
  canRead: (ref: string) => boolean,
): CheckResult {
  const { waiver, unwaived, evidence, ...rest } = result;
  const visible = {
    ...rest,
    evidence: evidence.filter(source => refsInSource(source).every(canRead)),
  };
  if (!waiver) return visible;
  return canRead(waiver.ref)
    ? { ...visible, waiver, unwaived }
    : { ...visible, state: unwaived! };
}

/**
 * The results of an entity as a reader may see them.
 * @public
 */
export function presentEntityChecks(
  results: readonly CheckResult[],
  rules: Rules,
  canRead: (ref: string) => boolean,
): MlopsApiSchemas['CheckResult'][] {
  return results.flatMap(result => {
    const check = rules.practices.checks.find(({ id }) => id === result.id);
    if (!check) return [];
    const { state, strength, reason, evidence, waiver } = visibleResult(
      result,
      canRead,
    );
    return [
      {
        check: presentCheckInfo(check),
        state,
        strength,
        reason,
        waiver: presentWaiver(waiver, canRead),
        evidence: evidence.slice(0, maxListed),
      },
    ];
  });
}

/** A waiver as a reader may see it, who may not know of its author. */
export function presentWaiver(
  waiver: WaiverNote | undefined,
  canRead: (ref: string) => boolean,
): MlopsApiSchemas['Waiver'] | undefined {
  if (!waiver) return undefined;
  const { reason, by, until } = waiver;
  return { reason, by: canRead(by) ? by : undefined, until };
}
