import { within, type Fetch } from './within';
import type { Later } from './office';
import type { Phrases } from './phrase-table';
import type { StoragePort } from './storage';

/**
 * Fetches the phrases of this build once and keeps them on the sender's machine. They are no part of the policy and
 * hold nothing of anybody: the file is the same for every council.
 */

const KEY = 'protocolNudge.1.phrases';
const NETWORK_LIMIT = 20000;

export interface PhrasePorts {
  readonly storage: StoragePort;
  /** null: not now (at Send), or there is no network here. */
  readonly fetch: Fetch | null;
  readonly origin: string;
  /** Which build's. */
  readonly hash: string;
  readonly later: Later | null;
  /** Milliseconds for storage. */
  readonly limit: number;
}

/** This build's phrases: as kept, else from the server. null when neither has them. Never rejects. */
export function phrasesOf(ports: PhrasePorts): Promise<Phrases | null> {
  const { storage, fetch, later, limit, hash } = ports;
  return within(later, limit, () => storage.get(KEY), null).then((kept) => {
    const known = read(kept, hash);
    if (known !== null || fetch === null) return known;
    const fetched = (): Promise<Phrases | null> =>
      fetch(`${ports.origin}/phrases.${hash}.json`, { method: 'GET', headers: {} }).then((response) => {
        if (response.status !== 200) return null;
        return response.text().then((text) => {
          const fresh = read(text, hash);
          if (fresh === null) return null;
          // Where there is no room, the next event fetches again, and Send lets the mail go unread.
          return within(later, limit, () => storage.set(KEY, text), undefined).then(() => fresh);
        });
      });
    return within(later, NETWORK_LIMIT, fetched, null);
  });
}

/** What a phrase file holds, if it is this build's and whole. */
function read(file: string | null, hash: string): Phrases | null {
  if (file === null) return null;
  try {
    const value = JSON.parse(file) as { readonly hash?: unknown } & Partial<Phrases>;
    const { texts, patterns } = value;
    if (value.hash !== hash || !Array.isArray(texts) || patterns === undefined) return null;
    return { texts, patterns };
  } catch {
    return null;
  }
}
