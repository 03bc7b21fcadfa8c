import { blindCopy } from './blind-copy';
import { juniorOfficer } from './junior-officer';
import { manyOfficers } from './many-officers';
import { partyPolitical } from './party-political';
import { repeatedPoint } from './repeated-point';
import type { Rule } from './rule';

/** Every rule, in the order of the contract; on a tie of severity that order decides which nudge comes first. */
export const RULES: readonly Rule[] = [
  manyOfficers,
  repeatedPoint,
  blindCopy,
  juniorOfficer,
  partyPolitical,
];
