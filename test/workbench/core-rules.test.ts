import { focused, focusOn, START_MS, startBench, tabTo, type Bench, type Desk } from './bench';

/** Each core rule from typing to nudge to fix to send, by mouse and by keyboard alone. */

let bench: Bench;
let desk: Desk | null = null;
beforeAll(async () => {
  bench = await startBench();
}, START_MS);
afterEach(async () => {
  await desk?.close();
  desk = null;
});
afterAll(() => bench.close());
jest.setTimeout(180_000);

async function open(query: string): Promise<Desk> {
  desk = await bench.open(query);
  return desk;
}

async function write(at: Desk, subject: string, body: string): Promise<void> {
  await at.page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await at.page.getByRole('textbox', { name: 'Message' }).fill(body);
}

const POTHOLE =
  'Dear all,\n\nThere is a deep pothole outside 12 Sallow Lane. Could one of you tell me when it will be mended?\n\nHetty';
const DAMP =
  'Hello,\n\nThree tenants in Rampart Row tell me of black mould. Could you tell me whether an inspection is planned?\n\nHetty';
const LORRIES =
  'Dear Amina,\n\nLorries are using Quay Street as a short cut to the timber yard before seven in the morning and wake the residents of the terrace. Please enforce the weight limit on Quay Street.\n\nHetty';
const LORRIES_AGAIN =
  'Dear Douglas,\n\nThank you for the leaflet about the summer fair; I have passed it to the residents’ association. The volunteers met on Tuesday and will put up the bunting. Residents of the terrace on Quay Street are woken before seven in the morning by lorries using it as a short cut to the timber yard. Please enforce the weight limit on Quay Street. The fair committee would also like to borrow twelve trestle tables from the depot.\n\nHetty';

const FAIR =
  '\n\nThank you for the leaflet about the summer fair; I have passed it to the residents’ association. The volunteers met on Tuesday and will put up the bunting. The fair committee would also like to borrow twelve trestle tables from the depot.';

describe('by mouse', () => {
  test('many officers: typing, bar, pane, fix, undo, fix, send', async () => {
    const at = await open('?protocol=south-vale');
    // The bar follows recipients, as Outlook's events do; the pane follows the text too.
    await write(at, 'Pothole outside 12 Sallow Lane', POTHOLE);
    await at.address('To', 'Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright');
    await at.bar.getByText('This goes to 4 officers').waitFor();
    const card = at.card('This goes to 4 officers');
    await card.waitFor();
    await card.getByRole('button', { name: 'Clause 30(9)' }).click();
    await card.getByText('In our words').waitFor();

    const fix = card.getByRole('button', { name: 'Send to Douglas Renshaw only' });
    await fix.click();
    await card.waitFor({ state: 'detached' });
    expect(await at.chips('To')).toEqual(['Douglas Renshaw']);
    await at.pane.getByRole('button', { name: 'Undo: Send to Douglas Renshaw only' }).click();
    await card.waitFor();
    expect(await at.chips('To')).toEqual(['Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright']);
    await fix.click();
    await at.pane.getByText('Nothing to mention', { exact: true }).waitFor();
    await at.bar.getByText('officers').waitFor({ state: 'detached' });

    await at.sendButton.click();
    await at.sent().getByText('Pothole outside 12 Sallow Lane').waitFor();
    expect(await at.dialog.count()).toBe(0);
    expect(at.complaints).toEqual([]);
  });

  test('many officers: straight to Send; the question, the pane at that nudge, Send Anyway', async () => {
    const at = await open('?protocol=south-vale');
    await at.address('To', 'Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright');
    await write(at, 'Pothole', POTHOLE);
    await at.sendButton.click();
    await at.dialog.getByText('This goes to 4 officers').waitFor();
    await at.dialog.getByRole('button', { name: 'See suggestions' }).click();
    await at.card('This goes to 4 officers').waitFor();
    await focusOn(at.page, 'pane: This goes to 4 officers');
    await at.sendButton.click();
    await at.dialog.getByRole('button', { name: 'Send Anyway' }).click();
    await at.sent().getByText('Pothole').waitFor();
    expect(await at.chips('To')).toEqual([]);
  });

  test('blind copy: a member hidden from a team is shown in Cc', async () => {
    const at = await open('?protocol=south-vale');
    await at.address('To', 'Housing team');
    await at.page.getByRole('button', { name: 'Bcc', exact: true }).click();
    await at.address('Bcc', 'Joanna Whitcombe');
    await write(at, 'Damp in the Rampart Row flats', DAMP);
    const card = at.card(/unseen/);
    await card.waitFor();
    await card.getByRole('button', { name: 'Show Joanna Whitcombe in Cc' }).click();
    await card.waitFor({ state: 'detached' });
    expect(await at.chips('Cc')).toEqual(['Joanna Whitcombe']);
    await at.sendButton.click();
    await at.sent().getByText('Damp in the Rampart Row flats').waitFor();
  });

  test('junior officer: the enquiry goes to the manager instead', async () => {
    const at = await open('?protocol=southwark');
    await at.address('To', 'Marcus Pell');
    await write(
      at,
      'Extension at 4 Barrow Court',
      'Dear Marcus,\n\nCould you look into whether the extension at 4 Barrow Court has permission?\n\nHetty',
    );
    const card = at.pane.getByRole('article');
    await card.waitFor();
    await card.getByRole('button', { name: 'Write to Owen Trask instead' }).click();
    await card.waitFor({ state: 'detached' });
    expect(await at.chips('To')).toEqual(['Owen Trask']);
    await at.sendButton.click();
    await at.sent().getByText('Extension at 4 Barrow Court').waitFor();
  });

  test('repeated point: what was sent from here is remembered, opened, and taken out', async () => {
    const at = await open('?protocol=south-vale');
    await at.page.getByLabel('Time of writing (UK)').fill('2026-11-26T10:00');
    await at.address('To', 'Amina Yusuf');
    await write(at, 'Lorries on Quay Street', LORRIES);
    await at.sendButton.click();
    await at.sent().getByText('Lorries on Quay Street').waitFor();

    // Days later: within the hour it would be one question to two officers.
    await at.page.getByLabel('Time of writing (UK)').fill('2026-12-02T10:00');
    await at.address('To', 'Douglas Renshaw');
    await write(at, 'The summer fair', LORRIES_AGAIN);
    const card = at.pane.getByRole('article').filter({ hasText: 'Lorries on Quay Street' });
    await card.waitFor();
    await card.locator('mark').first().waitFor();
    await card.getByRole('button', { name: 'Open it: Lorries on Quay Street' }).click();
    await at.dialog.getByText('as a short cut to the timber yard').waitFor();
    await at.dialog.getByRole('button', { name: 'Close' }).click();
    await card.getByRole('button', { name: 'Take out the repeated part' }).click();
    await card.waitFor({ state: 'detached' });
    const body = await at.page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(body).not.toContain('weight limit');
    expect(body).toContain('trestle tables');
    await at.sendButton.click();
    await at.sent().getByText('The summer fair').waitFor();
  });
});

