import type { Directory } from '../directory';
import type { Person } from '../types';
import { BY_POST, readAbuse } from './abuse';
import type { Facts, Recipient } from './facts';
import { readMentions } from './named';
import { pattern } from './pattern';
import type { Sentence } from './sentences';
import { isSenior } from './tier';
import { withoutQuotations } from './voice';

/** A person's conduct or ability called into question in the draft. */
export interface Conduct {
  /** Whom it is about; null: "you", the one written to. */
  readonly person: Person | null;
  readonly sentence: Sentence;
  /** Somebody told by post ("your tree officer"), not by name. */
  readonly post?: true;
}

const WHO_IT_IS = "(?:she|he|they|who|[a-z'-]+)";
/** Ability. */
const ABLE =
  "(?:not|isn't|wasn't|aren't|never|hardly|far from being|don't believe (?:that )?(?:she|he|they)(?: is|'s| are)|doubt (?:that |whether |if )?(?:she|he|they)(?: is|'s| are)) (?:\\w+ ){0,3}(?:competent|capable|up to (?:it|the|this|her|his|scratch|much|\\w+ing|a|that)|fit (?:to|for)|able to (?:run|manage|handle|cope|do|deal|lead)|suited|qualified|experienced enough|professional)|incompeten(?:t|ce)|inept\\w*|incapable|useless|hopeless|negligen\\w+|out of (?:her|his|their) depth|(?:no|n't (?:a|the faintest|any)|not (?:a|the)) (?:idea|clue|grasp|notion)|clueless|wouldn't trust|no (?:longer have )?confidence in|lost (?:all )?confidence in|(?:cannot|can't|couldn't) (?:cope|manage|handle|draw|run|do (?:the (?:job|work)|her|his)|be trusted|spell|add|organi[sz]e|read|lead)|should(?:n't| not| never) be (?:in|doing|handling|running|allowed|employed|working|let|near|given)|(?:should|ought to|must|needs? to|has to) (?:be (?:moved|replaced|removed|sacked|disciplined|dismissed|suspended|retrained|demoted|taken off|relieved)|go\\b|resign|consider)|(?:needs?|wants) (?:moving|replacing|retraining|sacking|removing|supervising|watching|training|putting)|not (?:doing|done) (?:her|his|their) job|(?:her|his|their) (?:\\w+ )?(?:competence|ability|abilities|capability|performance|judgement|judgment|attitude|manner|behaviour|conduct|incompetence|failings?|blunders?|negligence|rudeness|laziness|inaction|dithering|shortcomings|honesty|integrity|track record|time-?keeping)|asleep (?:at|on)|lazy|bone idle|worst (?:\\w+ ){0,4}(?:i|we|ever|in|the council)|unprofessional\\w*|biased?|dishonest|sloppy|careless\\w*|obstructive|shoddy|slapdash|slipshod|(?:no|little|not much|lost) faith in|(?:in the )?(?:right|wrong) job\\b|learn (?:some|a few) manners|(?:easy|easier) ride (?:to|for)|(?:an?|one|some of the) (?:\\w+ )?easy rides?\\b|standard of work|(?:account|story|version) (?:of .{1,40} )?(?:is|was|keeps|does) (?:\\w+ )?(?:not true|untrue|changing|not add|n't add|false|made up)|guess-?work|cut(?:s|ting)? corners|play(?:s|ed|ing)? favourites|drag(?:s|ged|ging)? (?:her|his|their) (?:feet|heels)|chang(?:es|ed) (?:her|his|their) (?:story|tune)|too (?:close|cosy|pally|friendly|thick) (?:to|with)|in (?:the )?pocket of|cannot (?:meet|keep|answer|be bothered)|can't (?:meet|keep|answer)";
