import type { Draft, EarlierMessage, Person } from '../../shared/types';

/** A ready draft for the shelf. */
export interface DemoDraft {
  readonly id: string;
  readonly title: string;
  /** One sentence: what a newcomer sees in it. */
  readonly teaches: string;
  /** The pack under which it is to be seen. */
  readonly protocol: string;
  readonly draft: Draft;
  /** What was written before it, by anybody. */
  readonly history: readonly EarlierMessage[];
}

interface PackEntry {
  readonly id: string;
  readonly name: string;
  readonly status: 'in-force' | 'draft';
}

/** Everything that the workbench asks of the server. */
export interface DemoData {
  readonly people: readonly Person[];
  readonly drafts: readonly DemoDraft[];
  /** Mail of the council's people from the days before. */
  readonly earlier: readonly EarlierMessage[];
  readonly packs: readonly PackEntry[];
  /** Id of the pack in use when nobody chooses another. */
  readonly inUse: string;
  /** The one in use until a clerk chose another. */
  readonly protocol: string;
  /** The launch events' bundle, as Outlook would load it. */
  readonly launchScript: string;
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path, { headers: { Accept: '*/*' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** Fetches the demo council from our own server. Throws when anything of it does not come. */
export async function fetchDemo(): Promise<DemoData> {
  const [demo, packs, launch] = await Promise.all([
    fetchOk('/api/demo').then(
      (response) => response.json() as Promise<Pick<DemoData, 'people' | 'drafts' | 'earlier' | 'protocol'>>,
    ),
    fetchOk('/api/packs').then((response) => response.json() as Promise<Pick<DemoData, 'packs' | 'inUse'>>),
    fetchOk('/launch.js').then((response) => response.text()),
  ]);
  return {
    people: demo.people,
    drafts: demo.drafts,
    earlier: demo.earlier,
    packs: packs.packs,
    inUse: packs.inUse,
    protocol: demo.protocol,
    launchScript: launch,
  };
}
