import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  focusName,
  focusOn,
  START_MS,
  startTabBench,
  tabTo,
  type Desk,
  type Site,
  type TabBench,
} from './bench';

/** Every screen's work, by mouse and by keyboard, on the real server. */

let bench: TabBench;
beforeAll(async () => {
  bench = await startTabBench();
}, START_MS);
afterAll(() => bench.close());
jest.setTimeout(120_000);

const POTHOLE = 'A pothole, to four officers';
const PROTOCOL = [
  'Member and officer protocol',
  'Contact',
  '1.1 A member who writes by email about one matter should write to one officer only, and not to several officers at once.',
  '1.2 Members should go to the head of service and not approach junior officers directly.',
  'Courtesy',
  '2.1 Members and officers must treat one another with respect and must not use abusive words.',
  '2.3 An officer should answer an enquiry from a member within ten working days.',
].join('\n\n');

async function ask(site: Site, text: string, id = 'q1'): Promise<void> {
  await site.council.questions.add({ id, question: text, asker: null, at: '2026-11-18T10:20:00.000Z' });
}

async function count(site: Site): Promise<void> {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await site.council.counts.add([
    { rule: 'many-officers', outcome: 'shown', day, count: 20 },
    { rule: 'many-officers', outcome: 'fixed', day, count: 12 },
    { rule: 'many-officers', outcome: 'sent', day, count: 8 },
    { rule: 'disrespect', outcome: 'shown', day, count: 3 },
  ]);
}

/** A protocol of one's own with proposals to look at. */
async function propose(site: Site): Promise<void> {
  const link = { state: 'proposed' as const };
  await site.council.ownProtocol.save(
    {
      name: 'Our protocol',
      called: 'our protocol',
      status: 'in-force',
      document: { name: 'protocol.docx', blocks: [{ text: '1.1 Write to one officer.', used: true }] },
      problems: [{ where: 'after 1.1', text: 'Paragraph 1.2 is missing.' }],
      clauses: [
        {
          ref: '1.1',
          heading: 'Contact',
          text: 'Write to one officer.',
          inForce: true,
          at: 0,
          rules: [
            { rule: 'many-officers', bearing: 'direct', when: null, score: 0.95, ...link },
            { rule: 'junior-officer', bearing: 'direct', when: null, score: 0.85, ...link },
            { rule: 'disrespect', bearing: 'principle', when: null, score: 0.3, ...link },
          ],
          situations: [{ situation: 'many-officers', standing: 'forbidden', score: 0.9, ...link }],
        },
      ],
      publishedAs: null,
    },
    0,
    { name: 'Test', email: 't@thornmere.example' },
    { action: 'protocol.import', summary: 'Brought in' },
  );
}

/** A file that is chosen through the button's own input. */
async function choose(desk: Desk, name: string, mimeType: string, text: string): Promise<void> {
  await desk.main.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
}

