import { ConfigError } from '../config';

/** How the local stand-in for the Teams client is set up. */
export interface PlaygroundConfig {
  /** The port wished for. */
  readonly port: number;
  /** Address of who speaks in it; null: an ordinary member of the council. */
  readonly speaker: string | null;
}

/** The Playground's own. */
const USUAL_PORT = '56150';

/** Reads PLAYGROUND_PORT and PLAYGROUND_SPEAKER. Throws ConfigError. */
export function readPlaygroundConfig(env: Readonly<Record<string, string | undefined>>): PlaygroundConfig {
  const given = (name: string): string | null => {
    const text = env[name]?.trim() ?? '';
    return text === '' ? null : text;
  };
  const text = given('PLAYGROUND_PORT') ?? USUAL_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) {
    throw new ConfigError([`PLAYGROUND_PORT is "${text}"; expected a number from 1 to 65535`]);
  }
  return { port, speaker: given('PLAYGROUND_SPEAKER') };
}
