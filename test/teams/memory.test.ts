import { createConversations } from '../../bot/teams/conversation';
import { createAnsweredOnce, createDeliveries } from '../../bot/teams/dedupe';
import { createFeedback, createHandedOn } from '../../bot/teams/handed-on';
import { memoryStore } from '../admin-api/memory-store';
import { createRecent } from '../../bot/teams/recent';

test('values expire and are bounded; what is used stays', () => {
  let now = 0;
  const recent = createRecent<number>(10, 100, () => now);
  for (let value = 0; value < 1000; value += 1) {
    recent.set(String(value), value);
    expect(recent.get(String(value))).toBe(value);
    expect(recent.get('0')).toBe(0);
    expect(recent.size).toBeLessThanOrEqual(10);
  }
  expect(recent.get('900')).toBeUndefined();
  expect(recent.get('996')).toBe(996);
  now = 99;
  expect(recent.get('0')).toBe(0);
  now = 100;
  expect(recent.get('0')).toBeUndefined();
  recent.set('x', 1);
  recent.delete('x');
  expect(recent.get('x')).toBeUndefined();
});

test('a hundred thousand deliveries take a bounded room, and recent repeats are still known', () => {
  const deliveries = createDeliveries(() => 0);
  let firsts = 0;
  for (let index = 0; index < 100_000; index += 1) if (deliveries.first('c', String(index))) firsts += 1;
  expect(firsts).toBe(100_000);
  expect(deliveries.first('c', '99999')).toBe(false);
  expect(deliveries.first('c', '0')).toBe(true);
  expect(deliveries.first('d', '99999')).toBe(true);
  expect(deliveries.first('c', undefined)).toBe(true);
  expect(deliveries.first('c', undefined)).toBe(true);
  deliveries.forget('c', '99999');
  expect(deliveries.first('c', '99999')).toBe(true);
});

test('ids that run into one another are told apart', () => {
  const deliveries = createDeliveries();
  expect(deliveries.first('a","b', 'c')).toBe(true);
  expect(deliveries.first('a', 'b","c')).toBe(true);
});

test('an answer is given again for a while; a fault and a rejection are not', async () => {
  let now = 0;
  let made = 0;
  const once = createAnsweredOnce<number>(
    (answer) => answer < 0,
    () => now,
  );
  const make = (answer: number) => () => {
    made += 1;
    return Number.isNaN(answer) ? Promise.reject(new Error('broken')) : Promise.resolve(answer);
  };
  expect(await once.answer('a', make(-1))).toBe(-1);
  await expect(once.answer('a', make(Number.NaN))).rejects.toThrow('broken');
  expect(await Promise.all([once.answer('a', make(1)), once.answer('a', make(2))])).toEqual([1, 1]);
  now = 5 * 60_000 - 1;
  expect(await once.answer('a', make(3))).toBe(1);
  expect(await once.answer('b', make(4))).toBe(4);
  now += 5 * 60_000;
  expect(await once.answer('a', make(5))).toBe(5);
  expect(made).toBe(5);
});

test('a conversation is forgotten after a quarter of an hour', () => {
  let now = 0;
  const conversations = createConversations(() => now);
  conversations.remember('c', 'p', { previous: { situation: 'x' } });
  now = 15 * 60_000 - 1;
  expect(conversations.last('c', 'p').previous).toEqual({ situation: 'x' });
  expect(conversations.last('c', 'q')).toEqual({});
  now += 1;
  expect(conversations.last('c', 'p')).toEqual({});
});

test('questions for the clerk are never pushed out: a full list refuses', async () => {
  const { questions } = memoryStore();
  const kept = createHandedOn({ questions });
  const one = (id: number) => ({
    id: String(id),
    protocol: 'x',
    question: 'q',
    asker: null,
    at: '2026-03-04T14:05:00Z',
  });
  for (let index = 0; index < 2000; index += 1) await questions.add(one(index));
  await expect(kept.add(one(2000))).rejects.toThrow('room');
  await kept.add(one(5));
  expect(await questions.all()).toHaveLength(2000);
});

test('feedback is bounded; the oldest makes room', async () => {
  const kept = createFeedback();
  for (let index = 0; index < 2001; index += 1) {
    await kept.add({
      protocol: 'x',
      situation: null,
      verdict: null,
      liked: true,
      comment: String(index),
      day: '2026-03-04',
    });
  }
  const list = await kept.list();
  expect([list.length, list[0]?.comment]).toEqual([2000, '1']);
});