describe('Rules', () => {
  test('options and wording are checked beside the field, and everything goes back to its default', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('rules/many-officers');
      const { main } = desk;
      await main.getByLabel('From how many officers').fill('99');
      await main.getByText('Enter a number from 2 to 10').waitFor();
      await main.getByLabel('From how many officers').fill('5');
      await main.getByRole('combobox', { name: 'Person or address' }).fill('douglas');
      await main.getByRole('option', { name: /Douglas Renshaw/ }).click();
      await main.getByText('Douglas Renshaw', { exact: true }).waitFor();
      await main.getByRole('textbox', { name: 'Guidance' }).fill('Nothing is cited here.');
      await main.getByText(/expected \{refs\} in it/).waitFor();
      await desk.strip.getByText('What needs another look').waitFor();
      await main.getByRole('button', { name: 'Put {refs} into the guidance' }).click();
      await desk.strip.getByText('3 changes not published yet').waitFor();
      await main.getByRole('button', { name: 'Everything of this rule back to its defaults' }).click();
      await desk.strip.getByText('Version 1 is in force').waitFor();
      await desk.page
        .getByRole('region', { name: 'Messages' })
        .getByRole('button', { name: /back to its defaults/ })
        .click();
      await desk.strip.getByText('3 changes not published yet').waitFor();
      expect(desk.complaints.filter((one) => !one.includes('422'))).toEqual([]);
    });
  });

  test('a rule without a basis in the chosen protocol says so; the choice is undone by keyboard', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('rules');
      await desk.main.getByLabel('Protocol in use').selectOption({ label: 'Southwark Council' });
      await desk.main
        .getByText(/^No basis in/)
        .first()
        .waitFor();
      await desk.main.getByText(/without a basis in this protocol/).waitFor();
      await desk.saved();
      await tabTo(desk.page, 'Undo: Protocol in use', 'Shift+Tab');
      await desk.page.keyboard.press('Enter');
      await desk.strip.getByText('Version 1 is in force').waitFor();
      await desk.main
        .getByText(/^No basis in/)
        .first()
        .waitFor({ state: 'detached' });
      expect(desk.complaints).toEqual([]);
    });
  });
});

describe('two clerks', () => {
  test('a late save shows both, keeps the chosen ones, and loses nothing', async () => {
    await bench.on(async (site) => {
      const one = await site.open('rules');
      const other = await site.open('rules');
      const strength = (desk: Desk, rule: string) => desk.main.getByLabel(`Strength of “${rule}”`);
      await strength(one, 'Hidden copies').selectOption('off');
      await strength(one, 'A personal favour').selectOption('watch');
      await one.saved();
      await strength(other, 'Hidden copies').selectOption('note');
      await strength(other, 'Orders to officers').selectOption('warning');
      const { dialog } = other;
      await dialog.getByRole('heading', { name: 'Somebody else changed the draft' }).waitFor();
      await dialog.getByText('A personal favour: strength').waitFor();
      await dialog.getByRole('radio', { name: /^Yours/ }).check();
      await dialog.getByRole('button', { name: 'Save both together' }).click();
      await dialog.waitFor({ state: 'detached' });
      await other.saved();
      await other.strip.getByText('3 changes not published yet').waitFor();
      expect(await strength(other, 'Hidden copies').inputValue()).toBe('note');
      expect(await strength(other, 'A personal favour').inputValue()).toBe('watch');
      expect(await strength(other, 'Orders to officers').inputValue()).toBe('warning');
    });
  });
});

describe('without a connection', () => {
  test('changes are kept on this computer and offered back', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('rules');
      await desk.page.route('**/api/admin/draft', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await desk.main.getByLabel('Strength of “Hidden copies”').selectOption('off');
      await desk.strip.getByText(/^Not saved: no connection/).waitFor();
      desk.page.on('dialog', (dialog) => void dialog.accept());
      await desk.page.reload();
      await desk.page.unroute('**/api/admin/draft');
      await desk.strip.getByText(/were not saved/).waitFor();
      await desk.strip.getByRole('button', { name: 'Bring them back' }).click();
      await desk.strip.getByText('1 change not published yet').waitFor();
      expect(await desk.main.getByLabel('Strength of “Hidden copies”').inputValue()).toBe('off');
    });
  });

  test('a screen that cannot be loaded says what to do', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('rules');
      await desk.page.route('**/api/admin/people', (route) => route.abort());
      await desk.go('people');
      await desk.main.getByText('The server does not answer').waitFor();
      await desk.page.unroute('**/api/admin/people');
      await desk.main.getByRole('button', { name: 'Try again' }).click();
      await desk.main.getByRole('grid').waitFor();
      expect(await desk.main.getByRole('alert').count()).toBe(0);
    });
  });
});

