import type { EarlierMessage } from '../../../shared/types';
import type { Client } from '../client';
import type { StoragePort } from '../storage';
import type { Fetch } from '../within';
import type { Tokens } from './token';

/**
 * The member's Sent Items, for the memory of earlier points: read by this page itself from Microsoft Graph, only after
 * the member has agreed here, and kept on their own machine as hashes. Nothing of it passes our server. Shapes and
 * limits: learn.microsoft.com/graph/api/user-list-messages and /graph/throttling.
 */

export interface SentItemsPorts {
  readonly tokens: Pick<Tokens, 'graph'>;
  readonly fetch: Fetch;
  /** Graph's origin, without a slash at the end. */
  readonly origin: string;
  /** On the sender's machine. */
  readonly storage: StoragePort;
  readonly client: Pick<Client, 'rememberSent'>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What came of reading. `refused`: no consent, or no sign-in. `unfinished`: Graph is busy; the rest comes later. */
type SentReading =
  { readonly kind: 'read'; readonly count: number } | { readonly kind: 'refused' | 'unfinished' | 'off' };

export interface SentItems {
  /** Whether the member has agreed on this machine. */
  agreed(): Promise<boolean>;
  /** From the member's click: asks Microsoft 365 for its consent if need be, then reads the last `days`. */
  agree(days: number): Promise<SentReading>;
  /** Reads what was sent since, if the member has agreed; opens no window. */
  refresh(days: number): Promise<SentReading>;
  /** Takes the agreement back, and everything that is remembered of earlier messages with it. */
  forget(): Promise<void>;
}

const KEY = 'protocolNudge.1.sentItems';
const SCOPES = ['Mail.Read'];
/** As many as the memory holds (client.ts). */
const MOST_MESSAGES = 300;
/** Graph warns of time-outs for pages of hundreds with bodies. */
const PAGE = 50;
/** Remembering reads the text, so in portions between which the pane stays alive. */
const PORTION = 20;
const LONGEST_BODY = 100_000;
/** Messages of the last reading's end are read again: they may have been on their way. */
const OVERLAP_MS = 3_600_000;
const DAY_MS = 86_400_000;
const TRIES = 4;
/** A member does not wait longer in an open pane; the next time it goes on. */
const LONGEST_WAIT_MS = 30_000;
/** Before every message there could be. */
const FORGET_DAYS = -36_500;

interface Agreement {
  /** ISO 8601 instant until when everything was read; null: not yet. */
  readonly readUntil: string | null;
}

export function createSentItems(ports: SentItemsPorts): SentItems {
  const { storage, client, now } = ports;
  let underWay: Promise<SentReading> | null = null;

  async function agreement(): Promise<Agreement | null> {
    try {
      const value = JSON.parse((await storage.get(KEY)) ?? 'null') as unknown;
      if (typeof value !== 'object' || value === null || !('readUntil' in value)) return null;
      const { readUntil } = value;
      return {
        readUntil: typeof readUntil === 'string' && !Number.isNaN(Date.parse(readUntil)) ? readUntil : null,
      };
    } catch {
      return null;
    }
  }
  const keep = (value: Agreement): Promise<void> => storage.set(KEY, JSON.stringify(value));

  async function read(days: number, readUntil: string | null, first: string): Promise<SentReading> {
    const begun = now();
    const oldest = begun.getTime() - days * DAY_MS;
    const since = Math.max(oldest, readUntil === null ? oldest : Date.parse(readUntil) - OVERLAP_MS);
    let token = first;
    let link: string | null = addressOf(ports.origin, new Date(since));
    let count = 0;
    while (link !== null && count < MOST_MESSAGES) {
      const page = await pageOf(link, token);
      if (page.kind === 'refused') {
        // A token that ran out on the way: once more, without a window.
        const next: string | null = await ports.tokens.graph(SCOPES, false);
        if (next === null || next === token) return { kind: 'refused' };
        token = next;
        continue;
      }
      if (page.kind === 'away') return { kind: 'unfinished' };
      const messages = page.messages.slice(0, MOST_MESSAGES - count);
      for (let from = 0; from < messages.length; from += PORTION) {
        // The member may have taken the agreement back meanwhile.
        if ((await agreement()) === null) return { kind: 'off' };
        await client.rememberSent(messages.slice(from, from + PORTION), days);
      }
      count += messages.length;
      link = page.next;
    }
    if ((await agreement()) === null) return { kind: 'off' };
    await keep({ readUntil: begun.toISOString() });
    return { kind: 'read', count };
  }

  type Fetched =
    | { readonly kind: 'page'; readonly messages: readonly EarlierMessage[]; readonly next: string | null }
    | { readonly kind: 'refused' }
    | { readonly kind: 'away' };

  async function pageOf(link: string, token: string): Promise<Fetched> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      let retryAfter: string | null = null;
      try {
        const response = await ports.fetch(link, {
          method: 'GET',
          headers: {
            Accept: 'application/json',
            Authorization: `Bearer ${token}`,
            Prefer: 'outlook.body-content-type="text"',
          },
        });
        if (response.status === 401 || response.status === 403) return { kind: 'refused' };
        if (response.status === 200) {
          const body: unknown = JSON.parse(await response.text());
          const { value, '@odata.nextLink': next } = body as { value?: unknown; '@odata.nextLink'?: unknown };
          return {
            kind: 'page',
            messages: (Array.isArray(value) ? (value as unknown[]) : []).flatMap(messageOf),
            next: typeof next === 'string' && next !== link && leadsTo(ports.origin, next) ? next : null,
          };
        }
        if (response.status < 429) return { kind: 'away' };
        retryAfter = response.headers.get('Retry-After');
      } catch {
        // Offline, or no JSON: tried again as any passing fault.
      }
      const wait = waitOf(retryAfter, tries, now());
      if (tries === TRIES || wait > LONGEST_WAIT_MS) break;
      await ports.sleep(wait);
    }
    return { kind: 'away' };
  }

  /** One reading at a time. Never rejects. */
  function alone(work: () => Promise<SentReading>): Promise<SentReading> {
    underWay ??= work()
      .catch((): SentReading => ({ kind: 'unfinished' }))
      .finally(() => {
        underWay = null;
      });
    return underWay;
  }

  return {
    agreed: async () => (await agreement()) !== null,
    agree: (days) =>
      alone(async () => {
        // Straight from the click: a browser opens no window later.
        const token = await ports.tokens.graph(SCOPES, true);
        if (token === null) return { kind: 'refused' };
        await keep({ readUntil: null });
        return read(days, null, token);
      }),
    refresh: (days) =>
      alone(async () => {
        const given = await agreement();
        if (given === null) return { kind: 'off' };
        const token = await ports.tokens.graph(SCOPES, false);
        return token === null ? { kind: 'refused' } : read(days, given.readUntil, token);
      }),
    async forget() {
      await storage.remove(KEY);
      // What is under way sees that and ends; only then is nothing added any more.
      await underWay;
      await client.rememberSent([], FORGET_DAYS);
    },
  };
}

