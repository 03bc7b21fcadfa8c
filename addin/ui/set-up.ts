/** What the server wrote into the page (bot/routes/pages.ts): whether people sign in here, and to whom. */
export type SetUp =
  | { readonly mode: 'demo' }
  | {
      readonly mode: 'tenant';
      readonly clientId: string;
      /** The council's tenant, or "organizations". */
      readonly tenant: string;
      /** Of our API, as Entra names it. */
      readonly scope: string;
    };

/** Reads it; what cannot be read counts as the demo's, whose server is the only one that needs no sign-in. */
export function readSetUp(page: Document): SetUp {
  const content = page.querySelector('meta[name="protocol-nudge"]')?.getAttribute('content') ?? '';
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { mode: 'demo' };
  }
  if (typeof value !== 'object' || value === null) return { mode: 'demo' };
  const { mode, clientId, tenant, scope } = value as Readonly<Record<string, unknown>>;
  return mode === 'tenant' &&
    typeof clientId === 'string' &&
    typeof tenant === 'string' &&
    typeof scope === 'string'
    ? { mode, clientId, tenant, scope }
    : { mode: 'demo' };
}
