import type { Directory } from '../directory';
import { isMailbox } from '../directory';
import type { Pack } from '../pack';
import { TIERS, type Person, type Tier } from '../types';

export interface TierReading {
  readonly tier: Tier;
  /** False where the title can be read either way and the manager chain does not settle it. */
  readonly sure: boolean;
}

const rank = (tier: Tier): number => TIERS.indexOf(tier);
export const outranks = (a: Tier, b: Tier): boolean => rank(a) < rank(b);
/** Manager and above: not a junior officer. */
export const isSenior = (tier: Tier): boolean => rank(tier) <= rank('manager');

const lower = (tier: Tier): Tier => TIERS[Math.min(rank(tier) + 1, TIERS.length - 1)] ?? 'staff';

/**
 * Statutory posts outrank their titles (Local Government and Housing Act 1989 ss 4-5; Local Government Act 1972
 * s 151): a "Head of Governance (Monitoring Officer)" is tier chief. A deputy to one is not.
 */
const STATUTORY =
  /\bchief executive\b|\bhead of (?:the )?paid service\b|(?:^|[(&/,;]\s*|\b(?:and|interim|acting|deputy|assistant|the) )monitoring officer\b|\b(?:section|s\.?) ?151\b|\bchief finance(?: and \w+)? officer\b|\btown clerk\b/;
const DEPUTY = /\b(?:deputy|assistant|associate|vice|sub)\b/;
/** Those who serve a senior officer's office: "Office Manager to the Chief Executive", "PA to the Director". */
const SERVES =
  /\b(?:pa|p\.a\.|ea|secretary|personal assistant|executive assistant|executive support|private secretary|office manager|diary (?:manager|secretary)|business support|support officer|assistant|adviser|officer) (?:to|for)\b|\b(?:personal|executive) assistant\b|^(?:pa|ea)\b|\bexecutive support officer\b/;
/** "Head Gardener" leads gardeners, not a service: "Head of …" does. */
const HEAD_OF = /\bhead (?:of|for)\b|\bservice (?:head|director)\b|\bhead\s*[-,:]\s/;
/** Posts without a team, by their commonest names and by the endings of the rest: -er, -or, -ist, -ant, -ian … */
const JUNIOR =
  /\b(?:apprentice|trainee|intern|graduate|clerk|operative|executive|analyst|nurse|artist|chef|agent|architect|coach|\w+(?:er|or|ist|ant|ian|ee|ic|ect|st))\b/;
const LEADS_TEAM =
  /\b(?:team leader|team lead|supervisor|lead|principal|foreman|charge ?hand|partner|consultant|master)\b/;

/** What the title alone says; null when it says nothing. */
function byTitle(title: string): TierReading | null {
  const text = title.toLowerCase().replace(/[–—]/g, '-');
  if (text.trim() === '') return null;
  if (SERVES.test(text)) return { tier: 'staff', sure: true };
  const deputy = DEPUTY.test(text);
  if (STATUTORY.test(text)) {
    if (!deputy) return { tier: 'chief', sure: true };
    if (/\bchief executive\b/.test(text)) return { tier: 'director', sure: true };
    return { tier: 'head', sure: false };
  }
  if (/\bdirector\b|\bchief officer\b|\bchief [a-z]+ officer\b/.test(text)) {
    // "Assistant to the Director" went above; an assistant, associate or deputy director is one step down.
    return { tier: deputy ? 'head' : 'director', sure: true };
  }
  if (HEAD_OF.test(text)) return { tier: deputy ? 'manager' : 'head', sure: !deputy };
  if (/\bmanager\b/.test(text)) {
    // One who manages cases, accounts or projects need not manage people.
    const ofWork =
      /\b(?:case|account|project|programme|contract|content|data|product|property|site|duty|shift)s? manager\b/.test(
        text,
      );
    return { tier: 'manager', sure: !deputy && !ofWork };
  }
  if (LEADS_TEAM.test(text))
    return { tier: /\bprincipal\b|\bpartner\b/.test(text) ? 'staff' : 'manager', sure: false };
  if (JUNIOR.test(text) || /\bhead\b/.test(text)) return { tier: 'staff', sure: true };
  return null;
}

/** Whether one of the council's own titles on a tier is this title, or is named in its brackets. */
function byLadder(title: string, pack: Pack): Tier | null {
  const text = title.toLowerCase();
  const whole = text.replace(/\([^)]*\)/g, '').trim();
  const bracketed = /\(([^)]*)\)/.exec(text)?.[1]?.trim() ?? '';
  for (const tier of TIERS) {
    for (const own of pack.ladder[tier]) {
      if (own === whole || (own === bracketed && bracketed !== '')) return tier;
    }
  }
  return null;
}

/**
 * An officer's tier: as the people file gives it, else the council's own ladder, else the title, held against
 * the manager chain (nobody is level with their own manager) and those who report to them.
 */
export function readTier(person: Person, directory: Directory, pack: Pack): TierReading | null {
  if (person.kind !== 'officer' || isMailbox(person)) return null;
  if (person.tier !== null) return { tier: person.tier, sure: true };
  const onLadder = byLadder(person.title, pack);
  const titled = byTitle(person.title);
  // The ladder's generic words ("officer", "manager") add nothing to the title's own reading.
  if (onLadder !== null && rank(onLadder) <= rank('head')) return { tier: onLadder, sure: true };
  const manager = directory.managerOf(person);
  const managerTier =
    manager === null ? null : (manager.tier ?? byTitle(manager.title)?.tier ?? byLadder(manager.title, pack));
  const reports = directory.reportsOf(person).filter((one) => !isMailbox(one)).length;
  let reading: TierReading;
  if (titled !== null) {
    reading = titled;
    // Unclear titles ("Team Leader", "Harbour Master") are settled by who reports to them.
    const leads = /\blead$/.test(person.title.toLowerCase().trim());
    if (
      !reading.sure &&
      isSenior(reading.tier) &&
      reports === 0 &&
      !leads &&
      LEADS_TEAM.test(person.title.toLowerCase())
    ) {
      reading = { tier: 'staff', sure: false };
    } else if (!reading.sure && reports > 0) {
      reading = { tier: isSenior(reading.tier) ? reading.tier : 'manager', sure: isSenior(reading.tier) };
    } else if (
      reading.tier === 'staff' &&
      reports >= 2 &&
      managerTier !== null &&
      outranks(managerTier, 'manager')
    ) {
      reading = { tier: 'staff', sure: false };
    }
  } else if (managerTier !== null) {
    reading =
      reports > 0 && outranks(managerTier, 'manager')
        ? { tier: lower(managerTier) === 'director' ? 'head' : lower(managerTier), sure: true }
        : { tier: 'staff', sure: reports === 0 && person.title.trim() !== '' };
  } else {
    reading = { tier: 'staff', sure: false };
  }
  // An executive director has directors below; nobody else is level with their own manager.
  const level = reading.tier === 'director' && managerTier === 'director';
  if (
    managerTier !== null &&
    !level &&
    reading.tier !== 'chief' &&
    managerTier !== 'staff' &&
    !outranks(managerTier, reading.tier)
  ) {
    reading = { tier: lower(managerTier), sure: false };
  }
  return reading;
}