describe('Try it', () => {
  test('a draft becomes a scenario; a run and publishing say what changes for it', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('try');
      const { main, dialog, page } = desk;
      await main.getByLabel('Start from').selectOption({ label: POTHOLE });
      await main.getByText('As before', { exact: true }).first().waitFor();
      await main.getByRole('button', { name: 'Save as a scenario' }).click();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByText('A name is needed.').waitFor();
      await dialog.getByLabel(/^Name/).fill('Four officers');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved as a scenario: Four officers').first().waitFor();
      await desk.go('rules');
      await main.getByLabel('Strength of “Several officers on one matter”').selectOption('off');
      await desk.saved();
      await desk.go('try/scenarios');
      await main.getByRole('button', { name: 'Run all scenarios' }).click();
      await main.getByText('1 of 1 change with your draft.').waitFor();
      await main.getByText('no longer speaks: Several officers on one matter').waitFor();
      await desk.strip.getByRole('button', { name: 'Publish …' }).click();
      await dialog.getByText('1 of 1 change:').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await main.getByRole('button', { name: 'Delete Four officers' }).click();
      await main.getByText('No scenarios yet').waitFor();
      await page.getByRole('button', { name: 'Put the scenario back' }).click();
      await main.getByRole('heading', { name: 'Four officers' }).waitFor();
      expect(desk.complaints).toEqual([]);
    });
  });

  test('an email file is opened; recipients are chosen by keyboard', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('try');
      const { main, page } = desk;
      await choose(
        desk,
        'note.eml',
        'message/rfc822',
        'From: cllr.hetty.marchbanks@thornmere.example\r\nTo: peter.clamp@thornmere.example\r\nSubject: Pothole\r\nDate: Tue, 10 Nov 2026 10:30:00 +0000\r\n\r\nThere is a pothole in Sallow Lane. When will it be mended?\r\n',
      );
      await main.getByText('Peter Clamp').first().waitFor();
      expect(await main.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Pothole');
      await tabTo(page, 'To');
      for (const name of ['Amina Yusuf', 'Douglas Renshaw', 'Shona Bright']) {
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
      }
      await main.getByRole('heading', { name: 'This goes to 4 officers' }).first().waitFor();
      await choose(desk, 'bad.eml', 'message/rfc822', '\u0000\u0001');
      await main.getByText(/^The file could not be read/).waitFor();
    });
  });
});

describe('Contacts', () => {
  test('a gap is filled, the order changed and the choice taken back', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('contacts');
      const { main, page } = desk;
      await main.getByText(/gaps, shown first/).waitFor();
      await main.getByRole('button', { name: 'Change: The complaints team' }).click();
      const picker = main.getByRole('combobox', { name: 'Add somebody for The complaints team' });
      await picker.fill('nobody at all');
      await picker.press('Enter');
      await main.getByText('is nobody in your list of people').waitFor();
      await picker.fill('customer');
      await main
        .getByRole('option', { name: /Customer services/ })
        .first()
        .click();
      await picker.fill('beatrice');
      await picker.press('Enter');
      await main.getByRole('button', { name: 'Beatrice Nye: earlier' }).click();
      await desk.strip.getByText('1 change not published yet').waitFor();
      await desk.saved();
      const { body } = (await (await fetch(`${site.url}api/admin/draft`)).json()) as {
        body: { contacts: { roles: Record<string, string[]> } };
      };
      expect(body.contacts.roles['complaints-team']?.[0]).toBe('beatrice.nye@thornmere.example');
      await tabTo(page, /^Undo: contact for/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await desk.strip.getByText('Version 1 is in force').waitFor();
    });
  });
});

