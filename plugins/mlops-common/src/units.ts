import { filesize } from 'filesize';

/** A size in decimal units with a no-break space, such as "420 GB". @public */
export function formatBytes(bytes: number): string {
  return filesize(bytes, {
    base: 10,
    standard: 'si',
    round: 1,
    separator: '.',
    spacer: '\u00a0',
  });
}
