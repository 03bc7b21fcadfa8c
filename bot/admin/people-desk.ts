import { createHash } from 'node:crypto';
import type { PeoplePreview, PeopleSheet, PersonRow } from '../../shared/admin/shapes';
import { createDirectory } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import { readTier } from '../../shared/reading/tier';
import { normalAddress, type Person } from '../../shared/types';
import { csvFile, withoutApostrophe } from '../csv';
import { readPeople } from '../people';
import { ProblemError } from '../problem';
import { StaleError, type Author, type CouncilStore } from '../store/store';
import type { LivePolicies } from './live-policies';
import { counted } from './policy-desk';

/** The clerk's work on the list of people. What is refused is a ProblemError in plain words. */
export interface PeopleDesk {
  sheet(): Promise<PeopleSheet>;
  /** A tag for a sheet: tiers are read by the protocol in use too. */
  tag(sheet: PeopleSheet): string;
  /** What importing this file would change. Nothing is kept: any server can take the import that follows. */
  preview(csv: Uint8Array): Promise<PeoplePreview>;
  /** Imports a file that was previewed, and just that: `id` is the preview's. */
  importFile(csv: Uint8Array, id: string, author: Author): Promise<PeopleSheet>;
  patch(
    seen: number,
    put: readonly Person[],
    remove: readonly string[],
    author: Author,
  ): Promise<PeopleSheet>;
  undo(id: number, author: Author): Promise<PeopleSheet>;
  csv(): Promise<string>;
}

const COLUMNS = ['email', 'name', 'kind', 'title', 'tier', 'service', 'manager', 'ward', 'group'] as const;
const MOST_PROBLEMS = 500;
/** The change that brought the first list. */
const FIRST = 1;

/** What a file would change, and its name: the revision it is of and a hash of every row put and taken out. */
interface Change {
  readonly preview: PeoplePreview;
  readonly put: readonly Person[];
  readonly remove: readonly string[];
}

export function createPeopleDesk(council: CouncilStore, policies: LivePolicies): PeopleDesk {
  const store = council.people;

  async function sheet(): Promise<PeopleSheet> {
    const { revision, people } = await store.all();
    const last = await store.lastChange();
    return { revision, people: rowsOf(people, pack()), undo: last?.id === FIRST ? null : last };
  }

  function pack(): Pack {
    const found = policies.published(null)?.snapshot.pack ?? policies.packs[0];
    if (found === undefined) throw new ProblemError(503, 'Service Unavailable', 'No protocol is in use.');
    return found;
  }

  async function change(act: () => Promise<unknown>): Promise<PeopleSheet> {
    try {
      await act();
    } catch (error) {
      if (error instanceof StaleError) throw changedMeanwhile();
      throw error;
    }
    await policies.reload();
    return sheet();
  }

  async function changeOf(csv: Uint8Array): Promise<Change> {
    const file = readPeople(csv);
    const problems = file.problems.slice(0, MOST_PROBLEMS);
    if (!file.usable) {
      throw new ProblemError(
        422,
        'Unprocessable Content',
        `The file cannot be read as a list of people: ${problems[0]?.text ?? 'it is empty'}.`,
        problems.map(({ line, text }) => ({ field: `line ${String(line)}`, problem: text })),
      );
    }
    const people = file.people.map(asWritten);
    const { revision, people: before } = await store.all();
    const its = pack();
    const oldRows = byAddress(rowsOf(before, its));
    const newRows = byAddress(rowsOf(people, its));
    const added: PersonRow[] = [];
    const changed: { before: PersonRow; after: PersonRow; fields: string[] }[] = [];
    for (const [address, row] of newRows) {
      const old = oldRows.get(address);
      if (old === undefined) added.push(row);
      else {
        const fields = COLUMNS.filter((column) => old[column] !== row[column]);
        if (fields.length > 0) changed.push({ before: old, after: row, fields });
      }
    }
    const gone = [...oldRows].filter(([address]) => !newRows.has(address)).map(([, row]) => row);
    const touched = new Set(
      [...added, ...changed.map(({ after }) => after)].map(({ email }) => normalAddress(email)),
    );
    const put = people.filter(({ email }) => touched.has(normalAddress(email)));
    const remove = gone.map(({ email }) => email);
    const hash = createHash('sha256')
      .update(JSON.stringify([put, remove]))
      .digest('base64url');
    return {
      put,
      remove,
      preview: {
        id: `${String(revision)}.${hash}`,
        revision,
        total: people.length,
        added,
        changed,
        gone,
        doubtful: [...newRows.values()].filter(({ doubtful }) => doubtful),
        problems: [...problems],
      },
    };
  }

  return {
    sheet,
    tag: ({ revision, undo }) => `${String(revision)}.${pack().id}.${String(undo?.id ?? 0)}`,
    preview: async (csv) => (await changeOf(csv)).preview,
    async importFile(csv, id, author) {
      const { preview, put, remove } = await changeOf(csv);
      if (preview.id !== id) {
        if (!id.startsWith(`${String(preview.revision)}.`)) throw changedMeanwhile();
        throw new ProblemError(
          409,
          'Conflict',
          'This is not the file that was looked at, so nothing was changed. Choose the file again to see what would change.',
        );
      }
      if (put.length === 0 && remove.length === 0) return sheet();
      const { added, changed, gone } = preview;
      return change(() =>
        store.change(preview.revision, put, remove, author, {
          action: 'people.import',
          summary: `Imported a list of people: ${String(added.length)} added, ${String(changed.length)} changed, ${String(gone.length)} gone.`,
        }),
      );
    },
    patch(seen, put, remove, author) {
      const errors = patchProblems(put, remove);
      if (errors.length > 0)
        throw new ProblemError(422, 'Unprocessable Content', 'Some rows cannot be saved so.', errors);
      const parts = [
        ...(put.length === 0 ? [] : [`put ${counted(put.length, 'row')}`]),
        ...(remove.length === 0 ? [] : [`took out ${String(remove.length)}`]),
      ];
      if (parts.length === 0) return sheet();
      return change(() =>
        store.change(seen, put.map(tidyPerson), remove, author, {
          action: 'people.edit',
          summary: `Changed the list of people: ${parts.join(', ')}.`,
        }),
      );
    },
    async undo(id, author) {
      if (id === FIRST)
        throw new ProblemError(
          409,
          'Conflict',
          'This is the first list there was; taking it back would leave nobody in it.',
        );
      return change(() =>
        store.undo(id, author, {
          action: 'people.undo',
          summary: 'Took back the last change to the list of people.',
        }),
      );
    },
    async csv() {
      const { people } = await store.all();
      return csvFile([COLUMNS, ...people.map((person) => COLUMNS.map((column) => person[column]))]);
    },
  };
}