describe('People', () => {
  test('ten thousand rows: only what is seen is drawn, and a search answers', async () => {
    await bench.on(async (site) => {
      const seen = await site.council.people.all();
      const more = Array.from({ length: 10_000 }, (_, index) => ({
        email: `person${String(index)}@thornmere.example`,
        name: `Person ${String(index)}`,
        kind: 'officer' as const,
        title: index === 9_000 ? 'Lighthouse Keeper' : 'Officer',
        tier: null,
        service: 'Housing',
        manager: '',
        ward: '',
        group: '',
      }));
      await site.council.people.change(
        seen.revision,
        more,
        [],
        { name: 'Test', email: 't@thornmere.example' },
        { action: 'people.import', summary: 'Many' },
      );
      const desk = await site.open('people');
      const grid = desk.main.getByRole('grid');
      await grid.waitFor();
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(10_000);
      expect(await grid.getByRole('row').count()).toBeLessThan(60);
      await grid.focus();
      await desk.page.keyboard.press('Control+End');
      await grid.getByText('Person 9999', { exact: true }).waitFor();
      await desk.main.getByRole('searchbox', { name: 'Find' }).fill('lighthouse keep');
      await grid.getByText('Person 9000', { exact: true }).waitFor();
      expect(await grid.getByRole('row').count()).toBe(2);
    });
  });

  test('by keyboard: a cell is changed in place, undone, and left as it was by Escape', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('people');
      const { main, page } = desk;
      await main.getByRole('searchbox', { name: 'Find' }).fill('peter clamp');
      await main.getByText(/^1 of \d+ people$/).waitFor();
      await tabTo(page, 'People of the council');
      for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await focusOn(page, 'Post, Peter Clamp');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Streets Supervisor');
      await page.keyboard.press('Enter');
      await focusOn(page, 'People of the council');
      await page.getByText('Changed: Post of Peter Clamp').first().waitFor();
      const post = async (): Promise<string | undefined> =>
        (await site.council.people.all()).people.find((one) => one.name === 'Peter Clamp')?.title;
      expect(await post()).toBe('Streets Supervisor');
      await page.keyboard.press('Enter');
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      expect(await post()).toBe('Streets Supervisor');
      await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/ }).click();
      await page.getByText('Undone.').first().waitFor();
      expect(await post()).not.toBe('Streets Supervisor');
      expect(await focusName(page)).not.toBe('');
    });
  });

  test('a file: what it would change is shown first, made so, and undone', async () => {
    await bench.on(async (site) => {
      const { people } = await site.council.people.all();
      const desk = await site.open('people');
      const { main, page } = desk;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main.getByRole('button', { name: 'Save as a CSV file' }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      const lines = csv.trim().split(/\r?\n/);
      // One gone, one changed, one added, one line that makes no sense.
      const gone = lines.splice(1, 1)[0] ?? '';
      const changed = lines.map((line) => line.replace('Highways Manager', 'Highways and Parking Manager'));
      changed.push('new.person@thornmere.example,New Person,officer,Surveyor,,Planning,,,');
      changed.push('not an address,X,officer,,,,,,');
      await main.getByRole('link', { name: 'Bring in a file' }).click();
      await choose(desk, 'hr.csv', 'text/csv', changed.join('\n'));
      await focusOn(page, 'What hr.csv would change');
      await main.getByText('1 added').waitFor();
      await main.getByText('Post: Highways Manager → Highways and Parking Manager').waitFor();
      await main.getByText(`Line ${String(changed.length)}`).waitFor();
      await main.getByText(gone.split(',')[1] ?? '', { exact: true }).waitFor();
      await main.getByRole('button', { name: 'Make these changes' }).click();
      await page
        .getByText(/^The list is brought up to date/)
        .first()
        .waitFor();
      await main.getByRole('grid').waitFor();
      expect((await site.council.people.all()).people.map((one) => one.name)).toContain('New Person');
      await main.getByRole('button', { name: /^Undo/ }).first().click();
      await page.getByText('Undone.').first().waitFor();
      expect((await site.council.people.all()).people).toHaveLength(people.length);
    });
  });

  test('somebody is added and taken out in the dialog', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('people', { viewport: { width: 360, height: 740 } });
      const { main, dialog, page } = desk;
      await main.getByRole('button', { name: 'Add somebody' }).click();
      await dialog.getByLabel('Name').fill('Nia Quarry');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByText('An email address is needed').waitFor();
      await dialog.getByLabel(/^Email/).fill('nia.quarry@thornmere.example');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved: Nia Quarry').first().waitFor();
      await main.getByRole('searchbox', { name: 'Find' }).fill('quarry');
      await main.getByRole('button', { name: 'Change Nia Quarry' }).click();
      await dialog.getByRole('button', { name: 'Take out of the list' }).click();
      await page.getByText('Taken out of the list: Nia Quarry').first().waitFor();
      await main.getByText('Nobody fits').waitFor();
      expect(desk.complaints).toEqual([]);
    });
  });
});

