import { readFileSync } from 'node:fs';
import { InputError } from '@backstage/errors';
import {
  classify,
  defaultRules,
  factsFromRaw,
  findFlips,
  normalizeFacts,
  presentFact,
  presentVerdict,
} from '@backstage-mlops/plugin-mlops-common';
import type {
  Flip,
  LedgerRow,
  ModeId,
  Points,
  RawFacts,
  Rules,
  Verdict,
} from '@backstage-mlops/plugin-mlops-common';

/**
 * One element of what `classify` prints.
 */
export interface ClassifiedFacts {
  /** Null when undetermined. */
  mode: ModeId | null;
  lean: ModeId;
  status: Verdict['status'];
  confidence: Verdict['confidence'];
  scores: Points;
  excluded: ModeId[];
  /** Weight of the known facts among all, 0 to 1. */
  coverage: number;
  ledger: LedgerRow[];
  flips: Flip[];
  sentences: string[];
  /** Facts that could not be used, and count as unknown. */
  problems?: string[];
}

/**
 * Judges raw facts, each element by itself; what is not an object of facts gives an error in its place.
 */
export function classifyAll(
  elements: readonly unknown[],
  rules: Rules = defaultRules,
): (ClassifiedFacts | { error: string })[] {
  return elements.map(element => {
    if (
      typeof element !== 'object' ||
      element === null ||
      Array.isArray(element)
    ) {
      return { error: `is ${nameOf(element)}, not an object of facts` };
    }
    return classifyOne(element as RawFacts, rules);
  });
}

function classifyOne(raw: RawFacts, rules: Rules): ClassifiedFacts {
  const verdict = classify(raw, rules);
  const { problems } = normalizeFacts(raw);
  const facts = factsFromRaw(raw, rules).map(fact =>
    presentFact(fact, verdict, rules),
  );
  const { mode, lean, status, confidence, scores, excluded } = verdict;
  return {
    mode: mode ?? null,
    lean,
    status,
    confidence,
    scores,
    excluded,
    coverage: verdict.coverage,
    ledger: verdict.ledger.map(row => ({
      ...row,
      value: facts.find(({ axis }) => axis === row.axis)?.value,
    })),
    flips: findFlips(verdict, rules),
    sentences: presentVerdict(verdict, facts, rules, raw).sentences,
    ...(problems.length > 0 && {
      problems: problems.map(({ message }) => message),
    }),
  };
}

/**
 * Reads a JSON array from a file, or from standard input for `-`.
 *
 * @throws InputError when it cannot be read or is no array
 */
export function readArray(file: string): unknown[] {
  const name = file === '-' ? 'standard input' : file;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(
      code
        ? `${name} cannot be read: ${code}`
        : `${name} is no JSON: ${message}`,
    );
  }
  if (!Array.isArray(value)) {
    throw new InputError(
      `${name} holds ${nameOf(value)}, where a JSON array of facts is accepted`,
    );
  }
  return value;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
