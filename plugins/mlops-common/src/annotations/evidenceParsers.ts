import { Cron } from 'croner';
import { parse as parsePeriod, pattern, toSeconds } from 'iso8601-duration';
import { day, oneOf, partsOf } from './parsers';
import { isFullRef, toRef } from './refParsers';
import type { Parsed } from './types';

/**
 * What an evidence annotation says: that the thing is done, with what is known of it, or with `none` that it is not.
 * @public
 */
export type Evidence<T = object> =
  { declared: false } | ({ declared: true } & T);

/** Words that people write where they know no value. "none" is the one that means something. */
const nonAnswer =
  /^(?:no|false|yes|true|unknown|later|soon|maybe|never|planned|pending|nothing|not\b.*|none\b.+|no\s.*|we\s.*)$/i;

/** A parser that also takes `none`, which says "we do not do this". */
function orNone<T extends object>(parse: (text: string) => Parsed<T>) {
  return (text: string): Parsed<Evidence<T>> => {
    if (text.toLowerCase() === 'none') return { value: { declared: false } };
    if (nonAnswer.test(text)) {
      return { problem: 'does not say which; "none" says that there is none' };
    }
    const parsed = parse(text);
    return 'value' in parsed
      ? { value: { declared: true, ...parsed.value } }
      : parsed;
  };
}

type Form = 'url' | 'tool' | 'ref';

const forms: Record<Form, (text: string) => boolean> = {
  url: isUrl,
  // "Argo CD", "great_expectations", "Vertex AI Pipelines": letters first, and three words are no sentence yet.
  tool: text =>
    /^[\p{L}][\p{L}\p{N} ._+/-]{1,59}$/u.test(text) &&
    text.split(/\s+/).length <= 3,
  ref: isFullRef,
};

const formNames: Record<Form, string> = {
  url: 'a URL',
  tool: 'the name of a tool',
  ref: 'an entity ref',
};

/** Evidence in one of the given forms. */
export function evidenceAs(...accepted: Form[]) {
  return orNone((text: string) =>
    accepted.some(form => forms[form](text))
      ? { value: {} }
      : {
          problem: `is not ${accepted.map(form => formNames[form]).join(' or ')}`,
        },
  );
}

/** An image digest, a lock file or a URL: what pins an environment. */
export const environment = orNone((text: string) =>
  /sha256:[0-9a-f]{12,64}$/.test(text) ||
  /(^|\/)([\w.-]*lock[\w.-]*|requirements[\w.-]*\.txt|environment\.ya?ml)$/i.test(
    text,
  ) ||
  isUrl(text)
    ? { value: {} }
    : { problem: 'is not a digest, a lock file or a URL' },
);

/** A hash or a URL of any scheme, such as `lakefs://`. */
export const dataVersion = orNone((text: string) =>
  /^([a-z]\w{1,15}:)?[0-9a-f]{7,128}$/i.test(text) || isUrl(text, 'any')
    ? { value: {} }
    : { problem: 'is not a hash or a URL' },
);

/** A tool, a URL, or `manual`, which is an explicit contrary value. */
export const deployment = orNone(
  (text: string): Parsed<{ manual: boolean }> => {
    const manual = text.toLowerCase() === 'manual';
    return manual || forms.tool(text) || isUrl(text)
      ? { value: { manual } }
      : { problem: 'is not a tool, a URL or manual' };
  },
);

/** One of the words, or a URL. */
export function wordOrUrl<T extends string>(...words: T[]) {
  return orNone((text: string): Parsed<{ word?: T }> => {
    if (isUrl(text)) return { value: {} };
    const parsed = oneOf(words)(text);
    return 'value' in parsed
      ? { value: { word: parsed.value } }
      : { problem: `${parsed.problem}, nor a URL` };
  });
}

/** A comma-separated list of the words, or a URL. */
export function wordsOrUrl<T extends string>(...words: T[]) {
  return orNone((text: string): Parsed<{ words: T[] }> => {
    if (isUrl(text)) return { value: { words: [] } };
    const parsed = listOf(...words)(text);
    return 'value' in parsed ? { value: { words: parsed.value } } : parsed;
  });
}

/** A comma-separated list of words of a closed set. */
export function listOf<T extends string>(...words: T[]) {
  return (text: string): Parsed<T[]> => {
    const found = new Set<T>();
    for (const part of partsOf(text)) {
      const parsed = oneOf(words)(part);
      if (!('value' in parsed)) {
        return { problem: `names "${part}", which ${parsed.problem}` };
      }
      found.add(parsed.value);
    }
    return found.size > 0
      ? { value: [...found] }
      : { problem: 'is an empty list' };
  };
}

