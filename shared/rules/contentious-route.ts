import type { Facts, Recipient } from '../reading/facts';
import { passages } from '../reading/passages';
import { isPersonalAssistant, isPoliticalAssistant, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import { outranks } from '../reading/tier';
import { holdersOf } from '../reading/holders';
import { pattern } from '../reading/pattern';
import type { Change, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices an opinion on a contentious matter asked of an officer below the tier that the protocol names for it
 * (statutory officers and the chief executive or a deputy), or a complex operational one asked of an officer below
 * head of service.
 *
 * Leaves alone: facts, however heated the subject; technical views within the officer's own work; the named tiers;
 * a senior officer addressed beside the junior; officers' quoted opinions; thanks. Known misses: a judgement asked
 * for by hints alone.
 */

/** Right or wrong, wise or not, lawful or not, who is to blame: a judgement, not a fact or a technical view. */
const JUDGEMENT = pattern(
  '\\b(?:what|which) (?:line|view|stance|position|side|attitude) (?:is|are|will|does|do|would|should|has|have)\\b',
  '\\b(?:morally|ethically|legally|honestly|personally)\\b.{0,60}\\b(?:right|wrong|ok|okay|sound|entitled|think|feel|believe|have|support|back)\\b|\\b(?:got|getting|have|has) .{0,50}\\b(?:badly |hopelessly |horribly |completely |all )?wrong\\b|\\bin the (?:right|wrong)\\b|\\bwithin (?:his|her|its|their|our|my) (?:rights|powers)\\b|\\b(?:is|are|was|were|if|whether|be)\\b.{0,50}\\b(?:lawful|unlawful|legal\\b|illegal|corrupt|dishonest|immoral|unethical|racist|indefensible|justifiable|unconstitutional|ultra vires|a breach|in breach)\\b|\\b(?:ought|should) (?:the council|we|they|cabinet|the leader) (?:to )?(?:\\w+ ){0,2}\\w+|\\bthrow (?:it|the \\w+|this) out\\b|\\bwould you (?:\\w+ )?have (?:given|granted|refused|done|voted|let|allowed|signed|backed|closed|approved)|\\bwould have (?:given|granted|refused|voted|let|allowed|signed|backed|approved)\\b|\\bwould you (?:say|call it|describe)\\b.{0,60}\\b(?:right|wrong|fair|racist|lawful|moral|a cut|a failure|a mistake)\\b|\\bworth (?:it|the (?:pain|money|row|trouble|grief))\\b|\\b(?:good|bad|right|wrong) for (?:the )?(?:town|city|district|borough|area|residents|local people)\\b',
  "\\b(?:should|ought|must|oughtn't|shouldn't|mustn't)(?: to)? (?:the (?:council|leader|cabinet|administration|committee|mayor|government|board)|we|they|i|it|this|councillors|members|cabinet|council)\\b.{0,200}\\?|\\b(?:should|ought|must) (?:the|this|our|that) (?:\\S{1,16} ){1,5}(?:be|have|go|stay|close|shut|stop|remain|come|carry|get)\\b.{0,160}\\?|\\bwhether (?:the council|we|they|it|i|cabinet|members) (?:should|ought|must|is right|was right|are right|were right)\\b",
  "\\b(?:is|was|are|were|isn't|wasn't|aren't|be|would) (?:it|this|that|the \\S{1,20}(?: \\S{1,20}){0,4}|he|she|they|we|you|cabinet|members|councillors) (?:\\w+ )?(?:right|wrong|fair|unfair|just|justified|honest|dishonest|corrupt|lying|deceiving|misleading|moral|immoral|ethical|unethical|wise|mad|madness|sensible|lawful|unlawful|legal|illegal|defensible|indefensible|racist|discriminatory|a mistake|a disgrace|a scandal|worth (?:it|doing|the)|in the public interest|the right (?:thing|decision|call|course|choice)|to blame|safe in law|open to challenge|telling the truth|a stitch-?up|fit (?:for office|to))\\b",
  "\\b(?:rights and wrongs?|right or wrong|where (?:to|i should|do you|should i|i ought to) stand|which side (?:are|do|should|would|to take|is right)|whose (?:fault|side)|who(?:'s| is| was)? (?:really )?(?:to blame|at fault|right|lying|responsible for this|telling)|(?:do|would|can) you (?:\\w+ )?(?:believe|trust|buy|defend|swallow|justify|stomach|credit) (?:the|his|her|their|them|him|it|this|that|what|cabinet)|(?:would|will|could|might|can) (?:the council|we|they|it|the \\w+|campaigners|families|residents|objectors) (?:\\w+ )?(?:win|lose|be sued|survive|stand up|hold up|get away with|be challenged|succeed|be struck|be overturned|be quashed|prevail|fall)|(?:stand up|hold up|hold water|survive|fall|fail|succeed) (?:in|at|before) (?:the )?(?:court|high court|judicial|tribunal|appeal|law|challenge|inquiry|judge)|judicial review|(?:high|supreme) court|chances? (?:of|in|if)|legal(?:ly)? (?:risk|position|challenge|exposed|watertight|sound|safe|leg to stand)|leg to stand on|break(?:ing)? the law|acting lawfully|within (?:the law|our powers)|against the law|human rights)\\b",
  "\\b(?:(?:what|where) (?:do|would|did|is|are) (?:you|ur|your) (?:\\w+ )?(?:think|make of|feel|reckon|stand|position|view|view on|honest)|your (?:own |honest |frank |candid |personal |private |real |true |professional |considered |gut )*(?:view|views|opinion|opinions|feeling|feelings|take|verdict|position|steer|thoughts|judge?ment|stance|conscience|gut|instinct)\\b|do you (?:\\w+ )?(?:think|believe|agree|support|feel|reckon|approve|favour)|are you (?:\\w+ )?(?:for|against|in favour|happy|comfortable|persuaded|convinced)|(?:for or against)|what would you do|if (?:it were|it was) (?:you|up to you)|how would you vote|in your (?:own |honest )*(?:view|opinion|judge?ment|heart|book)|between (?:you and me|ourselves|these)|what's the (?:truth|real story)|the real reason|candidly|frankly)\\b",
);
/** What splits a council or a town. */
const HEATED = pattern(
  "\\b(?:at war|civil war|whole (?:town|village|city|district)|worked up|feelings?\\b.{0,20}\\b(?:strong|high|deep)|strong feelings?|strength of feeling|strong (?:views )?on both sides|both sides|tear(?:ing|s)? (?:the \\w+ |us |them )?apart|shouting|heated|bitter(?:ly)?|ugly|polaris\\w+|split (?:the|down)|mosque|hornets|everybody (?:is|has)|everyone(?: is|'s) (?:up|talking|arguing|furious|shouting)|at daggers|firestorm|death threats|thorny|emotive|flashpoint|battle|bitterest|uproar|sensitive politically|politically sensitive|biggest row|all over (?:the papers|facebook|the press)|police had to)\\b",
  "\\b(?:controvers\\w+|contentious|divisive|divid(?:ed|ing)|split|explosive|incendiary|inflammatory|scandal\\w*|uproar|outcry|up in arms|at each other'?s throats|at loggerheads|feelings? (?:are |is |were )?(?:running|high)|tempers|hot(?:test)? potato|furious|fury|angry|anger|outrage\\w*|petition\\w*|protest\\w*|march(?:ing|es)?\\b(?! \\d)|demonstrat\\w+|placards?|campaign(?:ers|ing|s)?|backlash|row\\b|storm|toxic|hornet|can of worms|live wire|political(?:ly)?|politics|u-turn|headlines?|front page|national press|hated|loathed|betray\\w*|sold out|broken promise|stitch-?up|cover-?up|whitewash|corrupt\\w*|dishonest\\w*|decei\\w+|lying|lied|mislead\\w*|misled)\\b",
  "\\b(?:green ?belt|(?:clos(?:e|ing|ure)|shut(?:ting)?|sell(?:ing)?(?:[ -]off)?|demolish\\w*|pull(?:ing)? down|knock(?:ing)? down|axe|axing|scrap(?:ping)?|privatis\\w+|outsourc\\w+|merg(?:e|ing|er)|abolish\\w*|cut(?:ting|s)?|evict\\w*|ban(?:ning)?|ration\\w*|give up|giving up|sacrific\\w+|build(?:ing)? on|impos\\w+|bring(?:ing)? in|charg(?:e|ing) for|tax(?:ing)?) (?:\\S{1,16} ){0,5}(?:library|libraries|schools?|centres?|pool|baths|homes?|hospital|toilets|estates?|towers?|flats|farm|farms|land|park|parks|green|belt|fields?|museum|theatre|market|hostel|shore|service|services|levy|charge|zone|council|jobs|benefits?|cars?|traffic|road|wood|meadow|hall|tenants|travellers)|levy|congestion charge|low[- ]traffic|ltns?\\b|ulez|clean air zone|15-minute|asylum|migrants?|refugees?|immigration|travellers?'? site|gypsy|gypsies|traveller|compulsory purchase|cpo\\b|council tax (?:rise|increase|referendum|hike)|strike|unions?|local government reorgani[sz]ation|unitary|devolution|local plan|housing (?:numbers|targets?)|incinerator|quarry|fracking|wind ?farm|solar farm|bypass|statue|twinning|palestin\\w+|gaza|israel|brexit|trans\\b|gender|prayer|mosque|flag|abortion|racis\\w+|grooming|safe spaces?|boycott|divest\\w*|selling arms|bankrupt\\w*|section 114|commissioners)\\b",
  "\\b(?:the (?:leader|mayor|cabinet|administration|government|chief executive|developer|deputy leader|portfolio holder)(?:'s)? (?:\\S{1,14} ){0,6}(?:promise|claim|pledge|decision|policy|plan|honest|right|wrong|lying|figures|conduct|deal|judgement|handling|line|says|position)|(?:labour|tory|conservative|lib dem|green|reform)(?:'s)? (?:\\w+ )?(?:plan|policy|amendment|budget|claim|cuts|promise)|manifesto|judicial review|high court|sue\\b|sued|suing|in court|to court|legal challenge|public inquiry|ombudsman|code of conduct|broke the code|standards (?:complaint|investigation))\\b",
);
/** Tangled working of a service: more than one fact. */
const COMPLEX = pattern(
  '\\b(?:(?:explain|set out|talk me through|walk me through|take me through|help me understand|understand|make sense of|justify|account for|go through|unpick|untangle|describe)\\b.{0,60}\\b(?:how|why|reasoning|rationale|thinking|approach|strategy|the whole|system|process|policy|model|implications|arrangements|interplay|options|calculation|methodology|priorit\\w+|finances|business case|knock-on)|(?:strategy|approach|policy|model|framework|programme|overall|long[- ]term|options) (?:\\S{1,14} ){0,5}(?:going forward|for the (?:service|next)|over the next|should be|ought to be|as a whole)|(?:restructur\\w+|reconfigur\\w+|redesign\\w*|overhaul|reorganis\\w+|procurement (?:strategy|options)|business case|whole[- ]service|service[- ]wide))\\b',
);
const TANGLED = pattern(
  /\b(?:complex|complicated|tangled|knotty|thorny|tricky|delicate|sensitive|difficult|intricate|far-?reaching|not (?:straightforward|simple)|several (?:services|departments|strands)|all the (?:ins and outs|implications)|root and branch|big question|wider question|implications for)\b/,
);
const FACT_ONLY = pattern(
  /\b(?:just the (?:number|figure|date|fact)s?|only (?:the |a )?(?:fact|figure|date|number)s?|facts? only|not (?:asking|after|seeking|looking for|wanting) (?:for )?(?:your |an? |any )?(?:view|opinion|advice|judge?ment|comment)|i(?:'ll| will) (?:make|draw|form) (?:up )?my own|no opinion|not (?:an|your) opinion|without (?:comment|opinion)|who (?:should|do|would|could|can) i (?:ask|write|put|speak|talk|address)|who(?:'s| is) the (?:right|best|proper) (?:person|officer))\b/,
);
const PROCEDURE = pattern(
  /\b(?:should i (?:send|use|apply|ask|write|ring|email|fill|submit|bring|attend|come|reply|tell|let|copy|put|register|declare|forward|direct|point)|when should|where should|what time should|should (?:the )?(?:bins?|residents?|she|he|they) (?:put|ring|call|use|apply|report|send|contact|go|ask|fill)|should (?:it|this|they) (?:be (?:reported|sent|collected|put|addressed|ready|done by)|go to))\b/,
);

/** "Is it right that …", "fair to say": only asks whether something is so. */
const CONFIRMS =
  /\b(?:is it|was it|am i|would it be) (?:\w+ )?(?:right|fair|correct) (?:that|to (?:say|think|assume|suppose)|in (?:thinking|saying|believing))\b/g;

function tierNamed(facts: Facts, complex: boolean): (one: Recipient) => boolean {
  const holders: Person[] = [];
  for (const route of facts.pack.routes) {
    if (route.subject !== 'contentious' && route.subject !== 'complex-operational') continue;
    for (const key of route.to) {
      const role = facts.pack.roles[key];
      if (role !== undefined) holders.push(...holdersOf(role, facts.directory));
    }
  }
  return (one) =>
    one.tier !== null &&
    (one.tier === 'chief' ||
      one.tier === 'director' ||
      (complex && one.tier === 'head') ||
      (one.person !== null && holders.indexOf(one.person) >= 0));
}

/** The one above an officer at head of service or higher; for contentious matter the chief officer above that. */
function above(facts: Facts, person: Person, complex: boolean): Person | null {
  const chain = facts.directory.chainAbove(person);
  if (complex)
    return (
      chain.find((one) => one.tier === 'head' || /\bhead of\b/i.test(one.title)) ??
      chain[chain.length - 1] ??
      null
    );
  const route = facts.pack.routes.find((one) => one.subject === 'contentious');
  const named: Person[] = [];
  for (const key of route?.to ?? []) {
    const role = facts.pack.roles[key];
    if (role !== undefined) named.push(...holdersOf(role, facts.directory));
  }
  return (
    chain.find((one) => named.indexOf(one) >= 0) ??
    chain.find((one) => one.tier === 'director' || one.tier === 'chief') ??
    named[0] ??
    null
  );
}

export const contentiousRoute = defineRule({
  id: 'contentious-route',
  title: 'Contentious matter, and whom to ask',
  about:
    'Notices a contentious or complex question put to an officer below the tier that the protocol names for it.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      contentious: {
        title: 'A contentious question for {names}',
        guidance:
          'This asks {names} for a judgement on something contentious. {Protocol} takes such questions to statutory officers and the chief executive or a deputy ({refs}). You could write to {senior} instead.',
      },
      complex: {
        title: 'A complex question for {names}',
        guidance:
          'This asks {names} about something complex. {Protocol} takes complex operational questions to the head of service ({refs}). You could write to {senior} instead.',
      },
    },
  },
  look(facts): Finding | null {
    const { sentences } = facts;
    const asked = facts.recipients.filter(
      (one) =>
        one.kind === 'officer' &&
        one.field === 'to' &&
        one.person !== null &&
        one.tier !== null &&
        !isPoliticalAssistant(one.person) &&
        !isPersonalAssistant(one.person),
    );
    if (asked.length === 0 || facts.matter.thanksOnly) return null;
    const mine = sentences.filter((one) => !one.reported && one.act !== 'thank');
    if (mine.some((one) => FACT_ONLY.test(one))) return null;
    const subject = facts.draft.subject.toLowerCase().replace(/[’‘]/g, "'");
    const asks = (one: Sentence): boolean =>
      one.act === 'ask' ||
      one.act === 'request' ||
      one.act === 'order' ||
      /\b(?:i'd like|i want|i would|tell me|i need|i'd value|i wonder|whether)\b/.test(one.low);
    const judged = mine.filter(
      (one) => asks(one) && JUDGEMENT.test(one.low.replace(CONFIRMS, ' ')) && !PROCEDURE.test(one),
    );
    const heated = HEATED.test(subject) || sentences.some((one) => HEATED.test(one));
    const complexAsked = mine.filter((one) => asks(one) && COMPLEX.test(one));
    const tangled = TANGLED.test(subject) || sentences.some((one) => TANGLED.test(one));

    let complex = false;
    let said: Sentence[] = [];
    if (judged.length > 0 && heated) said = judged;
    else if (complexAsked.length > 0 && (tangled || (heated && judged.length > 0))) {
      complex = true;
      said = complexAsked;
    }
    if (said.length === 0) return null;
    const enough = tierNamed(facts, complex);
    if (facts.recipients.some((one) => one.field === 'to' && enough(one))) return null;
    const below = asked.filter((one) => !enough(one));
    const first = below[0];
    if (first === undefined || first.person === null || first.tier === null) return null;
    const head = !complex && below.every((one) => one.tier === 'head');
    const senior = above(facts, first.person, complex);
    const suggestions: Suggestion[] = [];
    if (senior !== null && below.every((one) => one.person !== senior)) {
      const changes: Change[] = below.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: senior.email, name: senior.name, field: 'to' });
      suggestions.push({ kind: 'write-to-senior', label: `Write to ${senior.name} instead`, changes });
    }
    return {
      severity: 'advice',
      // Heads of service are close enough to the tier named that only a quiet word is due.
      sure: !head && (first.tierSure || outranks('manager', first.tier)),
      message: complex ? 'complex' : 'contentious',
      data: {
        names: listed(below.slice(0, 3).map(shownName)),
        senior: senior?.name ?? 'the chief executive',
      },
      evidence: passages(said),
      suggestions,
      subject: 'contentious',
    };
  },
});
