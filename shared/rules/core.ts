import { repeatedPoint } from './repeated-point';
import { manyOfficers } from './many-officers';
import { juniorOfficer } from './junior-officer';
import { blindCopy } from './blind-copy';
import type { Rule } from './rule';

/** The product's core, in the order of the contract. */
export const CORE: readonly Rule[] = [manyOfficers, repeatedPoint, blindCopy, juniorOfficer];