describe('Protocol', () => {
  test('a document is brought in, mended, confirmed and published, and a nudge can cite it', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('protocol');
      const { main, page, dialog } = desk;
      await choose(desk, 'protocol.txt', 'text/plain', PROTOCOL);
      const list = main.getByRole('region', { name: 'Clauses found' });
      await list.getByRole('button', { name: /^1\.1/ }).waitFor();
      await list.getByRole('button', { name: /^2\.1/ }).click();
      const text = main.getByRole('textbox', { name: 'Text, as members will read it' });
      expect(await text.inputValue()).toContain('abusive');
      await main.getByRole('region', { name: 'The document' }).getByText('this clause').first().waitFor();
      // Split by hand, and joined again.
      await text.focus();
      await page.keyboard.press('Control+Home');
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
      await main.getByRole('button', { name: 'Split at the cursor' }).click();
      await list.getByRole('button', { name: /^2\.1a/ }).waitFor();
      await main.getByRole('button', { name: 'Join to the one before' }).click();
      await list.getByRole('button', { name: /^2\.1a/ }).waitFor({ state: 'detached' });
      await main.getByRole('button', { name: 'Remove', exact: true }).click();
      await page.getByText('Removed: clause 2.1').first().waitFor();
      await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/ }).click();
      await list.getByRole('button', { name: /^1\.1/ }).click();
      await main
        .getByLabel('Add a rule', { exact: true })
        .selectOption({ label: 'Several officers on one matter' })
        .catch(() => undefined);
      const confirm = main.getByRole('button', {
        name: 'Confirm: clause 1.1 for Several officers on one matter',
      });
      if ((await confirm.count()) > 0) await confirm.click();
      await main.getByText('Confirmed').first().waitFor();
      await main.getByRole('status').getByText('Saved', { exact: true }).waitFor();
      await main.getByRole('button', { name: 'Publish as our protocol' }).click();
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
      await main.getByText('Published: nudges can rest on it.').waitFor();
      await main.getByRole('button', { name: 'Use it for nudges' }).click();
      await desk.saved();
      await desk.go('rules/many-officers');
      await main
        .getByRole('button', { name: /Clause 1\.1/ })
        .first()
        .waitFor();
    });
  });

  test('a route is chosen by keyboard, shown with its gaps, and members read the council’s own words', async () => {
    await bench.on(async (site) => {
      await propose(site);
      const desk = await site.open('protocol');
      const { main, page, dialog } = desk;
      await main
        .getByRole('button', { name: 'Confirm: clause 1.1 for Several officers on one matter' })
        .click();
      await tabTo(page, 'Add a way to somebody');
      await page.keyboard.type('A contentious');
      const roles = main.getByLabel('Add a role: A contentious or political question');
      await roles.waitFor();
      await roles.selectOption({ label: 'the chief executive' });
      await roles.selectOption({ label: 'the complaints team' });
      await main.getByRole('status').getByText('Saved', { exact: true }).waitFor();
      await main.getByRole('button', { name: 'Publish as our protocol' }).click();
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
      await main.getByRole('button', { name: 'Use it for nudges' }).click();
      await desk.saved();

      await desk.go('contacts');
      const routes = main.getByRole('region', { name: 'Routes' });
      await routes.getByText('The chief executive, then the complaints team').waitFor();
      await routes.getByText('Nobody is found for the complaints team: see above.').waitFor();
      await routes.getByText(/^The protocol names nobody for these \d+:/).waitFor();
      await routes.getByRole('link', { name: 'Add routes under Protocol' }).waitFor();

      await desk.publish('Our own protocol');
      await page.goto(`${site.url}?draft=pothole-to-four`);
      const card = page.frameLocator('iframe[title="Protocol Nudge pane"]').getByRole('article').first();
      await card.getByRole('button', { name: 'Clause 1.1 of our protocol' }).click();
      await card.getByText('Write to one officer.', { exact: true }).waitFor();
      await card.getByText('In the protocol’s own words.').waitFor();
      expect(await card.getByText('In our words').count()).toBe(0);
    });
  });

  test('what was not saved when the page went is offered back', async () => {
    await bench.on(async (site) => {
      await propose(site);
      const desk = await site.open('protocol');
      const { main, page } = desk;
      await page.route('**/api/admin/protocol', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      const text = main.getByRole('textbox', { name: 'Text, as members will read it' });
      await text.fill('Write to one officer at a time.');
      await main.getByText(/^Not saved: no connection/).waitFor();
      // From another screen too, the page does not go unasked.
      await desk.go('rules');
      let asked = 0;
      page.on('dialog', (one) => {
        asked += 1;
        void one.accept();
      });
      await page.reload();
      expect(asked).toBe(1);
      await page.unroute('**/api/admin/protocol');
      await desk.go('protocol');
      expect(await text.inputValue()).toBe('Write to one officer.');
      await main.getByText(/were not saved/).waitFor();
      await main.getByRole('button', { name: 'Bring them back' }).click();
      await main.getByRole('status').getByText('Saved', { exact: true }).waitFor();
      expect(await text.inputValue()).toBe('Write to one officer at a time.');
      expect((await site.council.ownProtocol.get())?.clauses[0]?.text).toBe(
        'Write to one officer at a time.',
      );
    });
  });

  test('proposals are confirmed in bulk and one by one by keyboard', async () => {
    await bench.on(async (site) => {
      await propose(site);
      const desk = await site.open('protocol/proposals');
      const { main, page } = desk;
      await main.getByRole('button', { name: 'Confirm all 2' }).click();
      await page.getByText('2 confirmed.').first().waitFor();
      await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/ }).click();
      await main.getByRole('button', { name: 'Confirm all 2' }).waitFor();
      const first = main.getByRole('button', { name: /^Refuse: clause/ }).first();
      await first.waitFor();
      const name = (await first.getAttribute('aria-label')) ?? '';
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name }).waitFor({ state: 'detached' });
      // The row is gone; the focus is on what stands in its place.
      await focusOn(page, /^Refuse: clause/);
      await tabTo(page, /^Undo: what/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name }).waitFor();
      expect(desk.complaints).toEqual([]);
    });
  });

  test('a file that is no document says so and changes nothing', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('protocol');
      await choose(desk, 'broken.pdf', 'application/pdf', '%PDF-1.4 and then nothing of the kind');
      await desk.main.getByText(/^The document could not be used/).waitFor();
      await desk.main.getByRole('button', { name: 'Choose a document' }).waitFor();
      expect(await site.council.ownProtocol.get()).toBeNull();
      // One that is too large is not even sent.
      let sent = 0;
      await desk.page.route('**/protocol/import', (route) => {
        sent += 1;
        return route.continue();
      });
      const folder = await mkdtemp(join(tmpdir(), 'protocol-nudge-long-'));
      try {
        const long = join(folder, 'long.pdf');
        await writeFile(long, '%PDF-1.4');
        await truncate(long, 200 * 1024 * 1024);
        await desk.main.locator('input[type=file]').setInputFiles(long);
        await desk.main.getByText(/^The file has 200 MB, more than the 40 MB that are taken/).waitFor();
      } finally {
        await rm(folder, { recursive: true });
      }
      expect(sent).toBe(0);
    });
  });
});