function addressOf(origin: string, since: Date): string {
  const address = new URL('/v1.0/me/mailFolders/sentitems/messages', origin);
  const select =
    'id,subject,sentDateTime,from,toRecipients,ccRecipients,bccRecipients,importance,isDraft,body';
  // What is ordered by has to stand in the filter, and first.
  address.search = [
    `$select=${select}`,
    `$filter=${encodeURIComponent(`sentDateTime ge ${since.toISOString()}`)}`,
    `$orderby=${encodeURIComponent('sentDateTime desc')}`,
    `$top=${String(PAGE)}`,
  ].join('&');
  return address.href;
}

/** The token goes to Graph alone, whatever a link says. */
function leadsTo(origin: string, link: string): boolean {
  return URL.canParse(link) && new URL(link).origin === new URL(origin).origin;
}

function waitOf(retryAfter: string | null, tries: number, now: Date): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,7}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 1000 * 2 ** (tries - 1) : Math.max(0, date - now.getTime());
}

/** A message as memory takes it in; none for a draft, or what has no time or sender. */
function messageOf(one: unknown): EarlierMessage[] {
  if (typeof one !== 'object' || one === null) return [];
  const message = one as Record<string, unknown>;
  const sentAt = textOf(message['sentDateTime']);
  const [from] = addressesOf([message['from']]);
  if (message['isDraft'] === true || from === undefined || Number.isNaN(Date.parse(sentAt))) return [];
  const body = message['body'] as { content?: unknown } | null | undefined;
  const id = textOf(message['id']);
  const importance = message['importance'];
  return [
    {
      from,
      to: addressesOf(message['toRecipients']),
      cc: addressesOf(message['ccRecipients']),
      bcc: addressesOf(message['bccRecipients']),
      subject: textOf(message['subject']),
      body: textOf(body?.content).slice(0, LONGEST_BODY),
      ...(importance === 'low' || importance === 'high' ? { importance } : {}),
      sentAt: new Date(sentAt).toISOString(),
      ...(id === '' ? {} : { itemId: outlookId(id) }),
    },
  ];
}

/** Graph's id as Outlook opens messages by it: the same in plain base64, as Outlook's own convertToEwsId makes it. */
function outlookId(id: string): string {
  return id.replaceAll('-', '/').replaceAll('_', '+');
}

function addressesOf(recipients: unknown): string[] {
  if (!Array.isArray(recipients)) return [];
  return (recipients as unknown[]).flatMap((one) => {
    const address = (one as { emailAddress?: { address?: unknown } | null } | null)?.emailAddress?.address;
    return typeof address === 'string' && address !== '' ? [address] : [];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
