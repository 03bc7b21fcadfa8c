import type { PolicyBody, Stale } from '../../shared/admin/shapes';
import { RULE_IDS } from '../../shared/types';
import { serveAdmin } from './serving';

/** Two servers on one store, and twenty clerks who each set a rule of their own at once. */
test('no update is lost, each refusal can be read, and what one server publishes the other serves', async () => {
  const one = await serveAdmin();
  const other = await serveAdmin({ store: one.store });
  let refusals = 0;
  const clerk = async (index: number): Promise<void> => {
    const { ask } = index % 2 === 0 ? one : other;
    const rule = RULE_IDS[index];
    if (rule === undefined) throw new Error('fewer rules than clerks');
    let { revision, body }: { revision: number; body: PolicyBody } = (await ask('GET', '/draft')).json;
    body = { ...body, rules: { ...body.rules, [rule]: { strength: 'note' } } };
    for (;;) {
      const saved = await ask('PUT', '/draft', body, {
        seen: revision,
        ...(index % 3 === 0 ? { as: 'otto' } : {}),
      });
      if (saved.status === 200) return;
      expect(saved.status).toBe(412);
      refusals += 1;
      const stale: Stale = saved.json.stale;
      expect(saved.json.detail).toMatch(/saved the draft with \d+ changes? after you opened it/);
      expect(stale.conflicts).toEqual([]);
      // My own change is in what is offered.
      expect(stale.merged.rules[rule]).toEqual({ strength: 'note' });
      revision = stale.current.revision;
      body = stale.merged;
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, index) => clerk(index)));
  const { json: draft } = await other.ask('GET', '/draft');
  expect(Object.keys(draft.body.rules).sort()).toEqual([...RULE_IDS.slice(0, 20)].sort());
  expect(refusals).toBeGreaterThan(0);

  const published = await one.ask('POST', '/publish', { revision: draft.revision, reason: 'All of us' });
  expect(published.json).toMatchObject({ version: 2, changes: 20 });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const tags = await Promise.all(
    [one, other].map(async ({ url }) => (await fetch(`${url}/api/policy`)).headers.get('etag')),
  );
  expect(tags[0]).toBe(tags[1]);
  expect((await (await fetch(`${other.url}/api/policy`)).json()) as object).toMatchObject({
    policy: { version: '2' },
  });
  await one.close();
  await other.close();
});
