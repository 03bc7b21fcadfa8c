const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as London clocks show it, in the form of <input type="datetime-local">: "2026-03-04T14:05". */
export function toLondon(instant: Date): string {
  const parts = new Map(LONDON.formatToParts(instant).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`;
}

/**
 * The instant of a London clock time; null when it is not one. In the hour that summer time skips, the time an hour
 * later; in the hour that comes twice, the first.
 */
export function fromLondon(local: string): Date | null {
  const asUtc = new Date(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc.getTime())) return null;
  const summer = new Date(asUtc.getTime() - 3_600_000);
  return toLondon(summer) === local ? summer : asUtc;
}

/** "Wed 4 Mar 2026, 14:05", for lists of messages. */
export function sayLondon(instant: string, language: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Europe/London',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
