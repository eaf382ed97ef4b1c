import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@backstage/errors';
import { LineCounter, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';

/**
 * One document of a YAML file, as far as it could be read.
 */
export interface CatalogDocument {
  /** As given on the command line, joined with the path below a given folder. */
  file: string;
  /** Zero-based, as it stands in the file. */
  index: number;
  /** Undefined when nothing could be read. */
  value: unknown;
  /** What the YAML parser objects to. */
  error?: string;
  /** The syntax tree, for positions. */
  tree?: Document;
  lines: LineCounter;
}

const skippedFolders = new Set(['node_modules', '.git']);

/**
 * Lists the YAML files under the given files and folders, in order. A file that is named is read whatever its ending.
 *
 * @throws InputError when a path does not exist
 */
export function findFiles(paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new InputError(`There is no file or folder ${path}`);
    return stats.isDirectory() ? yamlFilesIn(path) : [path];
  });
}

function yamlFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return skippedFolders.has(entry.name) ? [] : yamlFilesIn(path);
      }
      return /\.ya?ml$/i.test(entry.name) ? [path] : [];
    });
}

/** Reads all documents of a file that are not empty. Never throws for what stands in it. */
export function readDocuments(file: string): CatalogDocument[] {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return [
      {
        file,
        index: 0,
        value: undefined,
        error: `cannot be read: ${code}`,
        lines,
      },
    ];
  }
  const trees = parseAllDocuments(text, {
    lineCounter: lines,
    logLevel: 'silent',
  });
  return [...trees]
    .map((tree, index) => {
      const document: CatalogDocument = {
        file,
        index,
        value: undefined,
        tree,
        lines,
      };
      try {
        document.value = tree.toJS();
      } catch (error) {
        // Too many aliases, for one.
        document.error = (error as Error).message;
      }
      document.error = tree.errors[0]?.message.split('\n')[0] ?? document.error;
      return document;
    })
    .filter(({ value, error }) => error || (value ?? null) !== null);
}
