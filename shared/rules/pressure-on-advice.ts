import type { Facts } from '../reading/facts';
import { passage, readVoice, type Spoken } from '../reading/voice';
import type { Change, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices an officer pressed to change professional advice, a recommendation, a rating, a finding or what a report
 * says: told, wished, bargained or threatened into another answer, or into leaving an awkward fact out.
 *
 * Leaves alone: asking for reasons; arguing a view and leaving the answer to the officer; pointing out an error of
 * fact; the member's or the committee's own paper (scrutiny's draft report, a motion, a speech); the minutes; a
 * request to explain or add information. Known miss: a hint that names neither the advice nor the change.
 */

const ADVICE =
  /\b(?:advice|advis(?:e|ing|ed)|recommend\w*|conclusions?|findings?|assessments?|ratings?|rated|(?:red|amber|green)\b|scor(?:e|es|ing)|opinions?|judge?ments?|reports?|papers?|briefing|appraisal|analysis|appendix|annex|paragraphs?|para|sections?|figures?|risk(?: register)?|valuation|survey|audit|inspection|forecast|projections?|estimates?|planning balance|reasons? for refusal|officer(?:'s|s')? (?:view|line|position)|table|chart|wording|summary|business case|legal note|note says|your (?:note|view|memo|statement|evidence|answer|verdict|numbers?|costings?|grading|position|stance|line|objection|response|comments|decision|report|draft))\b/;
/** Changing it, or what it should say instead. */
const CHANGE =
  /\b(?:chang(?:e|ed|ing)|alter(?:ed|ing)?|amend(?:ed|ing)?|revis(?:e|ed|ing|it|iting)|re-?(?:write|written|word(?:ed)?|work(?:ed)?|think|draft(?:ed)?|cast|phrase[d]?|visit|consider|score[d]?|rate[d]?|grade[d]?)|rewrit\w+|soften(?:ed|ing)?|ton(?:e|ed|ing) (?:it |this |that |things )?down|water(?:ed|ing)? (?:it |this |that )?down|dilut\w+|drop(?:ped)?|take (?:that |it |this )?out|taken out|tak(?:e|ing) out|remov(?:e|ed|ing)|delet(?:e|ed|ing)|leave (?:that |it |this |them )?out|leaving out|left out|omit(?:ted)?|strike (?:out|it)|cut (?:out|the (?:paragraph|section|line|bit|part|passage|reference))|lose (?:the|that|this)|loses? the|bury|los(?:e|t) the (?:paragraph|section|line|bit)|gloss(?:ed)? over|play(?:ed)? down|upgrade[d]?|downgrade[d]?|come (?:down|out) (?:on|in favour|against|for|with)|come (?:round|around)|reverse[d]?|overturn|withdraw(?:n)?|think again|look (?:at it |at this |at that )?again|another look|disappear(?:ed|s)?|vanish|go (?:away|in|out)|find (?:the|a form of|some) words|turn (?:it|that|this) (?:into|round|around)|swap(?:ped)?|replace[d]?|tweak(?:ed)?|massage[d]?|nudge[d]?|adjust(?:ed)?|fix the|spin|sign (?:it |this )?off|stronger|kinder|rosier|more (?:positive|favourable|optimistic|helpful|upbeat|supportive|balanced|robust|generous|encouraging)|less (?:negative|gloomy|damning|critical|harsh|blunt))\b/;
/** A particular answer is wanted. */
const OUTCOME =
  /\b(?:(?:report|advice|paper|recommendation|assessment|opinion|note|conclusion|it|answer|figures?|summary|appendix|you|statement)(?: that| which)?(?: to| must| should| will| needs? to| has to| had better| ought to| really)? (?:say|says|said|saying|recommend|recommends|recommended|recommending|conclude|concludes|concluded|support|supports|supported|find|finds|show|shows|showed|read|reads|come out|comes out|back|backs|reflect|favou?rs?|be|is|was) (?:that |to be |in favour|for |as )?(?:approv\w*|refus\w*|support\w*|in order|lawful|legal|safe|sound|viable|affordable|deliverable|compliant|acceptable|fine|green|amber|low|positive|favourable|something else|otherwise|the opposite|different|what (?:i|we)|my|our|the (?:right|same))|(?:must|should|needs? to|has to|ought to|had better|going to|want it|like it|see it) (?:be |say |read |recommend |come out |go out )(?:as )?(?:approv\w*|refus\w*|amber|green|red|low|medium|high|good|positive|favourable|lawful|legal|viable|in order|supportive)|(?:a|the) (?:different|right|better|more \w+|positive|favourable|clean) (?:answer|conclusion|recommendation|rating|opinion|result|verdict|view|report|assessment|finding)|wrong (?:answer|advice|conclusion|recommendation|rating)|says? (?:something else|instead|(?:that )?it(?:'s| is) (?:in order|lawful|legal|safe|fine|sound|viable|allowed))|(?:agree|settle|meet|go|compromise) on ["'‘“]|(?:recommend|recommending|for|advise) (?:approval|refusal|acceptance|permission|rejection) (?:instead|rather|after all))\b/;
/** The sender's will that it be so. */
const WILL =
  /\b(?:(?:i|we)(?:'d| would| should)? (?:be )?(?:much |far |so much |very much |rather |really )?(?:happier|happy|like|prefer|rather|grateful|glad|pleased|obliged|appreciate|feel better)|(?:i|we)(?:'ll| will| shall| do)? (?:want|need|expect|insist|require|demand|urge|ask|trust|hope|suggest|look to|think you|must ask|am asking)|i(?:'m| am) (?:asking|telling|expecting|looking|hoping|relying|counting|sure you)|(?:must|needs? to|has to|have to|had better|ought to|should|cannot|can't|mustn't|must not|won't|will not|shouldn't|should not) (?:be|go|say|come|appear|stay|stand|read|disappear|change|include|mention|recommend|stand|remain|see|leave|reach)|let's|let us|shall we|why (?:don't|not)|(?:could|can|would|will|couldn't|can't|won't|wouldn't|might) (?:you|we|it|that|the|this)|surely|see your way|find (?:it in|a way|your way)|make (?:sure|certain|it)|see (?:that|to it)|ensure|please|kindly|do (?:me|us) (?:a|the)|won't have|will not have|won't do|not (?:prepared|going) to|do as|in your (?:own )?(?:interests?|best)|be (?:wise|sensible|better|as well|a pity|very awkward|a shame)|you(?:'d| would) (?:do well|be wise|be doing)|get (?:it|that|this|the)|i don't (?:much )?(?:mind|care)|there's a (?:dear|good|love))\b/;
/** More than a wish. */
const STRONG =
  /\b(?:(?:i|we)(?:'ll| will| shall)? (?:want|need|expect|insist|require|demand|must)|i(?:'m| am) (?:telling|expecting|instructing)|(?:must|has to|have to|had better|cannot|can't|won't|will not) (?:be|go|say|come|appear|stay|stand|read|disappear|change|include|mention|recommend|see|leave|have|do)|let's|make (?:sure|certain|it)|see (?:that|to it)|ensure|surely|do as|in your (?:own )?(?:interests?|best)|be (?:wise|sensible))\b/;
const NO_CHANGE =
  /\b(?:(?:not|never|n't|without) (?:\w+ ){0,3}(?:asking|looking|seeking|want(?:ing)?|suggest(?:ing)?|expect(?:ing)?|trying|press(?:ing)?|propos(?:e|ing)|for (?:a moment|you|any)|for me)\b.{0,60}\b(?:chang\w*|alter\w*|different|re-?\w+|advice|recommendation|conclusion|to tell you|say)|(?:it(?:'s| is)|that(?:'s| is)|this is|entirely|wholly|is) (?:for|up to|a matter for) (?:you|officers|your|cabinet|the committee|the council)|leav(?:e|ing) (?:it|that|the (?:judgement|judgment|rest|decision)) (?:to|with) you|your (?:call|decision|judge?ment)(?: entirely| alone)?[.,!]|i (?:fully )?(?:accept|respect) (?:that|your|the|it)|whatever (?:your|you) (?:conclusion|decide|advise|conclude)|you must (?:of course )?(?:say|advise|recommend|write) (?:what|as))\b/;
/** An error of fact put right, not a judgement. */
const FACTUAL =
  /\b(?:typo|typing error|misprint|spelling|spelt|mis-?spel\w*|factual(?:ly)?|arithmetic\w*|adds? up|add up|sums?|miscount\w*|(?:wrong|incorrect|out[- ]of[- ]date|old|mistaken) (?:date|year|name|address|street|road|ward|figure|number|map|plan|reference|title|spelling|page|boundary|postcode|councillor|photo|attachment|version|link|grade|total|column|unit|meeting|time|room)|should (?:read|be) (?:\d|"|'|“|cllr|councillor|grade|mr|mrs|ms|the \d)|(?:numbered|dated|listed|attributed|labelled) (?:as|wrong)|duplicate[ds]?|page number|apostrophe|my name|my ward|transposed|correct(?:ion|ing|ed)? (?:the|a|one|an|of|to|my))\b/;
const OWN_PAPER =
  /\b(?:(?:my|our|the (?:committee|panel|group|task group|working group|review|chair|commission|scrutiny)(?:'s)?|scrutiny's|committee's|panel's|members'|group's) (?:own )?(?:(?:draft|final|interim|scrutiny|review|annual|revised|third|second|first) ){0,2}(?:report|paper|draft|motion|speech|statement|letter|article|column|newsletter|leaflet|amendment|question|press release|response|recommendations?|minority report|submission|words|text|notes?|foreword|quote|review)|(?:the|my|our) (?:draft )?(?:motion|speech|amendment|minutes|agenda|leaflet|newsletter|foreword|quote|press release|scoping|terms of reference|question)|draft minutes|the minutes|minute \d|scrutiny (?:report|review)|task (?:and finish )?group(?:'s)? report)\b/;
const QUESTION = /^(?:(?:and|but|so|also|then|now|please|just) )?(?:why|how|what|when|where|who|which|is|are|was|were|do|does|did|has|have)\b/;
const LEAN =
  /\b(?:awkward|embarrass\w*|inconvenient|unhelpful|not helpful|politically|spoils?|does(?:n't| not) (?:help|suit|look|read)|bad (?:for|look|headline|publicity)|looks? bad|the press|headlines?|elections?|voters|the leader|the group|before (?:it|this|the agenda|they|scrutiny|members|council|committee|anyone|publication)|published|publication|goes? (?:out|to|public|before)|i don't (?:much )?(?:care|mind)|won't (?:do|have)|will not (?:do|have)|remember(?:ed)? (?:it|this|that|who)|good turn|say no more|nobody (?:will|need|would)|no one (?:will|need|would)|quietly|between (?:us|ourselves|you)|your (?:budget|job|post|future|career|department|restructure|contract)|persuad\w+|see sense|be reasonable|be sensible|team player|on (?:my|our|the right) side|or (?:else|i)|wrong answer|majority|whip)\b/;

interface Found {
  readonly spoken: Spoken;
  readonly score: number;
}

function weigh(one: Spoken, advice: boolean, lean: boolean): Found | null {
  const { low, sentence } = one;
  // What the report says now may stand in quotation marks; what it should say does too.
  const whole = sentence.low;
  if (sentence.act === 'thank' || NO_CHANGE.test(low) || FACTUAL.test(low) || OWN_PAPER.test(low)) return null;
  if (QUESTION.test(low) && /\?/.test(whole) && !/\b(?:why (?:don't|not)|can't|couldn't|won't|surely)\b/.test(low)) return null;
  const change = CHANGE.test(low);
  const outcome = OUTCOME.test(whole);
  if (!change && !outcome) return null;
  const will = WILL.test(low) || sentence.act === 'order';
  if (!will) return null;
  let score = 1;
  if (ADVICE.test(low)) score += 1;
  else if (advice) score += 0.5;
  else return null;
  if (outcome) score += 0.5;
  if (STRONG.test(low)) score += 0.25;
  if (sentence.act === 'order') score += 0.5;
  if (LEAN.test(low)) score += 0.5;
  else if (lean) score += 0.25;
  return { spoken: one, score };
}

/** Where a group's or scrutiny's paper is concerned, some protocols say more. */
function circumstance(facts: Facts): string | undefined {
  const text = `${facts.draft.subject}\n${facts.own.text}`.toLowerCase();
  if (/\b(?:scrutiny|overview)\b/.test(text)) return 'scrutiny';
  return /\b(?:the|my|our) group\b/.test(text) ? 'group' : undefined;
}

export const pressureOnAdvice = defineRule({
  id: 'pressure-on-advice',
  title: 'Pressure on advice',
  about: 'Notices an officer pressed to change professional advice, a recommendation, a rating or a report.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      change: {
        title: 'This may read as pressing for other advice',
        guidance:
          'This asks an officer to change professional advice or what a report says. {Protocol} leaves you free to question and argue, but asks members not to press for another answer ({refs}). You could ask for the reasons, or give yours and leave the advice to the officer.',
      },
    },
  },
  look(facts): Finding | null {
    if (!facts.recipients.some((one) => one.kind === 'officer' || one.kind === 'consultant' || one.kind === 'mailbox')) return null;
    const voice = readVoice(facts);
    const subject = facts.draft.subject.toLowerCase();
    if (OWN_PAPER.test(subject) || voice.some((one) => NO_CHANGE.test(one.low))) return null;
    if (/\bdraft\b/.test(subject) && voice.some((one) => OWN_PAPER.test(one.low))) return null;
    const advice = ADVICE.test(subject) || facts.sentences.some((one) => ADVICE.test(one.low));
    const lean = voice.some((one) => LEAN.test(one.low));
    const found: Found[] = [];
    for (const one of voice) {
      const its = weigh(one, advice, lean);
      if (its !== null) found.push(its);
    }
    const best = found.reduce<Found | null>((most, one) => (most === null || one.score > most.score ? one : most), null);
    if (best === null) return null;
    const total = best.score + (found.length > 1 ? 0.25 : 0);
    if (total < 2.25) return null;
    const when = circumstance(facts);
    const pressing = found.map((one) => one.spoken.sentence);
    const changes: Change[] = pressing.map((one, index) =>
      index === 0
        ? { type: 'replace-text', start: one.start, end: one.end, text: one.text, replacement: 'Could you tell me how you came to this view?' }
        : { type: 'remove-text', start: one.start, end: one.end, text: one.text },
    );
    const suggestions: Suggestion[] = [{ kind: 'ask-reasons', label: 'Ask for the reasons instead', changes }];
    return {
      severity: 'warning',
      sure: true,
      message: 'change',
      data: {},
      evidence: pressing.map((one) => passage(one)),
      suggestions,
      subject: 'advice',
      ...(when === undefined ? {} : { circumstance: when }),
    };
  },
});
