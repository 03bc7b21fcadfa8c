import { createProtocolReader } from '../../bot/admin/read-protocol';
import { loadPacks } from '../../bot/packs';

/** Reading a document and proposing from it, while everybody else asks the same server. */

const packs = loadPacks().filter(({ id }) => id === 'south-vale' || id === 'southwark');
const clauses = packs.flatMap((pack) => pack.clauses.slice(0, 50).map(({ says }) => says));
const text = `Protocol on working together\n\n${clauses.map((says, at) => `${String(at + 1)}. ${says}`).join('\n\n')}`;

test('a long document is read and proposed from without holding up the thread that serves', async () => {
  let longest = 0;
  let last = performance.now();
  const began = last;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 2);
  const read = await createProtocolReader(packs)(
    Buffer.from(text),
    'protocol.txt',
    new AbortController().signal,
  );
  clearInterval(timer);
  const whole = performance.now() - began;
  // Learning from the packs alone is more than half of the whole: it would be one gap.
  expect(longest).toBeLessThan(whole / 3);
  expect(read.clauses.length).toBeGreaterThan(80);
  expect(read.clauses.some(({ rules }) => rules.length > 0)).toBe(true);
  expect(read.clauses.some(({ situations }) => situations.length > 0)).toBe(true);
  const routes = read.clauses.flatMap((one) => one.routes ?? []);
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.every(({ to, state }) => to.length > 0 && state === 'proposed')).toBe(true);
}, 120_000);