describe('Bot', () => {
  test('a question is answered with a clause, a contact and a sentence; undone; set aside by keyboard', async () => {
    await bench.on(async (site) => {
      await ask(site, 'May I bring a journalist along to a site visit?');
      const desk = await site.open('questions');
      const { main, page } = desk;
      await main.getByRole('button', { name: /^Answer: May I bring/ }).click();
      await main.getByRole('button', { name: 'Save the answer' }).click();
      await main.getByText('Link a clause or a contact, or write a sentence.').waitFor();
      await main.getByLabel('Clauses that answer it').selectOption('30(9)');
      await main.getByRole('combobox', { name: 'Whom to ask' }).fill('ottilie');
      await main.getByRole('combobox', { name: 'Whom to ask' }).press('Enter');
      await main.getByLabel('In a sentence of yours').fill('Ask Communications first.');
      await main.getByRole('button', { name: 'Save the answer' }).click();
      await main.getByRole('heading', { name: 'Answered' }).waitFor();
      await desk.strip.getByText('1 change not published yet').waitFor();
      await page.getByRole('button', { name: 'Put the question back as it was' }).click();
      await main.getByRole('heading', { name: 'Waiting' }).waitFor();
      await desk.strip.getByText('Version 1 is in force').waitFor();
      await tabTo(page, /^Set aside: May I bring/);
      await page.keyboard.press('Enter');
      await main.getByRole('heading', { name: 'Set aside' }).waitFor();
      expect(desk.complaints).toEqual([]);
    });
  });
});

