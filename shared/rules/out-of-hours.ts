import { readDeadlines, type Deadline } from '../reading/deadlines';
import type { Facts } from '../reading/facts';
import { pattern } from '../reading/pattern';
import { servesMembers } from '../reading/roles';
import { isEmergency, NO_HURRY } from '../reading/urgency';
import { passage, readVoice, type Spoken } from '../reading/voice';
import { addWorkingDays, instantOf, longDate } from '../reading/working-time';
import { defineRule, type Finding } from './rule';

/**
 * Notices a mail sent in the evening, at the weekend or on a bank holiday that asks an officer for attention or work
 * before the next working day begins; and, sent at any time, one that asks in so many words for an evening's or a
 * weekend's work.
 *
 * Leaves alone: a mail that can wait, whenever it is sent (it says so, or it sets no time); emergencies; the night of
 * a committee, with its clerk; scheduled mail; mail to mailboxes or members only; being asked to a meeting or event.
 * Known miss: a request whose haste can only be guessed.
 */

/** Asks for attention now, without naming a time. */
const NOW = pattern(
  /\b(?:(?:ring|call|phone|telephone|text|message|whatsapp|facetime) me (?:back )?(?:now|when you (?:get|see|read)|the (?:moment|minute)|however late|any time (?:up to|until|before)|as soon as|asap|straight|right|on my|at home|if you(?:'re| are) (?:up|awake|there))|pick up(?: (?:the|your) (?:phone|mobile))?$|answer (?:your|the) (?:phone|mobile|calls?)|(?:been|tried|i(?:'ve| have) (?:been |tried )?)(?:ring|phon|call|try)\w*.{0,30}\b(?:mobile|home|house|twice|times|all (?:day|evening|morning))|(?:i(?:'ll| shall| will)|i'm) (?:be )?(?:up|awake|waiting up|sitting up|here|at my desk) (?:until|till|all|late)\b.{0,40}|(?:jump|hop|get) on (?:to )?(?:a|the|teams|zoom)|are you (?:there|at your desk|at home|up|awake|about|around)\b|log (?:on|in)|(?:have|got|take|switch on|open|turn on|fire up) (?:your|the) (?:work )?(?:laptop|phone|computer)|(?:on|in) your own time|(?:give up|cancel|interrupt) (?:your|the) (?:weekend|evening|plans|holiday|leave))\b/,
  '\\b(?:switch|turn|fire|boot) (?:your|the|that) (?:\\w+ )?(?:machine|laptop|computer|phone|mobile|pc|tablet) (?:on|up)\\b|\\b(?:nip|pop|run|come|dash) (?:back )?(?:in(?:to)?|to) (?:the |your )?(?:office|depot|town hall|work|civic)\\b|\\bnip in\\b|\\b(?:minutes|hour|half an hour|moment|bit) of your (?:time|saturday|sunday|evening|weekend|day|morning|afternoon)\\b|\\blog on for\\b|\\bgive (?:us|me) (?:a )?(?:ring|call|bell|buzz|shout|tinkle)(?: back)? (?:today|tonight|now|this|any ?time|when)\\b|\\bpick up,? (?:would|will|please|can) ?you\\b|\\bpick up please\\b|\\bstill (?:up|there|awake|about)\\?|\\bcould use .{1,40}\\btonight\\b',
);
/** Knows whose time it is, and asks all the same. */
const KNOWS = pattern(
  /\b(?:i (?:know|realise|appreciate|see) (?:that )?(?:it(?:'s| is)|the office|you(?:'re| are)|this is) (?:\w+ )?(?:late|sunday|saturday|the weekend|a bank holiday|bank holiday|a holiday|your (?:day off|weekend|evening|holiday)|on leave|shut|closed|off|christmas|easter|good friday|boxing day|new year|may day|half[- ]term)|sorry to (?:spoil|disturb|interrupt|bother|trouble|ruin|drag|pull|catch)\b.{0,40}\b(?:weekend|evening|sunday|saturday|holiday|dinner|supper|tea|cricket|match|football|lunch|family|home|night|bed)|bank hol(?:iday)? or not|weekend or (?:not|no)|holiday or (?:not|no)|leave or (?:not|no))\b/,
  "\\b(?:i make it|by my watch|it(?:'s| is| has)(?: just| only)? (?:gone|past|turned|nearly|about)) .{1,24}(?:\\b(?:saturday|sunday|at night|in the evening|o'clock|ten|eleven|nine|midnight)\\b|$)|\\bi know (?:that )?it(?:'s| is) the (?:weekend|holiday|bank)\\b|\\b(?:you(?:'ll| will| must)? be (?:having|at|in|just)|finish(?:ed)?) your (?:breakfast|supper|tea|dinner|lunch|bed|lie-?in)\\b|\\byou(?:'re| are) (?:probably |no doubt |supposed to be )?(?:off|not at work|in your (?:pyjamas|slippers|garden))\\b|\\bsorry to (?:\\w+ ){0,3}(?:you )?(?:\\w+ ){0,2}(?:from|during|off) (?:the |your )?(?:telly|sofa|garden|bbq|barbecue|kids|children|bath|film|pub|supper|family|programme|box set)\\b",
);
/** Work of an evening or weekend, asked for at any time. */
const FREE_TIME = pattern(
  /\b(?:(?:work|stay|come in|finish|write|draft|do|have|get|read|look|turn|knock|put|prepare|redo|go|ring|call|phone|text|meet|speak|log on|check|answer|reply|send)\b.{0,60}\b(?:tonight|this evening|(?:over|at|during|through|all|this) (?:the )?(?:whole )?weekend|on (?:saturday|sunday)|overnight|before you go to bed|(?:over|during|on) (?:the )?(?:bank holiday|christmas|easter|boxing day|new year's day)|in your own time|after hours|out of hours|late)|(?:cancel|give up|sacrifice|interrupt|cut short) your (?:weekend|evening|plans|holiday|leave)|burn the midnight oil|pull an all[- ]nighter)\b/,
);
const EVENING = pattern(
  /\b(?:(?:need|want|have|let me have|get|send|expect|must have)\b.{1,60}\b(?:tonight|this evening|overnight|by (?:breakfast|sunday|saturday|midnight)|(?:over|at|during) the weekend)|(?:by|before) (?:breakfast|midnight|sunday|you go to bed))\b/,
);
const EVENT = pattern(
  /\b(?:meeting|event|fair|f[eê]te|surgery|walk|walkabout|drop-in|forum|festival|parade|service|celebration|opening|hustings|agm|litter pick|fun day|open day|workshop|session|performance|exhibition|reception|dinner|committee|cabinet|council|panel|hearing|webcast)\b/,
);
const SCHEDULED = pattern(
  /\b(?:schedul\w+|delayed? (?:send|delivery|until)|timed to (?:go|send|arrive)|set (?:this|it) to (?:go|send|arrive)|you(?:'ll| will| should) (?:get|receive|see) this (?:on )?(?:monday|tuesday|in the morning|when))\b/,
);
const NOT_ASKED = pattern(
  /\b(?:i(?:'ll| will| shall|'m| am)|we(?:'ll| will)) (?:be |look|ring|call|phone|send|speak|try|see|write)\b/,
);

const DAY_OFF =
  "(?:day off|days off|(?:saturday|sunday)s?|weekends?|evenings?|nights? (?:off|in)|holidays?|(?:annual |paternity |maternity )?leave|honeymoon|time off|(?:\\w+'s )?birthday|anniversary|five-a-side|(?:sunday )?(?:dinner|lunch|roast)|supper|wedding|barbecue|party|match|bed ?time|beauty sleep)";
const FREE_DAY =
  "(?:bank holiday(?: \\w+)?|boxing day|good friday|easter(?: \\w+)?|christmas(?: (?:day|eve))?|new year(?:'s (?:day|eve))?|half[- ]term|august recess|saturdays?|sundays?|(?:the |this )?weekends?)";
/** Lays claim to the reader's own time, in so many words. */
const THEIR_TIME = pattern(
  `\\b(?:hours?|bit|part|some|half|morning|afternoon|slice|corner) of your ${DAY_OFF}\\b|\\b(?:trespass (?:up)?on|give up|giving up|cut short|skip|miss|cancel|sacrific\\w+|postpone|interrupt(?:ing)?|break off|come back from) your (?:\\w+ )?${DAY_OFF}\\b(?! (?:policy|club|scheme|activit|programme))|\\b(?:give up|giving up|sacrific\\w+|spare) (?:an?|the) (?:saturday|sunday|weekend|evening|day off|holiday)\\b|\\bcome off (?:\\w+ )?(?:leave|paternity|maternity)\\b|\\bcut (?:your|the|that) (?:holiday|leave|weekend|break) short|\\b(?:on|in|during|through) your (?:day off|days off|leave|holidays?|own time|evening|weekend)\\b.{0,40}\\b(?:could|can|would|will|please|drop|ring|call|read|look|do)\\b|\\byour (?:sunday )?(?:dinner|lunch|tea) (?:after|later|can wait)`,
  "\\bkeep (?:your|the) (?:work )?(?:phone|mobile|laptop) (?:by|with|near|close|charged)|\\bon the end of (?:the|a) (?:phone|line)|\\bon hand by (?:tele)?phone|\\byour (?:home|private|personal) (?:phone |mobile )?number\\b|\\b(?:on|to) your own (?:mobile|phone)\\b|\\b(?:contact(?:ed|able)?|reach(?:ed|able)?|get hold of you|ring you|phone you|call you) (?:while|when) you(?:'re| are) (?:off|away|on (?:leave|holiday))|\\b(?:put|turn|switch) your out[- ]of[- ]office off|\\b(?:monitor|check|watch|keep an eye on) your (?:inbox|e-?mails?|messages|phone) (?:on|over|during|through|all|this) (?:the )?(?:saturday|sunday|weekend|christmas|easter|holiday|bank holiday)|\\bpicks? up at weekends|\\blate calls\\b|\\btake (?:the|your) laptop (?:with|camping|home|on|away|to)|\\bany time between christmas and new year|\\bby the pool\\b.{0,20}|\\b(?:stop|stay|hang) on after (?:work|hours|you(?:'ve)? finish)",
  `\\b(?:pop|come|call|drop|be|get|run) (?:\\w+ ){0,2}(?:round|over|by|in|at|to) (?:to )?(?:mine|my (?:place|house)|your (?:house|home|place))\\b.{0,40}\\b(?:tonight|evening|saturday|sunday|weekend|day off|after)\\b|\\b(?:saturday|sunday|weekend|day off)\\b.{0,30}\\b(?:at mine|to mine|round to mine)\\b|\\b(?:sunday|saturday)\\b.{0,24}\\bin the morning,? (?:count|meet|come|walk)|\\blet's (?:do|say|meet|speak|talk|make it) .{0,24}\\b(?:tonight|this evening|at night|on (?:saturday|sunday))\\b|\\b(?:only ever|only) free after (?:eight|nine|ten|eleven|8|9|10|11)\\b|\\bbefore you go to (?:sleep|bed)\\b|\\bonce you(?:'re| are) (?:home|in bed)|\\bwhen you(?:'re| are| get) (?:home|back) from (?:the )?(?:wedding|party|match|holiday|church|dinner)`,
  `\\b(?:know|realise|appreciate|gather|understand|see) .{0,30}\\b(?:day off|on leave|on holiday|caravanning|camping|off (?:next|till|until))\\b.{0,50}\\b(?:but|and yet|so perhaps|all the same|even so)\\b(?! (?:i (?:wanted|thought|only|am|was|just)|i'm|it (?:can|will)|there|please don't|don't|nothing|no|this (?:is|can)|when))|\\byour (?:leave|holiday)\\b.{0,24}\\bbut i(?:'ll| will)? (?:want|need|expect)|\\byou(?:'ll| will) have to (?:do|work|come|be) .{0,20}\\b(?:sundays?|saturdays?|evenings?|nights?|weekends?)\\b|\\brelying on you .{0,30}\\b(?:weekend|saturday|sunday|bank holiday|christmas)\\b|\\bwork(?:ing)? (?:through|over|all) (?:the )?(?:\\w+ )?${FREE_DAY}|\\bi(?:'d|'ll| will| would)? (?:want|need|expect) you (?:to|there|at|on|in|back|about) .{0,40}\\b${FREE_DAY}\\b|\\b${FREE_DAY} (?:suits me|works for me|is best for me)|\\bsorry to (?:bother|trouble|disturb|ring|e-?mail|catch) you (?:on|at|over) (?:the day itself|your ${DAY_OFF})`,
  "\\b(?:9|10|11|nine|ten|eleven) ?(?:pm|at night|o'clock)\\b.{0,30}\\b(?:not answering|no answer|not picking up)|\\b(?:good friday|sunday|saturday|bank holiday|christmas|easter)\\b.{0,40}\\b(?:will not|won't) \\w+ (?:itself|themselves)\\b|\\b(?:sit down|settle down|curl up) with .{1,40}\\b(?:tonight|this evening|over the weekend)\\b|\\bthrough half[- ]term\\b",
);
/** Knows that work is over. */
const KNOWS_TOO = pattern(
  /\b(?:it's|it is|being|on a|this) (?:\w+ ){0,2}(?:bank holiday|sunday|saturday|christmas|boxing day|good friday|easter|half past (?:nine|ten|eleven))\b|\bsome(?:body|one) must be (?:awake|up|there|about|working)\b|\bleave the (?:barbecue|pub|dinner|sofa|telly|garden|match)\b/,
);
/** For a time when there is somebody. */
const LATER = pattern(
  /\b(?:on|by|from|for|until|till|come|before|first thing) (?:monday|tuesday|wednesday|next week|the new year)\b|\bnext week\b|\btomorrow\b|\bin the morning\b|\bwhen (?:the office|you(?:'re| are) back)|\bback (?:on|at)\b/,
);
/** Needs nobody's evening: news, how to, work that is paid for, others' efforts. */
const NOBODYS = pattern(
  /\b(?:nothing you need|needs? (?:\w+ ){0,2}volunteers|(?:shut|closed) for|how do i|suppose\b|imagine\b|rang to say|time off in lieu|toil\b|on the rota|duty (?:officer|team|manager)|on[- ]call|overtime|who is on|as usual on|enjoy|hope you (?:had|have|enjoy))\b/,
);

interface Working {
  readonly startHour: number;
  readonly endHour: number;
}

function isWorkingTime(facts: Facts, hours: Working): boolean {
  const now = facts.at.hour + facts.at.minute / 60;
  return facts.at.workingDay && now >= hours.startHour && now < hours.endHour;
}

/** The day number of the morning when work begins again. */
function nextWorkingDay(facts: Facts, hours: Working): number {
  const before = facts.at.workingDay && facts.at.hour + facts.at.minute / 60 < hours.startHour;
  return before ? facts.at.day : addWorkingDays(facts.at.day, 1, facts.nation);
}

/** What the sentence asks for comes due before there was any working time to do it in. */
function dueBefore(one: Deadline, nextDay: number): boolean {
  return one.day < nextDay || (one.day === nextDay && one.hour <= 9 && one.exact);
}

/** "I'll ring you at home tonight": asks for the evening all the same. */
const WILL_CALL = pattern(
  /\b(?:i(?:'ll| will| shall|'m going to| am going to)|expect(?: a call)?|let's|shall we) (?:\w+ )?(?:ring|call|phone|telephone|facetime|speak|talk|meet|come round|pop round|drop round|from me)\b/,
);

/** Asks, orders or needs something of the reader. */
function asks({ sentence, low }: Spoken): boolean {
  if (WILL_CALL.test(low)) return true;
  if (sentence.act === 'thank' || NOT_ASKED.test(low)) return false;
  if (
    /\b(?:(?:i|we) could (?:really )?do with|give (?:us|me) (?:a )?(?:ring|call|bell|buzz|shout)|you(?:'ll| will)? (?:need|have|want) to|needs? (?:doing|to be|sorting|writing|finishing|looking)|(?:has|have) to be|must be)\b/.test(
      low,
    )
  )
    return true;
  // "Comments by Sunday night."
  if (
    sentence.act === 'tell' &&
    low.split(' ').length <= 9 &&
    /^[^,.]{2,50},? (?:by|before|for) /.test(low) &&
    !/\b(?:is|are|was|were|has|have|had|will|i|we)\b/.test(low)
  )
    return true;
  if (sentence.act === 'order' || sentence.act === 'request') return true;
  if (
    /\b(?:i|we)(?:'ll| will| shall)? (?:need|want|expect|must have|require)\b|\bplease\b|^(?:[a-z]+,? )?need\b|\b(?:meet|ring|call|phone) me\b|^(?:have|get|be|come|read|look|write|send|find|draft|finish|do|check)\b/.test(
      low,
    )
  )
    return true;
  return (
    sentence.act === 'ask' &&
    /\b(?:you|your|u|any chance|a (?:quick )?(?:chat|word|call))\b/.test(low) &&
    !/\b(?:do you know|did you|have you (?:heard|seen|had|got any)|were you|when do you)\b/.test(low)
  );
}

/** Sentences that ask in so many words for an evening's or a weekend's work; `late`: of the afternoon. */
function askedInWords(voice: readonly Spoken[], late: boolean): readonly Spoken[] {
  const found = voice.filter((one) => {
    if (NOBODYS.test(one) || !asks(one)) return false;
    const event = EVENT.test(one);
    if (late && !event && EVENING.test(one) && /\b(?:i|we|my|me|please|need|want)\b/.test(one.low))
      return true;
    return (
      FREE_TIME.test(one) &&
      (!event || /\b(?:write|draft|finish|prepare|type|redo|work|stay late)\b/.test(one.low))
    );
  });
  const first = found[0];
  if (first === undefined) return [];
  return first.sentence.act === 'order' ||
    /\b(?:need|want|expect|must|have to|please|could you|can you|would you|will you)\b/.test(first.low)
    ? found
    : [];
}

/** Sentences that lay claim to the reader's own time. */
function claimedTime(voice: readonly Spoken[]): readonly Spoken[] {
  const claimed = voice.filter((one) => THEIR_TIME.test(one) && !NOBODYS.test(one));
  return claimed.some((one) => one.sentence.act !== 'tell' || CLAIMS.test(one)) ||
    (claimed.length > 0 && voice.some(asks))
    ? claimed
    : [];
}

/** Told, but wanted. */
const CLAIMS = pattern(
  /\b(?:i(?:'d|'ll| will| would| shall)? (?:want|need|expect|like|trust|was hoping|only get)|you(?:'ll| will| can| won't)|it(?:'ll| will| would) (?:only )?(?:take|oblige)|we(?:'ll| can)|my shifts|so perhaps|but|and yet|suits me|relying|i'll (?:pop|come|ring|call)|not answering|let's|bring)\b/,
);

export const outOfHours = defineRule({
  id: 'out-of-hours',
  title: 'An officer’s free time',
  about:
    'Notices a mail that asks an officer for attention or work in the evening, at the weekend or on a bank holiday.',
  from: ['member'],
  options: {
    startHour: {
      type: 'number',
      label: 'Working time begins',
      help: 'On a 24 hour clock.',
      default: 8,
      min: 0,
      max: 12,
      unit: 'o’clock',
    },
    endHour: {
      type: 'number',
      label: 'Working time ends',
      help: 'On a 24 hour clock.',
      default: 18,
      min: 12,
      max: 24,
      unit: 'o’clock',
    },
  },
  wording: {
    en: {
      tonight: {
        title: 'This asks for an officer’s free time',
        guidance:
          'It is outside working time, and this asks for something before {day}. {Protocol} asks members to respect officers’ time off and hours of work ({refs}). It could go at 9 on {day} instead.',
      },
      weekend: {
        title: 'This asks for an officer’s free time',
        guidance:
          'This asks for work in the evening, at the weekend or on a holiday. {Protocol} asks members to respect officers’ time off and hours of work ({refs}). You could ask for it in working time.',
      },
    },
  },
  look(facts, options): Finding | null {
    const officers = facts.recipients.filter((one) => one.field !== 'bcc' && one.kind === 'officer');
    if (officers.length === 0 || isEmergency(facts) || facts.matter.thanksOnly) return null;
    const voice = readVoice(facts);
    if (voice.some((one) => SCHEDULED.test(one))) return null;
    if (voice.some((one) => NO_HURRY.test(one))) return null;
    const clerks = officers.every((one) => one.person !== null && servesMembers(one.person));
    if (clerks && (facts.matter.memberBusiness || /\btonight\b/i.test(facts.draft.subject))) return null;

    const worded = askedInWords(voice, facts.at.hour >= 15);
    const claimed = claimedTime(voice);
    const inWords = (said = worded): Finding => ({
      severity: 'advice',
      sure: true,
      message: 'weekend',
      data: {},
      evidence: said.map((one) => passage(one.sentence)),
      // Sent later, it would ask for the same evening or weekend.
      suggestions: [],
      subject: 'hours',
    });
    if (isWorkingTime(facts, options)) {
      const said = worded.length > 0 ? worded : claimed;
      return said.length === 0 ? null : inWords(said);
    }

    const next = nextWorkingDay(facts, options);
    const later = voice.some((one) => LATER.test(one));
    const knows = voice.some((one) => KNOWS.test(one) || (!later && KNOWS_TOO.test(one)));
    const wanting = voice.filter((one) => {
      if (NOBODYS.test(one)) return false;
      if (NOW.test(one)) return true;
      if (!asks(one)) return false;
      if (knows && one.sentence.act !== 'ask') return true;
      if (/^(?:(?:\w+,? )?(?:please )?)(?:ring|call|phone|text) me(?: back)?(?: please)?[.!]?$/.test(one.low))
        return true;
      if (/^(?:[a-z]+,? )?(?:see you|is|are|was|were|when|what|who|which|where)\b/.test(one.low))
        return false;
      return readDeadlines(one.low, facts.at, facts.nation).some((due) => dueBefore(due, next));
    });
    const first = wanting[0];
    if (worded.length > 0) return inWords();
    if (first === undefined) return claimed.length === 0 ? null : inWords(claimed);
    return {
      severity: 'advice',
      sure: true,
      message: 'tonight',
      data: { day: longDate(next).replace(/ \d{4}$/, '') },
      evidence: wanting.slice(0, 3).map((one) => passage(one.sentence)),
      suggestions:
        claimed.length > 0
          ? []
          : [
              {
                kind: 'send-later',
                label: `Send it on ${longDate(next).replace(/ \d{4}$/, '')} at 9:00`,
                changes: [{ type: 'delay-until', at: instantOf(next, 9) }],
              },
            ],
      subject: 'hours',
    };
  },
});
