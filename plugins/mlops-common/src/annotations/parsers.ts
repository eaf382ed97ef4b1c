import { parse as parseBytes } from 'bytes-iec';
import { toSlug } from '../text';
import type { Parsed } from './types';

const sizePattern =
  /^(?:~|≈)?\s*(\d{1,15}(?:\.\d{1,6})?)\s*((?:[kKMGTPE]i?)?B)$/;

/** A size with its unit, in bytes. Bits and rates are refused, since reading them as bytes would be wrong by far. */
export function size(text: string): Parsed<number> {
  const match = sizePattern.exec(text);
  if (match) {
    const bytes = parseBytes(`${match[1]}${match[2]}`);
    if (typeof bytes === 'number' && Number.isFinite(bytes)) {
      return { value: bytes };
    }
  }
  if (/\/|per\b|ps$/i.test(text)) {
    return { problem: 'is a rate, not a size' };
  }
  if (
    /\d\s*[kmgtpe]?i?b(?:its?)?$/.test(text) ||
    /\d\s*[KMGTPE]i?b(?:its?)?$/.test(text)
  ) {
    return { problem: 'ends in "b", which means bits' };
  }
  if (/\d,\d/.test(text)) return { problem: 'has a comma in its number' };
  return { problem: 'is not a size with a unit' };
}

const suffixes: Record<string, number> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** A whole number, with k, M or G for thousands, millions and billions. */
export function largeCount(text: string): Parsed<number> {
  const match = /^~?\s*(\d{1,15}(?:\.\d{1,6})?)\s*([kKMG]?)$/.exec(text);
  if (!match) return { problem: 'is not a whole number' };
  const value = Number(match[1]) * suffixes[match[2].toLowerCase()];
  // 1.1M is 1100000.0000000002 in binary.
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-6
    ? { value: rounded }
    : { problem: 'is not a whole number' };
}

/** A whole number, zero or more. */
export function count(text: string): Parsed<number> {
  return /^\d{1,9}$/.test(text)
    ? { value: Number(text) }
    : { problem: 'is not a whole number, 0 or more' };
}

/** Exactly `true` or `false`, in any case. */
export function flag(text: string): Parsed<boolean> {
  const word = text.toLowerCase();
  if (word === 'true') return { value: true };
  if (word === 'false') return { value: false };
  return { problem: 'is neither true nor false' };
}

/** Comma-parted words in one spelling; `none` alone is the empty list. */
export function list(text: string): Parsed<string[]> {
  if (text.toLowerCase() === 'none') return { value: [] };
  const words = text.slice(0, 10_000).split(',').map(toSlug).filter(Boolean);
  if (words.length === 0) return { problem: 'is an empty list' };
  if (words.includes('none')) {
    return { problem: 'names "none" beside other values' };
  }
  return { value: [...new Set(words)] };
}

/** One of a closed set of words. */
export function oneOf<T extends string>(words: readonly T[]) {
  return (text: string): Parsed<T> => {
    const word = words.find(candidate => candidate === toSlug(text));
    return word
      ? { value: word }
      : { problem: `is not one of ${words.join(', ')}` };
  };
}

/** `yes`, `no` or the name of a regime, which means yes. */
export function yesNoOrName(text: string): Parsed<boolean> {
  const word = text.toLowerCase();
  if (word === 'no' || word === 'false') return { value: false };
  return { value: true };
}

/** A calendar day as `YYYY-MM-DD`. */
export function day(text: string): Parsed<string> {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? new Date(`${text}T00:00:00Z`)
    : undefined;
  // 2027-02-31 parses to March, so the day must survive the round trip.
  return date && date.getTime() && date.toISOString().startsWith(text)
    ? { value: text }
    : { problem: 'is not a date' };
}

/** `data-scientist=3, data-engineer` as counts by role; a role without a number counts once. */
export function roleCounts<T extends string>(roles: readonly T[]) {
  return (text: string): Parsed<Partial<Record<T, number>>> => {
    const counts: Partial<Record<T, number>> = {};
    for (const part of text.slice(0, 2000).split(',')) {
      const [name, number = '1', ...rest] = part.split('=').map(s => s.trim());
      const role = roles.find(candidate => candidate === toSlug(name));
      if (!role) {
        return { problem: `names "${name}", which is not a role` };
      }
      if (rest.length > 0 || !/^\d{1,6}$/.test(number)) {
        return { problem: `has no whole number after ${role}=` };
      }
      if (Number(number) > 0)
        counts[role] = (counts[role] ?? 0) + Number(number);
    }
    return { value: counts };
  };
}

/** Whether a text is a calendar day as `YYYY-MM-DD`. @public */
export function isDay(text: string): boolean {
  return 'value' in day(text);
}

/** The parts of a comma-separated list, as written. */
export function partsOf(text: string): string[] {
  return text
    .slice(0, 10_000)
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);
}
