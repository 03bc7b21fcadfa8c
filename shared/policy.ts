import type { Pack } from './pack';
import type { RuleId, Severity } from './types';

/** off: not looked at. watch: counted, never shown. default: what the rule finds. Otherwise: shown as that. */
export type Strength = 'default' | 'off' | 'watch' | Severity;

export interface RuleSettings {
  readonly strength: Strength;
  readonly options?: Readonly<Record<string, number | boolean | readonly string[]>>;
  /** The clerk's own words for a message of the rule: message id → title, guidance. */
  readonly wording?: Readonly<Record<string, { readonly title?: string; readonly guidance?: string }>>;
}

/** The clerk's settings: versioned; one is published. */
export interface Policy {
  readonly version: string;
  readonly council: string;
  /** Which pack is in use. */
  readonly protocol: string;
  readonly timeZone: 'Europe/London';
  readonly nation: Pack['nation'];
  /** How long the sender's own memory of earlier points lasts, in days. */
  readonly memoryDays: number;
  readonly rules: Readonly<Partial<Record<RuleId, RuleSettings>>>;
}

/** The policy of a council whose clerk has changed nothing. */
export function defaultPolicy(pack: Pack, council = pack.name): Policy {
  return {
    version: 'default',
    council,
    protocol: pack.id,
    timeZone: 'Europe/London',
    nation: pack.nation,
    // As far back as repeated-point looks by default.
    memoryDays: 60,
    rules: {},
  };
}
