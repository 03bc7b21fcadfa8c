// In this order the launch bundle compresses best: what resembles one another lies close together.
import { repeatedPoint } from './repeated-point';
import { manyOfficers } from './many-officers';
import { juniorOfficer } from './junior-officer';
import { blindCopy } from './blind-copy';
import type { Rule } from './rule';

/** The product's core, in the order of the contract: what the launch bundle checks at Send. */
export const CORE: readonly Rule[] = [manyOfficers, repeatedPoint, blindCopy, juniorOfficer];