/** Conduct. */
const DID =
  "dropped (?:us|me|the council|everyone) (?:all )?in it|(?:spent|spend|spends) (?:less|more|all) (?:\\w+ )?time (?:on|at|in|with)|ha(?:s|ve|d) (?:had )?to be (?:reminded|chased|told|asked|corrected|dragged|prodded)|seen (?:leaving|sleeping|drinking|asleep|in the pub|at the pub|on the golf)|(?:error|mistake|fault|blunder|failure|mess|shambles) (?:was|is|lies|rests) (?:\\w+ )?(?:with |down to )?(?:ms|mr|mrs|miss|her|his|him)\\b|handling of .{1,60} (?:cost|lost|was a|left|has been a|is a)|(?:doesn't|does not|didn't|did not|never) (?:check|read|listen|prepare|answer|look|bother|reply|think|follow)\\w*|has (?:got )?form\\b(?! for (?:being|going|hard|good|excellent))|(?:slip|slipped|fall|fell|fallen) through (?:her|his|their) (?:fingers|hands)|(?:left|made|makes|making|had) (?:us|me|the council|members|everyone|him|her|them) (?:all )?(?:look(?:ing)?|appear) (?:\\w+ )?(?:foolish|stupid|silly|ridiculous|fools|idiots|daft)|told .{1,25} one thing and .{1,25} another|(?:favours?|looks? after|gives?) (?:her|his|their) (?:friends|mates|pals|cronies)|(?:was|were|sat there|stood there|sat) (?:\\w+ )?(?:unable|struggling) to (?:answer|explain|tell|say|add)|made (?:her|his|their) mind up before|made up (?:her|his|their) mind before|rather be (?:on|at|in) (?:the|a|her|his)|has (?:now )?got (?:two|three|four|it|this|these|that|everything|every|another|all).{0,30} wrong|missed (?:the|another|every|two|three|four) (?:\\w+ )?(?:deadlines?|meetings?|appointments?)|took (?:her|his) eye off|talk(?:s|ed|ing)? (?:rubbish|nonsense|out of)|mis(?:informed|calculated|advised|reported|quoted)|lost (?:the|my|our|his|her|their|a|all|it|them|three|two)|mislaid|misplaced|mishandl\\w+|botched|bungl\\w+|fluffed|forgot(?:ten)?|ignored|lied|lies|lying to|misled|denied (?:it|that|ever|having|all|everything)|fobbed|(?:was|were|is|has been|been|so|very|downright|extremely|unacceptably) (?:\\w+ ){0,2}(?:rude|short with|abrupt|offhand|off-hand|dismissive|aggressive|drunk|patroni[sz]ing|condescending|obstructive|unhelpful|sarcastic|hostile|insolent|insulting|brusque|curt)|shouted|swore|hung up|(?:put|slammed) the phone down|rolled (?:her|his) eyes|laughed (?:at|in)|sneered|fail(?:ed|s|ing|ure)\\b|neglected|refus(?:ed|es) to|blam(?:ed|ing) (?:her|his|their|the|everyone|me|us)|made (?:a|an|such a|a complete|a real) (?:\\w+ )?(?:mess|hash|pig's ear|dog's (?:dinner|breakfast)|botch|fool|horlicks)|(?:cock|mess|screw|ball)(?:ed|s)[- ](?:it |this |things )?up|dropped the ball|let (?:us|me|them|everyone|everybody|residents|people|the \\w+|\\w+ \\w+)(?: all)? down|sat on|dither\\w+|sign(?:s|ed) .{1,20} off without|skiv\\w+|cover(?:ed|ing)[- ]up|fiddl\\w+|gave .{1,25} (?:the )?(?:wrong|false|misleading|duff)|turn(?:ed|s) up (?:late|drunk)|never (?:turned up|replied|came|bothered|answers?|replies|returns?)|can't be bothered|couldn't be bothered|didn't (?:bother|care|even|know)|doesn't (?:bother|care|even|know)|made (?:it|that|this|things|the \\w+) up|got (?:it|the \\w+) (?:all |badly |completely |so )?wrong|without leaving (?:her|his) (?:chair|desk)|ha(?:s|ve) been (?:no use|a disaster|asleep|told before)";
