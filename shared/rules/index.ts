import { blindCopy } from './blind-copy';
import { confidential } from './confidential';
import { directInstruction } from './direct-instruction';
import { disrespect } from './disrespect';
import { earlyChaser } from './early-chaser';
import { groupMeeting } from './group-meeting';
import { juniorOfficer } from './junior-officer';
import { manyOfficers } from './many-officers';
import { memberCorrespondence } from './member-correspondence';
import { outOfHours } from './out-of-hours';
import { partyPolitical } from './party-political';
import { personalData } from './personal-data';
import { personalFavour } from './personal-favour';
import { pressureOnAdvice } from './pressure-on-advice';
import { repeatedPoint } from './repeated-point';
import type { Rule } from './rule';
import { urgentDemand } from './urgent-demand';

/** Every rule, in the order of the contract; on a tie of severity that order decides which nudge comes first. */
export const RULES: readonly Rule[] = [
  manyOfficers,
  repeatedPoint,
  blindCopy,
  juniorOfficer,
  urgentDemand,
  outOfHours,
  pressureOnAdvice,
  disrespect,
  directInstruction,
  partyPolitical,
  personalFavour,
  groupMeeting,
  personalData,
  confidential,
  earlyChaser,
  memberCorrespondence,
];
