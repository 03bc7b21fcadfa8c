import type { Pack } from '../../shared/pack';
import type { ClerkSync } from '../graph/by-clerk';
import type { CouncilStore } from '../store/store';
import type { ClerkOf } from './clerk';
import type { LivePolicies } from './live-policies';
import { createPeopleDesk, type PeopleDesk } from './people-desk';
import { createPolicyDesk, type PolicyDesk } from './policy-desk';
import { createProtocolDesk, type ProtocolDesk, type ReadDocument } from './protocol-desk';
import { createQuestionsDesk, type QuestionsDesk } from './questions-desk';

/** Everything behind /api/admin. */
export interface Admin {
  readonly councilName: string;
  readonly mode: 'demo' | 'tenant';
  readonly clerk: ClerkOf;
  readonly council: CouncilStore;
  readonly policies: LivePolicies;
  readonly policy: PolicyDesk;
  readonly people: PeopleDesk;
  readonly protocol: ProtocolDesk;
  readonly questions: QuestionsDesk;
  /** Null: people do not come from Microsoft 365 by a clerk's click. */
  readonly sync: ClerkSync | null;
  now(): Date;
}

export interface AdminParts {
  readonly councilName: string;
  readonly mode: Admin['mode'];
  readonly clerk: ClerkOf;
  readonly council: CouncilStore;
  readonly policies: LivePolicies;
  /** The packs that come with the product. */
  readonly packs: readonly Pack[];
  readonly readDocument: ReadDocument;
  readonly sync?: ClerkSync | null;
  readonly now: () => Date;
}

export function createAdmin(parts: AdminParts): Admin {
  const { council, policies, packs, readDocument, now, councilName, mode } = parts;
  const policy = createPolicyDesk(council, policies);
  return {
    councilName,
    mode,
    clerk: parts.clerk,
    council,
    policies,
    policy,
    people: createPeopleDesk(council, policies),
    protocol: createProtocolDesk(council, policies, packs, readDocument),
    questions: createQuestionsDesk(council, policies, policy),
    sync: parts.sync ?? null,
    now,
  };
}