const CONDUCT = pattern(`\\b(?:${ABLE}|${DID})(?![a-z])`);
/** Said straight to the officer: only what plainly goes to the person. */
const OF_YOU = pattern(
  /\byou(?:'re| are|r)? (?:\w+ ){0,3}(?:incompetent|useless|hopeless|not (?:competent|capable|up to|fit to)|out of your depth|lied|lying|misled|a liar|lazy|rude|unprofessional|dishonest|a disgrace|should resign|should be (?:sacked|moved|replaced|ashamed)|botched|bungled|lost the|mislaid|have (?:botched|bungled|lied|misled|lost the|mislaid)|were (?:\w+ )?rude|made a (?:mess|hash)|aren't (?:up to|fit|capable|competent))\b|\byour (?:\w+ )?(?:incompetence|rudeness|laziness|dishonesty|negligence|capability|competence|fitness|failings|lies|conduct|behaviour|attitude)\b/,
  "\\byou (?:plainly|clearly|evidently|obviously|simply|still|patently|manifestly) (?:did not|didn't|do not|don't|cannot|can't|have not|haven't|never) (?:understand|understood|know|knew|read|grasp|check|bother|care|do|did)\\w*|\\b(?:was|is|were|proved|proves) (?:\\w+ )?beyond you\\b|\\bwhose (?:work|fault|doing|mess|mistake|blunder) (?:this|it|that) (?:was|is)|\\byour (?:work|figures|sums|report) (?:was|were|is|are) (?:\\w+ )?(?:shoddy|wrong again|a mess|a shambles|careless|slapdash|amateur\\w*)",
);
const HEDGED = pattern(
  /\b(?:if|unless|whether|in case|should i|put me right|i(?:'m| am) (?:not|afraid|sorry)|my (?:own )?(?:fault|mistake|error)|mine\b|i (?:got|was|had|have)|we (?:got|were|had)|thanks?|tells? me|told me|says?|said|explain\w*|\?)|\?\s*$/,
);
/** Hardly said of anybody's work in praise; of whoever the sentence names. */
const UNFLATTERING = pattern(
  "\\b(?:wrong(?! (?:bin|day|date|address|ward|form|way|side|road|house|room|number|name|place|link|file|version|email|e-mail)\\b)|mess\\b|poor(?:ly)? (?:work|show|job|effort|judge?ment|performance|advice)|slow|excuses|blame[ds]?|shambles|nonsense|bad(?:ly)|worse|worst|disaster|farce|wasting|hid(?:es|ing)|dodg\\w+|pretend\\w*|not (?:good enough|true|fit)|n't (?:bother|turn up)|embarrass\\w*|asleep|drunk|golf|fool(?:ish|ed)?|stupid|ridiculous|hopeless|clue|chaos|hash\\b|muddle[ds]?|bodge[ds]?|shameful\\w*|disgrac\\w*|appall\\w*|dreadful|terrible|awful|useless|sloppy|guess(?:es|ed)|invent(?:s|ed)|swung it|cost us|to blame)",
);
const KIND = pattern(
  /\b(?:never|hasn't|has not|haven't|didn't|did not|not once|wasn't|weren't|isn't) (?:\w+ )?(?:failed|fails|let|lost|been rude|rude|ignored|put|forgotten|forgot|refused|misled|lied)\b|\b(?:not|isn't|wasn't|no|hardly|through no) (?:\w+ )?(?:her|his|their|your|officer's|anyone's|anybody's) (?:own )?(?:fault|doing)|no (?:fault of|criticism|reflection on|complaint|blame)|not (?:a criticism|criticising|complaining|blaming|to blame)|not (?:her|his|their|your) fault|outstanding|brilliant|excellent|wonderful|first[- ]class|superb|a credit|star\b|grateful|thank|praise|no harm done|easily done|i (?:forgot|lost|mislaid|failed|ignored|misled|was|lied|let)\b/,
);

/** Just before a fault: it is somebody else's, or a thing's, or the reader's. */
const OTHERS_FAULT =
  /\b(?:residents?|contractors?|sub-?contractors?|tenants?|neighbours?|applicants?|developers?|drivers?|company|firm|supplier|landlord|owner|agents?|system|portal|website|web ?form|software|machine|lift|boiler|lorry|wagon|police|operator|builders?|customers?|you|which)(?:'ve|'d)?(?: (?!she|he|they|who)\w+){0,3} $/;

const readOnce = new WeakMap<Facts, readonly Conduct[]>();

/** Where the draft questions an officer's conduct or ability: by name, by "she" or "he" after the name, or as "you". */
export function readConduct(facts: Facts): readonly Conduct[] {
  const known = readOnce.get(facts);
  if (known !== undefined) return known;
  const found: Conduct[] = [];
  const subject = facts.draft.subject;
  let about: Person | null = officerIn(subject, facts.directory);
  let since = 0;
  const abusive = readAbuse(facts).map((one) => one.spoken.sentence);
  for (const sentence of facts.sentences) {
    const low = withoutQuotations(sentence.low);
    const named = officerIn(sentence.text, facts.directory);
    if (named !== null) {
      about = named;
      since = 0;
    } else since += 1;
    const at =
      named === null
        ? null
        : (readMentions({ text: sentence.text, low: sentence.low }, facts.directory).find(
            (one) => one.person === named,
          )?.at ?? 0);
    const bad =
      !/\b(?:nobody|no-?one|none of (?:them|you|us))\b/.test(low) &&
      (CONDUCT.test(low) ||
        (at !== null && UNFLATTERING.test(low.slice(at)) && !HEDGED.test(low)) ||
        abusive.indexOf(sentence) >= 0) &&
      !KIND.test(low) &&
      !OTHERS_FAULT.test(low.slice(0, CONDUCT.exec(low)?.index ?? 0));
    if (
      bad &&
      about !== null &&
      (named !== null ||
        (since <= 4 && /\b(?:she|he|her|his|him|they|the (?:officer|woman|man))\b/.test(low)))
    ) {
      found.push({ person: about, sentence });
    } else if (!KIND.test(low) && OF_YOU.test(low)) {
      found.push({ person: null, sentence });
    } else {
      const how = faulted(sentence, low, at, since <= 4 ? about : null);
      if (how === 'named' || how === 'about') found.push({ person: about, sentence });
      else if (how === 'you') found.push({ person: null, sentence });
      else if (
        how === 'post' ||
        (abusive.indexOf(sentence) >= 0 &&
          POST.test(low) &&
          !NO_OFFICER.test(POST.exec(low)?.[0] ?? '') &&
          !KIND.test(low))
      )
        found.push({ person: null, sentence, post: true });
    }
  }
  readOnce.set(facts, found);
  return found;
}

/** The officer whom a text names; not one it calls by a first name at its head. */
function officerIn(text: string, directory: Directory): Person | null {
  const low = text.toLowerCase().replace(/[’‘]/g, "'");
  for (const one of readMentions({ text, low }, directory)) {
    if (one.person.kind !== 'officer') continue;
    // "Mark, the lines are worn": called, not spoken of.
    const word = /^[a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+)?/.exec(low.slice(one.at))?.[0] ?? '';
    if (one.at === 0 && one.how === 'part' && /^[a-zà-ÿ-]+\s*(?:[,:–-]| -)/.test(low) && word !== '')
      continue;
    return one.person;
  }
  return null;
}

/** Whom a complaint is about. */
export interface Complaint {
  readonly about: 'officer' | 'head' | 'chief-executive' | 'member' | 'group-leader';
  /** null: an officer not named. */
  readonly person: Person | null;
  readonly sentences: readonly Sentence[];
  readonly formal: boolean;
}

const COMPLAINS = pattern(
  /\b(?:(?:formal|official|serious|written|stage (?:one|two|1|2)) (?:complaint|grievance)|(?:make|making|made|lodg(?:e|ing)|rais(?:e|ing)|submit(?:ting)?|register(?:ing)?|fil(?:e|ing)|put(?:ting)? in|log(?:ging)?|bring(?:ing)?) (?:a|my|this|an|the) (?:\w+ ){0,2}(?:complaint|grievance)|(?:wish|want|like|need|have|writing|obliged|bound|going|compelled) to complain|i(?:'m| am| must| wish to| want to)? complain(?:ing)?\b|(?:my|a|this|strong) complaint (?:about|against|concerning|regarding|is)|complaint:|(?:breach|broken|breached) (?:of )?the (?:members'? |officers'? )?(?:code|protocol)|code of conduct|report(?:ing)? (?:him|her|them|[a-z'-]+ [a-z'-]+) (?:to you|for)|take (?:this|it) as a (?:\w+ )?complaint)\b/,
);
const PUNISH = pattern(
  `\\b(?:(?:have|get|want|see|like|wants|needs|demand|expect|require)\\b.{1,50}\\b(?:disciplined|sacked|suspended|investigated|reprimanded|dismissed|fired|carpeted|off (?:the|this|that) (?:case|job|file)|on a warning|given a (?:\\w+ )?warning|dealt with|brought to book|taken to task|hauled|up for|moved (?:to|from|off|out)|replaced|removed from|out of (?:that|the|this) (?:job|post|department))|(?:haul|drag|summon|call|bring|pull)\\b.{1,30}\\b(?:in front of|before|to account|over the coals|up before|to book|in and)|(?:sort|straighten|deal with|discipline|sack|fire|suspend|investigate|reprimand|speak to|rein in|have a word with|remove|do something about) (?:him|her|them|this (?:man|woman|officer|person)|that (?:man|woman|officer)|the officer|mr|mrs|ms|miss)\\b|sort ${WHO_IT_IS} out|disciplinary (?:action|proceedings|process|hearing)|an? (?:investigation|inquiry) into (?:him|her|his|the officer))`,
  "\\b(?:take|call|bring|hold|haul|pull) (?:him|her|them|(?:mr|mrs|ms|miss)\\.? [a-z'-]+) (?:to task|to account|to book|up on|up short|in line)|\\b(?:decide|say|settle) what (?:happens|is to happen|should happen|is done|becomes) (?:to|of|with|about) (?:him|her|them)\\b|\\b(?:he|she|him|her|they)(?:'s|'re| is| are)? (?:be )?(?:taken|moved|kept|pulled) off (?:the|that|this|my|our|any) (?:\\S{1,14} ){0,2}(?:patch|case|round|beat|area|file|job|team|site|ward|committee)\\b|\\b(?:has|have) it in for\\b|\\bsomething (?:must |should |to |needs to |has to )?(?:be )?done about (?:him|her|them|(?:mr|mrs|ms|miss)\\b)",
);
const NO_COMPLAINT = pattern(
  /\b(?:not|no|isn't|don't|n't|without|rather than|instead of|never|nor) (?:\w+ ){0,5}(?:complain\w*|complaints?|disciplin\w+|grievance|sacked)\b|\bno complaints?\b|\b(?:how|where|who|what|which)\b.{0,60}\b(?:complain|complaint|complaints)\b.{0,60}\?|\b(?:withdraw\w*|drop|close) (?:my|the|this|that) complaint|complaint (?:from|by|of|that|about (?:the|a|missed|noise|litter|dogs?|bins?|parking))\b/,
);
const OFFICER_ROLE = pattern(
  /\b(?:(?:an?|the|your|that|this|one of your|one of the|our) (?:\w+[- ]){0,2}(?:officer|planner|inspector|warden|manager|clerk|surveyor|social worker|engineer|caretaker|case ?worker|receptionist|solicitor|employee|member of staff|enforcement officer)s?|(?:somebody|someone|a (?:man|woman|chap|lady|girl)) (?:in|from|at) (?:your|the) (?:\w+ ){0,2}(?:team|office|department|contact centre|depot|planning|housing|licensing|parking|switchboard))\b/,
);
const CHIEF = pattern(
  /\b(?:the|our|this|your) chief exec(?:utive)?\b|\bchief exec(?:utive)?'s (?:conduct|behaviour|manner|handling)\b/,
);

/** The sender's own complaint about an officer or a member, if the draft makes one. */
export function readComplaint(facts: Facts): Complaint | null {
  const sentences: Sentence[] = [];
  let person: Person | null = null;
  let role = false;
  let chief = false;
  let complains = false;
  let formal = /\b(?:formal|official)\b|\bcomplaint (?:re\b|about|against|regarding|concerning)/.test(
    facts.draft.subject.toLowerCase(),
  );
  const fromOfficer = facts.sender.kind === 'officer';
  const addressed = facts.recipients.map((one) => one.person);
  const mentioned = (text: string): Person | null => {
    const low = text.toLowerCase().replace(/[’‘]/g, "'");
    const all = readMentions({ text, low }, facts.directory).map((one) => one.person);
    const wanted = all.filter(
      (one) => one.kind === (fromOfficer ? 'member' : 'officer') && one !== facts.sender.person,
    );
    return wanted.find((one) => addressed.indexOf(one) < 0) ?? null;
  };
  for (const sentence of facts.sentences) {
    const low = withoutQuotations(sentence.low);
    const its = mentioned(sentence.text);
    if (its !== null && person === null) person = its;
    if (CHIEF.test(low)) chief = true;
    if (
      (COMPLAINS.test(low) || PUNISH.test(low) || LODGES.test(low)) &&
      !NO_COMPLAINT.test(low) &&
      !NO_LODGING.test(low)
    ) {
      complains = true;
      sentences.push(sentence);
      if (/\b(?:formal|official)/.test(low)) formal = true;
      if (LODGES_FORMALLY.test(low)) formal = true;
      if (OFFICER_ROLE.test(low) || isPost(low)) role = true;
    } else if (its !== null || OFFICER_ROLE.test(low)) {
      if (complains) role = role || OFFICER_ROLE.test(low);
    }
  }
  if (!complains) return null;
  if (person === null) person = mentioned(facts.draft.subject);
  const unnamed = fromOfficer
    ? /\b(?:cllr|councillor|that member|a member|the member)\b/.test(facts.own.text.toLowerCase())
    : role || chief;
  if (person === null && !unnamed) return null;
  const tier = person === null ? null : tierOf(facts, person);
  const isChief = chief && !fromOfficer && (person === null || /chief executive/i.test(person.title));
  const about: Complaint['about'] = fromOfficer
    ? person !== null && /group leader/i.test(person.title)
      ? 'group-leader'
      : 'member'
    : isChief ||
        (person !== null &&
          /^(?:\w+ )?chief executive/i.test(person.title) &&
          !/deputy|assistant/i.test(person.title))
      ? 'chief-executive'
      : tier === 'head' || tier === 'director' || tier === 'chief'
        ? 'head'
        : 'officer';
  return { about, person, sentences, formal };
}

function tierOf(facts: Facts, person: Person): Recipient['tier'] {
  if (person.tier !== null) return person.tier;
  const title = person.title.toLowerCase();
  if (/\b(?:chief executive|monitoring officer|section 151)\b/.test(title)) return 'chief';
  if (/\bdirector\b/.test(title)) return 'director';
  if (/\bhead of\b/.test(title)) return 'head';
  return facts.directory.reportsOf(person).length > 0 ? 'manager' : 'staff';
}

const PERSONNEL = pattern(
  /\b(?:human resources|hr|people|personnel|workforce|organi[sz]ational development)\b/,
);

/** Whether a reader stands on the private way: the officer concerned, those above them, personnel, the chief tier. */
export function isOnPrivateWay(one: Recipient, about: Person | null, directory: Directory): boolean {
  if (one.person === null) return false;
  if (one.kind === 'mailbox') return /complain|human resources|\bhr\b/i.test(one.person.name);
  if (one.kind !== 'officer') return false;
  if (about !== null && (one.person === about || directory.chainAbove(about).indexOf(one.person) >= 0))
    return true;
  if (one.tier === 'chief' || /\b(?:deputy|assistant) chief executive\b/i.test(one.person.title)) return true;
  if (PERSONNEL.test(one.person.title.toLowerCase())) return true;
  // Whom it is about is not known, or is in the same service: a senior officer may well be the right one; of managers
  // only one who manages them.
  return (
    one.tier !== null &&
    isSenior(one.tier) &&
    (about === null ||
      one.tier === 'director' ||
      (one.tier === 'head' && one.person.service === about.service))
  );
}

/** Faults of a person's own doing, plain enough of whomever they are said. */
const HARD_FAULTS =
  "(?:hasn't|haven't|never|not|won't) (?:\\w+ )?lift(?:ed)? a finger|(?:was|were|is|'s|been|being) (?:\\w+ ){0,2}(?:short|rude|curt|offhand|cold|abrupt|dismissive|aggressive|obstructive|unhelpful|sarcastic|patroni[sz]ing|abusive|bullying|drunk|hostile|insulting|sloppy|lazy|careless|useless|hopeless|biased)\\b|pig's ear|(?:made|making) a (?:\\w+ ){0,2}(?:mess|hash|botch|pig's)|botched|bungled|drives like|has (?:his |her |their )?favourites|(?:isn't|not|wasn't|aren't) up to (?:it|the|running|doing|much|scratch|his|her|this|that)|(?:shouted|swore|yelled|sneered|snapped|barked) at|hung up on|walked (?:off|out)\\b|rolled (?:his|her|their) eyes|laid hands on|sat on (?:his|her|their) hands|sat on it\\b|enjoys saying no|has no (?:grip|idea|clue)|(?:lied|misled)\\b|economical with the|(?:'s|is|was) a bully|bullies\\b|asleep on the job|did nowt|let (?:them|him|her|us|me|the \\S{2,12}) down|judge?ment .{0,40}(?:poor|wanting|woeful)|hadn't (?:prepared|read)|couldn't answer (?:one|a single)|doesn't (?:understand|know (?:what|how|the first)|listen|care)|appears? (?:not )?to have (?:read neither|not (?:opened|read))|appears not to have|cost us the";
const SOFT_FAULTS =
  "didn't (?:get out|bother|turn up|prepare|check|listen|show|care)|keeps (?:telling|losing|changing|forgetting|cancelling|ignoring)|never (?:once )?(?:rings?|rung|rang|repl\\w+|return\\w+|turns? up|answers?|listens?|calls? back|visit\\w*)|has never (?:once )?\\w+|(?:measured|brought|sent|had) the wrong|got .{0,20} wrong|was late (?:twice|again|and)|turned up late|(?:left|went home) after|knew (?:about|of) .{0,30} and|promised .{0,40} (?:let|never|didn't)|in that time (?:he|she) (?:ate|rang|moved|smoked)";
const HARD = pattern(`\\b(?:${HARD_FAULTS})`);
const SOFT = pattern(`\\b(?:${SOFT_FAULTS})`);
const POST = pattern(`\\b${BY_POST}`);
const MANNER = pattern(
  /\bhow (?:your |the |that )?\S{2,14}(?: \S{2,14})? (?:spoke|talked|treats?|treated|addressed|dealt with) |\b(?:not|n't|unimpressed|unhappy) (?:\w+ ){0,2}(?:happy|impressed|pleased)? ?with how\b|\bpoor show from (?:your|the)\b|\bnothing gets done\b|\bmanner in which (?:your|the) \S{2,14} (?:addressed|spoke|treated)/,
);
/** Told by, or of somebody else. */
const BETWEEN =
  /\b(?:says?|said|tells?|told|reports?|reported|advises?|advised|confirm\w*|asked|that the|because|since|residents?|contractors?|tenants?|neighbours?|applicants?|developers?|drivers?|whose|when the|if|when i|i|we|you)\b/;
/** To the reader's face. */
const YOURS = pattern(
  /\byou(?:'ve| have)? (?:not done your job|never listen|still haven't (?:answered|replied)|misled|dithered|bungled|botched|failed (?:me|us|them|to do))|\byou were (?:\w+ )?(?:rude|late|short|curt|offhand|dismissive|unprepared)\b|\bi find your (?:attitude|manner|tone|conduct)|\byour (?:attitude|manner|answer|reply|behaviour|refusal|work|report) (?:is|was) (?:\w+ )?(?:lazy|unhelpful|rude|sloppy|shoddy|cowardly|dismissive|arrogant|a disgrace|disgraceful|careless)|\b(?:careless|sloppy|lazy|negligent|unprofessional|remiss|rude) of you\b|\b(?:bad )?habit of yours\b|\btypical of (?:how you|you\b|your)|\byou(?:'ve)? sent out .{0,30}without checking|\byou (?:took|accepted) .{0,40}(?:didn't|without) check/,
);

const NOBODY = /\b(?:nobody|no-?one|none of (?:them|you|us))\b/;
/** A member's post, or a resident: not an officer. */
const NO_OFFICER = /leader|mayor|chair|colleague|opposition|(?:at|on) \d|cabinet/;

/** More of it, by manner, by post and to the reader's face; null where the sentence faults nobody. */
function faulted(
  sentence: Sentence,
  low: string,
  named: number | null,
  about: Person | null,
): 'named' | 'about' | 'post' | 'you' | null {
  if (
    sentence.reported ||
    KIND.test(low.replace(/^i was (?=not |un|appalled|shocked)/, '')) ||
    sentence.act === 'thank' ||
    NOBODY.test(low)
  )
    return null;
  const hard = HARD.exec(low);
  const soft = SOFT.exec(low);
  const near = (from: number, fault: RegExpExecArray | null, reach: number): boolean =>
    fault !== null &&
    fault.index >= from &&
    fault.index - from <= reach &&
    !BETWEEN.test(low.slice(from, fault.index));
  if (named !== null && (near(named, hard, 60) || near(named, soft, 60) || MANNER.test(low))) return 'named';
  const one = /\b(?:she|he)(?:'s|'d|'ll)?\b/.exec(low);
  if (
    named === null &&
    about !== null &&
    one !== null &&
    (near(one.index, hard, 30) || near(one.index, soft, 30))
  )
    return 'about';
  const post = POST.exec(low);
  if (post !== null && !NO_OFFICER.test(post[0]) && (near(post.index, hard, 70) || MANNER.test(low)))
    return 'post';
  return YOURS.test(low) ? 'you' : null;
}

/** More that lodges a complaint or calls for discipline. */
const LODGES = pattern(
  /\b(?:treat|take|regard|log|register|accept|record|count|pass|have) (?:this|it|that|my (?:\w+ ){1,3}) ?(?:\w+ ){0,4}as (?:a|an|my|our) (?:\w+ ){0,2}(?:complaint|grievance|allegation|disclosure)|\b(?:my|our|the attached|this) (?:\w+ )?complaint (?:about|against|is|has|concerns)\b|\bcomplaint (?:about|against|concerning|regarding) (?:the |your )?(?:\w+ ){0,2}(?:conduct|behaviour|manner|attitude|superintendent|officer|manager|mr|mrs|ms)\b|\b(?:constitutes|amounts to) a (?:formal )?complaint|\bi(?:'m| am) complaining about (?!the (?:bins?|noise))|\bmake it official\b|\bwhistle-?blowing disclosure|\bon (?:his|her|their) (?:file|record)\b|\bi want (?:that|this|it|him|her) (?:\w+ )?(?:investigated|looked into|disciplined)|\basking hr to\b|\b(?:pass|send|take) (?:this|it) (?:up )?to hr\b|\bwants? (?:disciplining|sacking|hauling|an official warning|a warning|carpeting)|\bneeds (?:disciplining|sacking|hauling)|\b(?:be|up) on a charge\b|\bshould be looked into by\b|\bthere should be a disciplinary|\bstage (?:two|2) now\b|\bplace on (?:the )?record a complaint|\ban? (?:inquiry|investigation) into (?:who|how|the conduct|what)\b|\btake action against\b/,
  "\\b(?:place|placed|put|on|keep|kept|left) (?:it |this |that )?on (?:file|record) that\\b|\\b(?:lay|laying|enter|entering|present|presenting|tender) (?:a|my|this) (?:\\w+ )?complaint|\\bopen an investigation(?: into (?:him|her|his|the conduct|the officer|mr\\.?|mrs\\.?|ms\\.?|miss|[a-z'-]+ [a-z'-]+'s)|[.,;!?]|$)|\\b(?:start|begin|set) (?:whatever|your|the|a|any) (?:\\w+ ){0,2}(?:procedure|process|proceedings|investigation|inquiry|wheels)\\b(?=.{0,40}\\b(?:against|you have|in motion|for officers|going))|\\b(?:i want|i wish|i would like|i'd like|i need|i'm|i am|i shall be|i have to|i must|i write to|writing to) (?:to )?report(?:ing)? (?!it\\b|a\\b|an\\b|the\\b|that\\b|on\\b|back\\b|this\\b|some|another|two\\b|three\\b|potholes)[a-z'-]+|\\b(?:want|like|wish|expect|need|see|have|having|get) (?:mr\\.? |mrs\\.? |ms\\.? |miss )?(?!the\\b|to\\b|an?\\b|it\\b|this\\b|that\\b|these\\b|those\\b|my\\b|our\\b|your\\b)[a-z'-]+(?: [a-z'-]+)? (?:reported|disciplined|investigated|suspended|reprimanded|dealt with|looked into|spoken to|taken to task|warned)\\b|\\bhere is (?:my|a) complaint\\b|\\bthe complaint i(?:'m| am)\\b|\\b(?:action|steps|measures) (?:be )?taken against\\b|\\b(?:inquiry|investigation|enquiry) into (?:(?:mr\\.?|mrs\\.?|ms\\.?|miss) )?[a-z'-]+(?: [a-z'-]+)?'s (?:\\w+ )?(?:conduct|behaviour|actions|attitude|manner|handling|performance|dealings|fitness)|\\bwant (?:it|that|this|him|her) (?:\\w+ )?(?:looked into|investigated|on (?:his|her) (?:file|record)|on file)\\b|\\b(?:take|consider|accept|regard) this (?:e-?mail |letter |note )?as (?:formal |my |due |written )?notice\\b|\\bi am (?:hereby )?complaining\\b|\\bnotice that i am\\b|\\b(?:set|put) (?:out|in) (?:a|my) (?:formal )?(?:complaint|grievance|allegation)|\\b(?:my|our|this) (?:problem|grievance|dispute|quarrel|difficulty|trouble) with (?:(?:mr|mrs|ms|miss|the|your|our|him|her|an?)\\b)|\\bi call that (?:misleading|lying|dishonest|a lie|bullying|rude)|\\bnot (?:an )?honest behaviour|\\b(?:bring|bringing|brought|take|taking) (?:this|it|him|her) (?:straight |instead )?to (?:you|your committee)\\b|\\b(?:want|like|wish|need|expect) (?:it|this|that|the matter) (?:to be )?taken (?:any )?(?:further|higher)\\b|\\bi(?:.m| am| shall be| will be) taking (?:this |it |the matter )(?:further|higher)\\b|\\bas a grievance\\b|\\bwhat (?:sanction|penalty|punishment|action) (?:will|does|is|can) (?:he|she|they|there|be)\\b|\\ballegations? of\\b|\\bconduct (?:looked (?:at|into)|examined|reviewed|investigated)|\\banswer for (?:what|his|her|this|it)\\b|\\b(?:be|him|her|them) removed from (?:the|this|my) (?:case|file|job|post)|\\bstandards for officers\\b",
);
const LODGES_FORMALLY = pattern(
  /\b(?:lodge|place on (?:the )?record|whistle-?blowing|constitutes|grievance|stage (?:two|2)|make it official|disciplinary|open an investigation|take this as|register this|treat this as|log (?:it|this) as)\b/,
  "\\b(?:on (?:file|record) that|lay(?:ing)? a|laying|inquiry|enquiry|investigat\\w+|procedure|proceedings|report(?:ed|ing)? (?:to|him|her|[a-z'-]+ [a-z'-]+ (?:for|to))|to report\\b|disciplin\\w+|action (?:be )?taken|steps taken|consider this|notice that i|complaint|complaining|written apology)\\b",
);
const NO_LODGING = pattern(
  /\b(?:no|not|isn't|n't) (?:\w+ ){0,4}(?:complaint|grievance)|\b(?:unless|either|if) .{0,80}\b(?:complaint|complain)/,
  "\\b(?:not|n't|no need to|without) (?:\\w+ ){0,3}(?:tak(?:e|ing) (?:it|this|that|the matter) (?:any )?(?:further|higher))",
);
function isPost(low: string): boolean {
  const post = POST.exec(low);
  return post !== null && !NO_OFFICER.test(post[0]);
}
