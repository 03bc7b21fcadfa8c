import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig } from '../../bot/config';
import { readPlaygroundConfig } from '../../bot/playground/config';

const ROOT = path.resolve(__dirname, '..', '..');
const GUID = '00000000-0000-4000-8000-000000000000';

/** Environments that together lead through every branch of the configuration. */
const PROFILES: readonly Readonly<Record<string, string>>[] = [
  {},
  { DATABASE_URL: 'postgresql://id@db.example/nudge', DATABASE_MANAGED_IDENTITY: GUID },
  {
    ENTRA_TENANT_ID: GUID,
    ENTRA_CLIENT_ID: GUID,
    PUBLIC_URL: 'https://nudge.example.gov.uk',
    ENTRA_MANAGED_IDENTITY: GUID,
    BOT_APP_ID: GUID,
    BOT_MANAGED_IDENTITY: GUID,
    GRAPH_MEMBERS_GROUP: GUID,
  },
];

/** The names of all environment variables that the server reads, by watching it read. */
export function variablesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const profile of PROFILES) {
    const env = new Proxy(profile, {
      get(target, name) {
        if (typeof name === 'string') names.add(name);
        return Reflect.get(target, name) as unknown;
      },
    });
    for (const read of [readConfig, readPlaygroundConfig]) {
      try {
        read(env);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
      }
    }
  }
  return names;
}

/** Names that stand in the sources as variables do: what no profile leads to shows here. */
export function variablesNamed(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of ['bot/config.ts', 'bot/graph/config.ts', 'bot/playground/config.ts'])
    for (const [, name = ''] of readFileSync(path.join(ROOT, file), 'utf8').matchAll(
      /(?:given\(|env\[|for \(const name of \[[^\]]*)'([A-Z][A-Z0-9_]{2,})'/g,
    ))
      names.add(name);
  return names;
}
