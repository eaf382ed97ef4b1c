import { DateTime } from 'luxon';

/** How long ago a time (ISO 8601) was, in words such as "4 min ago". */
export function ago(iso: string): string | undefined {
  const time = DateTime.fromISO(iso);
  // The clocks of browser and server differ by seconds.
  if (time.diffNow().as('minutes') > -1) return 'just now';
  return time.toRelative({ locale: 'en', style: 'short' })?.replace('.', '');
}