describe('Insights', () => {
  test('a chart, the same as a table, small figures hidden, and a file', async () => {
    await bench.on(async (site) => {
      await count(site);
      const desk = await site.open('insights');
      const { main, page } = desk;
      await main
        .getByRole('group', { name: /^What came of nudges/ })
        .locator('svg')
        .first()
        .waitFor();
      await main.getByRole('row', { name: /^Several officers on one matter 60 %/ }).waitFor();
      await main.getByRole('row', { name: /^Words that run somebody down – fewer than 5/ }).waitFor();
      await tabTo(page, 'Show as');
      await page.keyboard.press('ArrowDown');
      await main.getByRole('table', { name: /^All rules/ }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main.getByRole('button', { name: 'Save as a CSV file' }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toContain('many-officers');
      expect(desk.complaints).toEqual([]);
    });
  });
});

describe('History', () => {
  test('versions, what changed, a comparison, restoring and undoing it, and who did what', async () => {
    await bench.on(async (site) => {
      const desk = await site.open('rules');
      const { main, page, dialog } = desk;
      await main.getByLabel('Strength of “Hidden copies”').selectOption('off');
      await desk.saved();
      await desk.publish('Too noisy for now');
      await main.getByLabel('Strength of “Hidden copies”').selectOption('note');
      await desk.saved();
      await desk.go('history');
      await main.getByText('Too noisy for now').waitFor();
      await main.getByRole('link', { name: 'Version 2' }).click();
      await main.getByText('Hidden copies: strength').waitFor();
      await desk.go('history/compare');
      await main.getByLabel('From').selectOption({ label: 'Version 1' });
      await main.getByText('1 difference', { exact: true }).waitFor();
      await desk.go('history');
      await main.getByRole('button', { name: 'Restore version 1' }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor();
      await tabTo(page, 'Restore');
      await page.keyboard.press('Enter');
      await page
        .getByText(/^The draft is now what version 1 was/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Draft as before the restore' }).click();
      await desk.saved();
      await desk.go('rules');
      expect(await main.getByLabel('Strength of “Hidden copies”').inputValue()).toBe('note');
      await desk.go('history/audit');
      await main
        .getByText(/Too noisy for now|Published/)
        .first()
        .waitFor();
    });
  });
});
