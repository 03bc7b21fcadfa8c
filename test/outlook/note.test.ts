import { NO_NOTE, readNote, writeNote, writeSeen } from '../../addin/outlook/note';
import { memoryStorage } from '../../addin/outlook/storage';

test('what the pane notes late leaves what an event has noted meanwhile', async () => {
  const item = memoryStorage();
  const before = await readNote(item);
  await writeNote(item, { shown: 'a', seen: [['a', 'many-officers']], alerted: ['a'] });
  await writeSeen(item, { ...before, seen: [['b', 'blind-copy']] });
  expect(await readNote(item)).toEqual({
    shown: 'a',
    seen: [
      ['a', 'many-officers'],
      ['b', 'blind-copy'],
    ],
    alerted: ['a'],
  });
});

test('a nudge that both have noted is there once', async () => {
  const item = memoryStorage();
  await writeNote(item, { ...NO_NOTE, seen: [['a', 'many-officers']] });
  await writeSeen(item, { ...NO_NOTE, seen: [['a', 'many-officers']] });
  expect((await readNote(item)).seen).toEqual([['a', 'many-officers']]);
});