/** Everything from here on is pressed, nothing clicked. */
describe('by keyboard alone', () => {
  async function type(at: Desk, line: string, ...names: readonly string[]): Promise<void> {
    await tabTo(at.page, line);
    for (const name of names) {
      await at.page.keyboard.type(name);
      await at.page.keyboard.press('Enter');
    }
  }
  async function typeMail(at: Desk, subject: string, body: string): Promise<void> {
    await tabTo(at.page, 'Subject');
    await at.page.keyboard.insertText(subject);
    await tabTo(at.page, 'Message');
    await at.page.keyboard.insertText(body);
  }
  async function press(at: Desk, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await tabTo(at.page, name, key);
    await at.page.keyboard.press('Enter');
  }

  test('many officers: from the bar into the pane, fix, undo, fix, back to Send', async () => {
    const at = await open('?protocol=south-vale');
    await typeMail(at, 'Pothole outside 12 Sallow Lane', POTHOLE);
    await tabTo(at.page, 'To', 'Shift+Tab');
    await type(at, 'To', 'Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright');
    await at.bar.getByText('This goes to 4 officers').waitFor();
    await press(at, 'See why', 'Shift+Tab');
    await focusOn(at.page, 'pane: This goes to 4 officers');
    await press(at, 'pane: Send to Douglas Renshaw only');
    await focusOn(at.page, 'pane: Undo: Send to Douglas Renshaw only');
    await at.page.keyboard.press('Enter');
    await focusOn(at.page, 'pane: This goes to 4 officers');
    await press(at, 'pane: Send to Douglas Renshaw only');
    await focusOn(at.page, 'pane: Undo: Send to Douglas Renshaw only');
    await press(at, 'Send', 'Shift+Tab');
    await at.sent().getByText('Pothole outside 12 Sallow Lane').waitFor();
    expect(await focused(at.page)).toBe('To');
  });

  test('the question at Send: Escape leaves the draft, the button leads to the nudge', async () => {
    const at = await open('?protocol=south-vale');
    await type(at, 'To', 'Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright');
    await typeMail(at, 'Pothole', POTHOLE);
    await press(at, 'Send', 'Shift+Tab');
    await at.dialog.waitFor();
    await press(at, 'Don’t Send');
    await at.dialog.waitFor({ state: 'detached' });
    expect(await at.sent().count()).toBe(0);
    await focusOn(at.page, 'Send');
  });

  test('blind copy', async () => {
    const at = await open('?protocol=south-vale');
    await type(at, 'To', 'Housing team');
    await press(at, 'Bcc');
    await type(at, 'Bcc', 'Joanna Whitcombe');
    await typeMail(at, 'Damp', DAMP);
    await at.card(/unseen/).waitFor();
    await press(at, 'pane: Show Joanna Whitcombe in Cc');
    await focusOn(at.page, 'pane: Undo: Show Joanna Whitcombe in Cc');
    await press(at, 'Send', 'Shift+Tab');
    await at.sent().getByText('Damp').waitFor();
    expect(await at.dialog.count()).toBe(0);
  });

  test('junior officer', async () => {
    const at = await open('?protocol=southwark');
    await type(at, 'To', 'Marcus Pell');
    await typeMail(
      at,
      'Extension',
      'Dear Marcus,\n\nCould you look into whether the extension at 4 Barrow Court has permission?\n\nHetty',
    );
    await at.pane.getByRole('article').waitFor();
    await press(at, 'pane: Write to Owen Trask instead');
    await focusOn(at.page, 'pane: Undo: Write to Owen Trask instead');
    await press(at, 'Send', 'Shift+Tab');
    await at.sent().getByText('Extension').waitFor();
    expect(await at.dialog.count()).toBe(0);
  });

  test('repeated point: a point of last week stands in a longer email', async () => {
    const at = await open('?draft=lorries-again');
    await at.pane.getByRole('article').waitFor();
    await tabTo(at.page, 'Message');
    await at.page.keyboard.press('Control+End');
    await at.page.keyboard.insertText(FAIR);
    await at.pane.getByRole('button', { name: 'Take out the repeated part' }).waitFor();
    await press(at, 'pane: Take out the repeated part');
    await focusOn(at.page, 'pane: Undo: Take out the repeated part');
    await press(at, 'Send', 'Shift+Tab');
    await at.sent().getByText('HGVs in Quay Street').waitFor();
    expect(await at.dialog.count()).toBe(0);
  });
});
