import { join } from 'node:path';
import { check, rulesOf } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import { defaultPolicy } from '../../shared/policy';
import { remember } from '../../shared/reading/memory';
import { readDemo } from '../../bot/demo/council';
import { loadPacks } from '../../bot/packs';
import { createPolicies } from '../../bot/policies';
import { post, serve } from '../bot/serving';
import { ran } from './running';

const demo = readDemo();
const directory = createDirectory(demo.people);
const packs = loadPacks();

/** What the add-in computes for itself, for each ready draft. */
const direct = demo.drafts.map(({ id, draft, history, protocol }) => {
  const pack = packs.find((one) => one.id === protocol);
  if (pack === undefined) throw new Error(`no pack ${protocol}`);
  const policy = defaultPolicy(pack, demo.council);
  const earlier = history.map((one) => remember(one, directory));
  return { id, nudges: check({ draft, pack, directory, policy, earlier }).nudges };
});

test('the command line gives the same nudges, and names every rule that speaks, folded ones too', async () => {
  const input = demo.drafts.map(({ id, draft, history, protocol }) =>
    JSON.stringify({ id, draft, history, protocol }),
  );
  const people = join(__dirname, '..', '..', 'bot', 'demo', 'people.csv');
  const { rows, status } = await ran(['check', '--people', people], input.join('\n'));
  expect(status).toBe(0);
  expect(rows()).toEqual(
    direct.map(({ id, nudges }) => ({
      id,
      rules: rulesOf(nudges.filter(({ quiet }) => quiet !== true)),
      nudges,
    })),
  );
  expect(direct.filter(({ nudges }) => nudges.length > 0).length).toBeGreaterThan(5);
});

test('POST /api/check gives the same nudges', async () => {
  const served = await serve({ policies: createPolicies(packs, demo.people, demo.council, null) });
  for (const { id, draft, history, protocol } of demo.drafts) {
    const response = await post(`${served.url}/api/check?protocol=${protocol}`, { draft, history });
    const { nudges } = (await response.json()) as { nudges: unknown };
    expect({ id, nudges }).toEqual(direct.find((one) => one.id === id));
  }
  await served.close();
});
