import type { PaneServices } from '../../addin/outlook/pane/controller';
import type { PolicyReading } from '../../addin/outlook/client';
import type { Abilities, DraftReading, Mailbox, Performed } from '../../addin/outlook/mailbox';
import type { CheckInput, CheckResult } from '../../shared/check';
import type { Pack } from '../../shared/pack';
import { defaultPolicy } from '../../shared/policy';
import type { Change, Draft, Nudge, RuleId } from '../../shared/types';

/** Stand-ins for everything around the pane. */

const PACK: Pack = {
  id: 'test',
  name: 'Test Council',
  called: 'your protocol',
  status: 'in-force',
  statusNote: 'For tests.',
  nation: 'england-and-wales',
  clauses: [],
  ladder: { chief: [], director: [], head: [], manager: [], staff: [] },
  roles: {},
  routes: [],
  responseTimes: [],
  bases: {},
};

export const POLICY: PolicyReading = {
  snapshot: { policy: defaultPolicy(PACK), pack: PACK, people: [] },
  standing: 'fresh',
  confirmedAt: '2026-03-04T10:00:00.000Z',
};

export function nudge(key: string, change: Partial<Nudge> = {}): Nudge {
  return {
    rule: 'many-officers',
    severity: 'advice',
    title: `Title of ${key}`,
    guidance: `Guidance of ${key}`,
    clauses: [],
    evidence: [],
    suggestions: [],
    key,
    ...change,
  };
}

export const ABLE: Abilities = {
  infoBar: true,
  sendAlert: true,
  sendMarkdown: true,
  takeAction: true,
  sessionData: true,
  delayDelivery: true,
  openMessage: true,
};

/** Nudges for each "nudge:KEY" in the body, strongest first as written; "fault:" makes a rule fail. */
export function wordCheck(input: CheckInput): CheckResult {
  const found = input.draft.body.split(/\s+/).filter((word) => word.startsWith('nudge:'));
  return {
    nudges: found
      .map((word) => nudge(word.slice(6)))
      .filter((one) => input.dismissed?.includes(one.key) !== true),
    watched: [],
    faults: input.draft.body.includes('fault:')
      ? [{ rule: 'repeated-point', reason: 'broken for the test' }]
      : [],
  };
}

export interface Stage {
  readonly services: PaneServices;
  /** Replaces parts of the draft as a person's typing would. */
  write(change: Partial<Draft>): void;
  /** Replaces parts of what Outlook tells of it. */
  tell(change: Partial<DraftReading>): void;
  recipientsChanged(): void;
  openAt(key: string): void;
  readonly performed: Change[][];
  readonly counted: string[];
  readonly kept: Map<string, readonly string[]>;
  reads(): number;
}

export function stage(change: Partial<PaneServices> = {}, mailbox: Partial<Mailbox> = {}): Stage {
  let reading: DraftReading = {
    draft: {
      from: 'a@x.example',
      to: ['b@x.example'],
      cc: [],
      bcc: [],
      subject: '',
      body: '',
      composedAt: '2026-03-04T10:00:00.000Z',
    },
    conversationId: null,
    missing: [],
  };
  let reads = 0;
  let changed: () => void = () => undefined;
  let openedAt: (key: string) => void = () => undefined;
  const performed: Change[][] = [];
  const counted: string[] = [];
  const kept = new Map<string, readonly string[]>();
  const done: Performed = { ok: true, problem: null, undo: () => Promise.resolve() };
  const services: PaneServices = {
    mailbox: {
      abilities: ABLE,
      readDraft: () => {
        reads += 1;
        return Promise.resolve(reading);
      },
      perform: (changes) => {
        performed.push([...changes]);
        return Promise.resolve(done);
      },
      onChanged: (listener) => {
        changed = listener;
        return () => {
          changed = () => undefined;
        };
      },
      showInfo: () => Promise.resolve(),
      openedAt: () => Promise.resolve(null),
      onOpenedAt: (listener) => {
        openedAt = listener;
        return () => {
          openedAt = () => undefined;
        };
      },
      ...mailbox,
    },
    keptPolicy: () => Promise.resolve(null),
    loadPolicy: () => Promise.resolve(POLICY),
    earlier: () => Promise.resolve([]),
    setAside: (of) => Promise.resolve(kept.get(of.conversationId ?? '') ?? []),
    keepSetAside: (of, keys) => {
      kept.set(of.conversationId ?? '', keys);
      return Promise.resolve();
    },
    check: wordCheck,
    count: (rule: RuleId, outcome) => counted.push(`${rule} ${outcome}`),
    firstShown: (nudges) => Promise.resolve(nudges),
    now: () => new Date(),
    visible: () => true,
    ...change,
  };
  return {
    services,
    write: (draft) => {
      reading = { ...reading, draft: { ...reading.draft, ...draft } };
    },
    tell: (more) => {
      reading = { ...reading, ...more };
    },
    recipientsChanged: () => changed(),
    openAt: (key) => openedAt(key),
    performed,
    counted,
    kept,
    reads: () => reads,
  };
}
