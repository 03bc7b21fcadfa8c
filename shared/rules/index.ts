import { complaintRoute } from './complaint-route';
import { conductInCopy } from './conduct-in-copy';
import { confidential } from './confidential';
import { contentiousRoute } from './contentious-route';
import { CORE } from './core';
import { directInstruction } from './direct-instruction';
import { disrespect } from './disrespect';
import { earlyChaser } from './early-chaser';
import { groupMeeting } from './group-meeting';
import { memberCorrespondence } from './member-correspondence';
import { otherWard } from './other-ward';
import { outOfHours } from './out-of-hours';
import { partyPolitical } from './party-political';
import { personalData } from './personal-data';
import { personalFavour } from './personal-favour';
import { pressureOnAdvice } from './pressure-on-advice';
import type { Rule } from './rule';
import { speakingForCouncil } from './speaking-for-council';
import { urgentDemand } from './urgent-demand';

/** Every rule, in the order of the contract; on a tie of severity that order decides which nudge comes first. */
export const RULES: readonly Rule[] = [
  ...CORE,
  urgentDemand,
  outOfHours,
  pressureOnAdvice,
  disrespect,
  conductInCopy,
  directInstruction,
  partyPolitical,
  personalFavour,
  groupMeeting,
  personalData,
  confidential,
  earlyChaser,
  otherWard,
  contentiousRoute,
  speakingForCouncil,
  memberCorrespondence,
  complaintRoute,
];