function changedMeanwhile(): ProblemError {
  return new ProblemError(
    412,
    'Precondition Failed',
    'Somebody changed the list of people meanwhile, so nothing was changed. Look at the list as it is now and try again.',
  );
}

/** Each person with the tier that the product reads, and whether a clerk should look at it. */
function rowsOf(people: readonly Person[], pack: Pack): PersonRow[] {
  const directory = createDirectory(people);
  return people.map((person) => {
    const { email, name, kind, title, tier, service, manager, ward, group } = person;
    const reading = readTier(person, directory, pack);
    return {
      ...{ email, name, kind, title, tier, service, manager, ward, group },
      reads: reading?.tier ?? null,
      doubtful: reading !== null && !reading.sure,
    };
  });
}

function byAddress(rows: readonly PersonRow[]): Map<string, PersonRow> {
  return new Map(rows.map((row) => [normalAddress(row.email), row]));
}

/** A row as it was before `csvFile` made its cells safe for a spreadsheet. */
function asWritten(person: Person): Person {
  return {
    ...person,
    name: withoutApostrophe(person.name),
    title: withoutApostrophe(person.title),
    service: withoutApostrophe(person.service),
    manager: withoutApostrophe(person.manager),
    ward: withoutApostrophe(person.ward),
    group: withoutApostrophe(person.group),
  };
}

function tidyPerson(person: Person): Person {
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    ...person,
    name: tidy(person.name) === '' ? person.email : tidy(person.name),
    title: tidy(person.title),
    service: tidy(person.service),
    manager: tidy(person.manager),
    ward: tidy(person.ward),
    group: tidy(person.group),
  };
}

function patchProblems(
  put: readonly Person[],
  remove: readonly string[],
): { readonly field: string; readonly problem: string }[] {
  const problems: { field: string; problem: string }[] = [];
  const seen = new Set<string>();
  put.forEach(({ email, manager }, index) => {
    const address = normalAddress(email);
    const at = `put[${String(index)}]`;
    if (seen.has(address)) problems.push({ field: `${at}.email`, problem: `${address} is listed twice` });
    seen.add(address);
    if (manager.trim() !== '' && !/^[^\s@]+@[^\s@]+$/.test(manager.trim()))
      problems.push({ field: `${at}.manager`, problem: 'expected an email address or nothing' });
    if (normalAddress(manager) === address)
      problems.push({
        field: `${at}.manager`,
        problem: 'expected somebody else: nobody is their own manager',
      });
  });
  remove.forEach((email, index) => {
    if (seen.has(normalAddress(email)))
      problems.push({
        field: `remove[${String(index)}]`,
        problem: `${email} is both put and taken out; expected one of them`,
      });
  });
  return problems;
}
