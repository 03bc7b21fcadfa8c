import { blindCopy } from './blind-copy';
import { juniorOfficer } from './junior-officer';
import { manyOfficers } from './many-officers';
import { repeatedPoint } from './repeated-point';
import type { Rule } from './rule';

/** The product's core, in the order of the contract: what the launch bundle checks at Send. */
export const CORE: readonly Rule[] = [manyOfficers, repeatedPoint, blindCopy, juniorOfficer];
