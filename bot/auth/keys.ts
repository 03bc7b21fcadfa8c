import { importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';

/** Nobody can say whether a token is good: its issuer's keys cannot be had just now. A 503, never a 401. */
export class KeysUnavailableError extends Error {}

/** A key that an issuer signs with. */
interface IssuerKey {
  readonly key: CryptoKey;
  /** The Bot Framework says here for which channels a key may sign; Entra says nothing. */
  readonly endorsements: readonly string[];
}

/** An issuer's signing keys, by the id that tokens name them by. */
export interface Keys {
  /** The key; null: the issuer has none of that id. Throws KeysUnavailableError. */
  get(kid: string): Promise<IssuerKey | null>;
}

export interface KeySource {
  /** The issuer's OpenID metadata. */
  readonly metadata: string;
  /** What the metadata has to call its issuer. */
  readonly issuer: string;
  /** Where the keys may be fetched from: origins. */
  readonly keysFrom: readonly string[];
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
}

/** Entra's keys change every few weeks, and new ones are published long before they sign. */
const FRESH_MS = 3_600_000;
/** After a look for a key that was not there, nobody makes us look again for so long. */
const COOLDOWN_MS = 30_000;
const PATIENCE_MS = 5000;

const metadataShape = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const keyShape = z.looseObject({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  issuer: z.string().optional(),
  endorsements: z.array(z.string()).optional(),
});
const keySetShape = z.looseObject({ keys: z.array(z.unknown()).min(1) });

/**
 * Fetches keys when first asked, keeps them, renews them once an hour beside the work, and looks again at once (with a
 * pause between) for an id it does not know, since keys rotate. While the issuer cannot be reached, what is kept goes
 * on serving.
 */
export function createKeys(source: KeySource): Keys {
  const now = source.now ?? Date.now;
  const ask = source.fetch ?? fetch;
  let keys: ReadonlyMap<string, IssuerKey> | null = null;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let failed = false;
  let loading: Promise<void> | null = null;

  async function json(url: string): Promise<unknown> {
    const response = await ask(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`status ${String(response.status)}`);
    return response.json();
  }

  async function fetchKeys(): Promise<ReadonlyMap<string, IssuerKey>> {
    const { issuer, jwks_uri: uri } = metadataShape.parse(await json(source.metadata));
    if (issuer !== source.issuer) throw new Error('the metadata is another issuer’s');
    if (!source.keysFrom.includes(new URL(uri).origin)) throw new Error('the keys are somewhere else');
    const found = new Map<string, IssuerKey>();
    for (const entry of keySetShape.parse(await json(uri)).keys) {
      const key = keyShape.safeParse(entry);
      // Entra says of a key whose tokens it signs.
      if (!key.success || (key.data.issuer !== undefined && key.data.issuer !== issuer)) continue;
      const { kid, kty, n, e, endorsements = [] } = key.data;
      const made = await importJWK({ kty, n, e } satisfies JWK, 'RS256');
      if (!(made instanceof Uint8Array)) found.set(kid, { key: made, endorsements });
    }
    if (found.size === 0) throw new Error('no key can be used');
    return found;
  }

  function load(): Promise<void> {
    loading ??= fetchKeys()
      .then(
        (found) => {
          keys = found;
          fetchedAt = now();
          failed = false;
        },
        () => {
          failed = true;
        },
      )
      .finally(() => {
        triedAt = now();
        loading = null;
      });
    return loading;
  }

  return {
    async get(kid) {
      const known = keys?.get(kid);
      if (known !== undefined) {
        if (now() - fetchedAt > FRESH_MS && now() - triedAt > COOLDOWN_MS) void load();
        return known;
      }
      // Keys that were never there are worth another look sooner: until then nobody gets in.
      const pause = keys === null ? COOLDOWN_MS / 10 : COOLDOWN_MS;
      if (loading !== null || now() - triedAt > pause) await load();
      const found = keys?.get(kid);
      if (found !== undefined) return found;
      if (keys === null || failed) throw new KeysUnavailableError('the keys cannot be fetched');
      return null;
    },
  };
}
