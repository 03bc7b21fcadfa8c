import { fromLondon, toLondon } from '../../addin/ui/london-time';

test.each([
  ['winter', '2026-03-04T14:05', '2026-03-04T14:05:00.000Z'],
  ['summer', '2026-07-01T14:05', '2026-07-01T13:05:00.000Z'],
  ['just before the clocks go forward', '2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
  ['just after', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
  ['in the hour that is skipped: an hour later', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
  ['in the hour that comes twice: the first', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
])('%s', (_name, local, instant) => {
  expect(fromLondon(local)?.toISOString()).toBe(instant);
});

test('there and back, through a whole year', () => {
  for (let hour = 0; hour < 365 * 24; hour += 7) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour, 15));
    const back = fromLondon(toLondon(instant));
    // The hour that comes twice has two instants for one clock time.
    expect([instant.getTime(), instant.getTime() - 3_600_000]).toContain(back?.getTime());
  }
});

test('what is no time is null', () => {
  expect(fromLondon('')).toBeNull();
  expect(fromLondon('2026-13-01T00:00')).toBeNull();
});