/** A registry's URL, or `models:/name/version` with or without the version. */
export const modelRegistry = orNone(
  (text: string): Parsed<{ version?: string }> => {
    const uri = /^models:\/{1,3}([^/@\s]+)(?:[/@]([^/\s]+))?$/.exec(text);
    if (uri) return { value: { version: uri[2] } };
    return isUrl(text)
      ? { value: {} }
      : { problem: 'is not a URL or models:/name/version' };
  },
);

/** A version such as `7`, `v2.1.0` or `2026-10-01`. */
export const version = orNone((text: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}.+_-]{0,79}$/u.test(text) && /\p{N}/u.test(text)
    ? { value: {} }
    : { problem: 'is not a version' },
);

/** A URL or the id of an experiment, in one word. */
export const experiment = orNone((text: string) =>
  isUrl(text) || /^[\p{L}\p{N}][\p{L}\p{N}._/@-]{0,199}$/u.test(text)
    ? { value: {} }
    : { problem: 'is not a URL or an id without spaces' },
);

/** `local`, or the compute that a model is trained on. */
export const compute = orNone((text: string): Parsed<{ local: boolean }> =>
  forms.ref(text) || forms.tool(text)
    ? { value: { local: text.toLowerCase() === 'local' } }
    : { problem: 'is not local, an entity ref or the name of compute' },
);

/**
 * When a model is trained again.
 * @public
 */
export type RetrainingTrigger =
  'manual' | 'schedule' | 'data' | 'drift' | 'performance';

/** `schedule:P7D,drift`: a schedule is a cron line or an ISO 8601 period. */
export const retraining = orNone(
  (text: string): Parsed<{ triggers: RetrainingTrigger[] }> => {
    const triggers = new Set<RetrainingTrigger>();
    // A cron line may hold commas and words of its own, so only a comma before a trigger parts two of them.
    for (const part of text
      .slice(0, 2000)
      .split(/,(?=\s*(?:manual|data|drift|performance|schedule\s*:))/i)) {
      const [word, ...rest] = part.trim().split(':');
      const schedule = rest.join(':').trim();
      if (word.toLowerCase() === 'schedule') {
        if (!isPeriod(schedule) && !isCron(schedule)) {
          return {
            problem: `has no cron line or ISO period after schedule:`,
          };
        }
        triggers.add('schedule');
        continue;
      }
      const parsed = oneOf(['manual', 'data', 'drift', 'performance'] as const)(
        part,
      );
      if (!('value' in parsed)) {
        return { problem: `names "${part.trim()}", which is no trigger` };
      }
      triggers.add(parsed.value);
    }
    return { value: { triggers: [...triggers] } };
  },
);

/** An ISO 8601 period such as `P30D`. */
export const period = orNone((text: string): Parsed<{ period: string }> =>
  isPeriod(text)
    ? { value: { period: text } }
    : { problem: 'is not an ISO 8601 period such as P30D' },
);

/** A calendar day, or none. */
export const dayOfEvidence = orNone((text: string): Parsed<{ day: string }> => {
  const parsed = day(text);
  return 'value' in parsed ? { value: { day: parsed.value } } : parsed;
});

/** The ref of a Group as evidence. */
export const groupRef = orNone((text: string): Parsed<{ ref: string }> => {
  const ref = toRef(text, 'Group');
  return ref ? { value: { ref } } : { problem: 'is not the ref of a Group' };
});

/** Any words; placeholders are refused before. */
export const freeText = orNone((text: string) =>
  /[\p{L}\p{N}]/u.test(text)
    ? { value: { text: text.slice(0, 200) } }
    : { problem: 'says nothing' },
);

function isUrl(text: string, scheme: 'web' | 'any' = 'web'): boolean {
  if (/\s/.test(text) || text.length > 2000) return false;
  if (scheme === 'web' && !/^https?:\/\//i.test(text)) return false;
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(text)) return false;
  return URL.canParse(text);
}

/** The library's own pattern takes what begins like a period. */
const wholePeriod = new RegExp(`^(?:${pattern.source})$`);

/** Whether a text is an ISO 8601 period over nothing that a calendar can reckon with. */
export function isPeriod(text: string): boolean {
  if (text.length > 60 || !wholePeriod.test(text)) return false;
  try {
    return toSeconds(parsePeriod(text), new Date(0)) > 0;
  } catch {
    return false;
  }
}

function isCron(text: string): boolean {
  if (text.length > 100 || text.split(/\s+/).length < 5) return false;
  try {
    return new Cron(text, { paused: true }) !== undefined;
  } catch {
    return false;
  }
}
