import type { Directory } from '../directory';
import type { Person } from '../types';
import { BY_POST, readAbuse } from './abuse';
import type { Facts, Recipient } from './facts';
import { readMentions } from './named';
import { partOf, pattern } from './pattern';
import type { Sentence } from './sentences';
import { isSenior } from './tier';
import { withoutQuotations } from './voice';

/** A person's conduct or ability called into question in the draft. */
export interface Conduct {
  /** Whom it is about; null: "you", the one written to. */
  readonly person: Person | null;
  readonly sentence: Sentence;
  /** Somebody told by post ("your tree officer"), or by a name that the directory does not have. */
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
  let since = about === null ? 9 : 0;
  const abusive = readAbuse(facts).map((one) => one.spoken.sentence);
  const aloud = ALOUD.test(facts.own.text.toLowerCase());
  for (const sentence of facts.sentences) {
    const low = withoutQuotations(sentence.low);
    const named = officerIn(sentence.text, facts.directory);
    const stranger = named === null && aloud ? strangerIn(sentence.text, low) : null;
    if (named !== null || stranger !== null) {
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
      else if (
        since <= 3 &&
        (!sentence.reported || /^i\b/.test(low)) &&
        !KIND.test(low) &&
        !OWNED.test(low)
      ) {
        const one = /\b(?:she|he)\b/.exec(low);
        const called = /^[\w'’-]+(?:\.? [A-Z][\w'’-]*){0,2}/.exec(sentence.text.slice(at ?? 0))?.[0] ?? '';
        const [start, end] =
          stranger ??
          (at !== null ? [at, at + called.length] : one === null ? [-1, 0] : [one.index, one.index + 2]);
        if (start >= 0 && isBlamed(sentence, low, [start, end], aloud))
          found.push(
            named === null && about === null
              ? { person: null, sentence, post: true }
              : { person: about, sentence },
          );
      }
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
    if (
      one.how === 'part' &&
      word !== '' &&
      /^(?:dear |hi |hello )?$/.test(low.slice(0, one.at)) &&
      /^[a-zà-ÿ-]+\s*(?:[,:–-]| -)/.test(low.slice(one.at))
    )
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

/** Not the name of somebody: places, bodies, posts, months, the words that open a sentence. */
const NO_NAME = pattern(
  '\\b(?:end|marsh|sands|towers?|wharf|flats?|quay|docks?|harbour|island|beach|cove|bay|point|river|brook|cross(?:ing)?|gates?|fold|garth|croft|bank|side|bottom|top|corner|roundabout|junction|nursery|primary|infants?|juniors?|day|night|week|festival|fair|carnival|show|parade|memorial|cemetery|crematorium|museum|theatre|gallery|stadium|pavilion|baths|pool|mill|manor|cottages?|barn|castle|abbey|priory|block|phase|stage|item|part|section|table|figure|appendix|page|paragraph|schedule|class|grade|level|band|tier|form|year|room|unit|plot|site|zone|area|road|street|lane|avenue|close|court|house|hall|park|square|green|hill|ward|town|village|parish|council|committee|team|group|hotel|inn|arms|swan|school|college|academy|church|chapel|centre|library|bridge|station|market|farm|woods?|valley|fields?|gardens?|terrace|crescent|drive|place|grove|mews|estate|way|walk|row|rise|view|common|heath|moor|lodge|hospital|surgery|trust|association|residents?|friends|forum|panel|board|cabinet|scrutiny|planning|housing|highways?|licensing|finance|legal|leisure|parking|waste|environment\\w*|services?|department|office|officers?|director|head|chief|executive|leader|mayor|chair\\w*|deputy|manager|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|june|july|august|september|october|november|december|christmas|easter|lord|lady|king|queen|saint|st|north|south|east|west|upper|lower|great|little|labour|conservatives?|liberal|democrats?|tory|reform|ltd|limited|plc|united|city|rovers|club|news|times|echo|gazette|courier|herald|plan|act|code|protocol|policy|report|budget|homes|builders|brothers|sons|energy|water|england|britain|british|royal|national|county|district|borough|state|secretary|minister|mp|the|this|that|these|those|dear|hello|hi|please|could|can|thanks?|best|kind|yours|cllrs?|councillors?|our|your|my|his|her|we|you|it|if|when|why|how|what|who|where|as|at|in|on|for|to|from|and|but|so|no|yes|all|perhaps|will|would|should|shall|let|see|ask|tell|classic|copy|re|both|having|whilst|since|until|under|over|about|with|without|surely|clearly|sadly|once|only|even|again|last|next|every|each|some|any|many|most|nobody|everyone|everybody|people|colleagues|members|problems?|changes?|things?|work|workers|someone|somebody|anyone|staff|is|are|was|were|does|do|did|has|have|had|because|unless|though|although|then|there|here|not|of|by|an?|or|new|old)\\b',
);
/** Beside a name: somebody of another body, a resident, a member. */
const OUTSIDER = pattern(
  "\\b(?:cllr|councillor|members? (?:for|of (?:the opposition|parliament))|ward member|mp|minister|candidate|leader(?:'s)? of|mayor|group leader|residents?(?!' (?:voice|association))|tenants?(?!' )|neighbours?|constituents?|contractors?(?! (?:because|before|about))|sub-?contractors?|landlord|landlady|applicants?|developers?|owners?|agents?|builders?|farmer|objector|shopkeeper|publican|licensee|trader|vicar|head ?teacher|headmaster|doctor|gp|barrister|qc|kc|consultants?|architect|surveyors? for|ltd|limited|plc|of (?:the )?(?:company|firm)|company|firm|driver|operator|volunteer|my (?:wife|husband|son|daughter|mother|father|mother-in-law|friend|predecessor|own)|(?:his|her|their) (?:garden|dogs?|house|flat|tenancy|rent|drive|fence|hedge|extension|shop|pub|farm|land|bins?|lorry|lorries|family|children|wife|husband)|widow|aged \\d|year-old|the late)\\b|\\b(?:of|at) (?:flat |number |no\\.? ?)?\\d+\\b(?! (?:on|in|am|pm|a\\.m|p\\.m|o'clock|hr|minutes|hours))|\\b(?:of|at|in|from) (?:\\w+ ){1,2}(?:road|street|lane|avenue|close|court|terrace|crescent|drive|place|grove|mews|way|row|rise|gardens|walk|hill)\\b|\\b(?:would like|(?:has|had|have)? ?(?:asked|written to|contacted|rung|phoned|emailed|come to|been in touch with|complained to) (?:me|us|if|whether|for)|writes to|lives?|living|qualif(?:y|ies)|is waiting|has been waiting|waits|her husband|his wife|is (?:disabled|elderly|\\d\\d|eighty|ninety|seventy)|arrears|evict\\w*|benefits? claim|her (?:job|claim|application|request|blue badge|permit)|his (?:claim|application|request|blue badge|permit)|nuisance|barking|noise|bonfires?|caravan|fly-?tipp\\w*|anti-?social|asb|planning permission|enforcement notice|neighbour\\w*)\\b",
);
/** Signs that others are meant to read or hear it. */
const ALOUD = pattern(
  "\\b(?:cop(?:y|ied|ies|ying)|cc|cc'?(?:d|ed|ing)|on this (?:e-?mail|list|thread|chain)|every ?(?:one|body)|all of (?:you|us)|you(?:'ll| will| may| were| have|'ve)? all|tell us all|to all|all (?:members|staff|councillors|concerned|parties)|^all|colleagues|neighbours|the rest of (?:you|us)|any ?(?:one|body) (?:here|who|else)|other members|(?:the |two |three |several )(?:\\w+ ){0,2}(?:members|colleagues|committee|panel|group|forum|trustees|governors|parents|traders|tenants|residents|households|objectors|clubs|press|papers?|editor|public|gallery|parish(?:es)?|clerks|working party|community council|parish council|association|street|team|choir|cabinet|scrutiny|full council|news\\w*|magazine|radio|bulletin|noticeboard|web ?site)|scrutiny|full council|readers|minuted|for the record|on (?:the )?record|public(?:ly)?|in the open|open about|webcast|minutes|blog|newsletter|echo|courier|gazette|chronicle|herald|observer|mercury|advertiser|argus|facebook|whatsapp|twitter|petition|(?:should|ought to|need to|deserve to|entitled to|right to|may like to) (?:all |both )?(?:know|be aware|be told|hear|see)|for (?:the|your|their|members') (?:\\S{1,14} )?(?:benefit|information)|let(?:ting)? .{1,30} know|forward(?:ed|ing)|circulat\\w+|please note|members|residents|councillors|others|audience|committee|panel|parish(?:es)?|governors|trustees|tenants|traders|cabinet|chamber|webcast|meeting|inquiry|hearing|groups?|forum|press|town)\\b",
  '\\b(?:officers?|inspectors?|surveyor|supervisor|superintendent|head of|director|manager|solicitor|planner|engineer|clerk|department|appraisal|forecast|recommendations?|presentation|briefing|tender|procurement|audit)\\b',
);
const DUTY =
  'repl(?:y|ied)|answer\\w*|return\\w*|r(?:ing|ung|ang)|call(?:ed)?|visit\\w*|inspect\\w*|look\\w*|read|open\\w*|check\\w*|chas(?:e|ed)|turn(?:ed)? up|show(?:ed|n)?|appear\\w*|prepare\\w*|sort\\w*|finish\\w*|deliver\\w*|do|done|act(?:ed)?|appl(?:y|ied)|tell|told|warn\\w*|inform\\w*|notif\\w+|consult\\w*|listen\\w*|care[ds]?|bother\\w*|apologi[sz]\\w*|explain\\w*|kn(?:ow|ew|own)|understand|understood|grasp\\w*|remember\\w*|spell|write|wrote|written|add|count|manage|cope|lead|run|lift\\w*|set foot|walk\\w*|left|leave|move[d]?|respond\\w*|acknowledge[d]?|follow\\w*|carr(?:y|ied)|submit\\w*|filed?|sen[dt]|provide[d]?|produce[d]?|kept|keep|notice[d]?|trouble[d]?|stop(?:ped)?|deal|dealt|treat\\w*|fit|up to|capable|competent|honest|straight|truthful|the (?:first|faintest|slightest|foggiest)|a clue|any idea|accept\\w*|admit\\w*|record\\w*|register\\w*|issue[d]?|measure[d]?|test(?:ed)?|think|thought|learn\\w*|pull\\w*|organi[sz]e|be trusted|cut out|equipped|good enough|suited|qualified|interested|see[n]?|grip|in control|across';
/** Duties left undone, said after the name of whoever had them. */
const LAPSED = pattern(
  '\\b(?:absent|unavailable|consistently|regularly|salary|nobody|no-?one|slip(?:s|ped)?(?:-up)?|despite|unable|unwilling|unfortunately|grammar|spelling|hidden|interfer(?:es|ed|ing)|delay(?:s|ed|ing)|lapses?|delays|overspen\\w+|over budget|(?:mis)?(?:mistakes?|errors)|insist(?:s|ed)|refus(?:es|ed|al|ing)|den(?:ied|ies)|replaced|tone|secret(?:s|ly)?|still|twice|trouble|apparently|evidently|somehow|supposed\\w*|weeks|months|never|nothing)\\b',
  `\\b(?:never|not|nor|hasn't|hasnt|haven't|didn't|didnt|doesn't|doesnt|couldn't|can't|cannot|cant|hadn't|wouldn't|won't|isn't|wasn't|yet to|unable to|incapable of|reluctant to|slow to|too busy to|too lazy to|too grand to|bothers? to) (?:(?!only|ready|able|due|yet)\\w+ ){0,3}(?:${DUTY})\\b(?! (?:until|the reason|for certain|by you))`,
);
/** A fault, said after the name of whoever committed it: misdeeds, what somebody is, what is theirs. */
const BLAMED = pattern(
  "\\b(?:instead of|saw fit|sees fit|seems? to (?:think|believe|imagine|regard|have (?:forgotten|lost|decided))|appears? to (?:think|believe|imagine|regard|have (?:forgotten|lost|decided))|thinks? (?:that )?(?:we|it|he|she|they|residents|members|the rules|rules)|imagin(?:es|ed)|managed to (?:lose|miss|forget|get|offend|upset|insult|send|break|annoy|spend|confuse|turn|mis\\w+)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|many|several) (?:unanswered|unreturned|wasted|missed|e-?mails|letters|calls|messages|reminders)|took (?:him |her |them )?(?:\\w+ ){0,3}(?:weeks|months|years)|waited|kept .{1,30} waiting|(?:chased|reminded|asked|told|warned) .{0,24}\\b(?:twice|times|repeatedly)|had to be|owes? .{1,40}\\b(?:apology|explanation)|justify|answer for|apologi[sz]e to|unlike|not a patch|half the|(?:idea|notion|version|concept|definition) of|swears|swore|assured .{1,60}\\b(?:but|only|yet|untrue|false)|nice (?:enough|man|woman|chap)|pleasant (?:enough|man|woman)|lovely (?:man|woman|lady)|mean(?:s|t) well|well-meaning|tries (?:hard|her best|his best)|for all (?:his|her)|no head for|people person|finds? (?:it|this|the|such) .{0,20}(?:hard|difficult|beyond|too much)|(?:his|her) (?:divorce|drinking|drink|health|private life|personal (?:life|problems)|mood|moods|nerves|age)|still (?:employed|in post|here|in (?:his|her) job)|kind of (?:man|woman|person|officer)|one thing .{1,40}\\b(?:opposite|another|different)|the opposite|payroll|worth (?:his|her|the) (?:\\w+ )?(?:salary|pay|money|wages|keep)|value for money|appraisal|under-?perform\\w*|capability|below (?:standard|par)|(?:standard|quality) of (?:his|her)|left early|clock(?:s|ed) off|knock(?:s|ed) off|half-day|by (?:half past )?(?:three|four|two)(?: o'clock)?\\b|feet up|crossword|yawn\\w*|texting|scroll\\w*|doodl\\w*|looking at (?:his|her) phone|(?:his|her) phone\\b|quarrel\\w*|argu(?:es|ed|ing) with|row(?:s|ed)? with|f(?:alls|ell) out|picks? (?:fights|on)|picked on|took against|takes against|wav(?:es|ed|ing) (?:it |them |this |everything )?through|nodd(?:s|ed) (?:it )?through|rubber-?stamp\\w*|against (?:the )?(?:advice|rules|policy|law|instructions)|in breach|contrary to|overrul\\w+|exceed(?:s|ed) (?:his|her)|beyond (?:his|her)|overstepp\\w+|behind (?:the )?(?:\\w+ )?back)\\b",
  "\\b(?:blunt(?:ly)?|sour|surly|grumpy|charmless|frosty|icy|haughty|bossy|pushy|moody|stroppy|prickly|touchy|defensive|argumentative|confrontational|overbearing|domineering|officious|pompous|smug|sneaky|shady|slippery|vague|woolly|confused|confusing|scatty|sluggish|tardy|lax|un(?:responsive|co-?operative|sympathetic|caring|interested|reasonable|convincing|convinced|satisfactory|suitable|suited|qualified|tidy|aware|clear about|just(?:ified|ly)?|principled|ethical|lawful(?:ly)?|authori[sz]ed|trained|impressive|impressed|concerned|moved|civil|pleasant|approachable|available|pardonable|thinking|wise|necessary)|oblivious|ignorant|ignorance|blinkered|loose cannon|china shop|indolen\\w+|idle(?:ness)?|stupid(?:ity)?|prejudice|favouritism|nepotism|contempt|disdain|deceit\\w*|evasion|obfuscat\\w*|neglect|omission|oversight|gaffe|faux pas|cover-up|whitewash\\w*|stitch(?:ed)?[- ]up|fudge|sham|farce\\w*|travesty|tick-?box|box-ticking|lack(?:s|ed|ing)|short of|devoid|bereft|deaf|blind (?:to|eye)|guess\\w*|gambl(?:es|ed)|meddl\\w*|bypass\\w*|undermin\\w*|sabotag\\w*|block(?:s|ed|ing) (?:every|our|my|the|it|this)|obstruct\\w*|abandon\\w*|desert(?:s|ed)|walk(?:s|ed) away|disappear\\w*|vanish\\w*|manipulat\\w*|cherry-pick\\w*|exaggerat\\w*|overstat\\w*|understat\\w*|inflat\\w*|plagiari\\w*|copied (?:it|them|the whole) from|made (?:us|me|members|the council|fools) look|laughs|smirk\\w*|sniff(?:s|ed|y)|shrug\\w*|scoff\\w*|mutter\\w*|snort\\w*|snap(?:s|ped)|tut(?:s|ted)|lectur(?:es|ed|ing) (?:me|us|them|him|her|the)|talk(?:s|ed) (?:to|at) .{1,30}(?:like|as)|dead loss|passing the buck|buck|nothing like|anything but|far from|hardly|barely|scarcely|less than|more interested|only interested|cannot even|didn't even|doesn't even|not even|without even|even though)\\b",
  "\\b(?:struggl(?:es|ed|ing)|flounder\\w*|stumbl(?:es|ed|ing)|fluster\\w*|mumbl\\w*|fumbl\\w*|bluff(?:s|ed|ing)|waffl\\w*|ramblin?g|read from a script|over-?promoted|promoted (?:beyond|above)|out of touch|learning on the job|past (?:his|her|their) best|(?:on|from) (?:his|her|the) (?:sofa|sunbed|phone all)|long lunch\\w*|(?:smok|chat|gossip|skiv|shopp)ing|hangover|hungover|resign\\w*|consider (?:his|her|their) position|sacked|dismissed|suspended|demoted|taken off|pack (?:his|her) bags|see the back of|a different officer|nowhere near|lot to answer for|questions? to answer|vendetta|grudge|axe to grind|(?:own|hidden|private|personal) agenda|cahoots|in league|hand in glove|hand in hand with the|wined|dined|lunch(?:es|ed) with|drinks? with|brother-in-law|related to|conflict of interests?|(?:not|n't) (?:\\w+ )?add(?:s|ed)? up|pinch of salt|spin\\b|spun|gloss(?:es|ed)|in tears|to tears|made .{1,20} cry|frighten\\w*|intimidat\\w*|threaten\\w*|harass\\w*|hector\\w*|humiliat\\w*|insult\\w*|offend(?:s|ed)|offensive|upset\\w*|swear\\w*|temper|outburst|tantrum|rant(?:s|ed|ing)?|cut and pasted?|copied and pasted|inaccura\\w+|wrong(?:ly)? (?:figures?|address|ward|ones?|people|page|plan|form|house|street|date|file|tree|version|map|way|end|law|rules?|advice|side)|out by|out of date|head in the sand|wash(?:es|ed) (?:his|her|their) hands|blind eye|looked the other way|let (?:it|things|this|them) (?:slide|drift|slip|lapse|go)|(?:did|do|does|done|doing|achieved|said|heard|knows|nothing|learnt|learned) (?:absolutely |precisely |next to |almost )?nothing|nothing (?:from|has|was|came|happened|done)|no (?:action|reply|replies|answer|answers|response|explanation|apology|reason|sign|interest|sense|grasp|idea|clue|shame|intention|experience|understanding|knowledge|record|authority|regard|respect|courtesy|manners|control|excuse|evidence|warning|notice)|silence|not a word|still waiting|in vain|claim(?:s|ed)|pretend(?:s|ed|ing)?|purport\\w*|would have (?:you|us) believe|hid(?:es|ing|den)|behind (?:a|his|her) desk|behind (?:our|my|their|closed) |never (?:seen|there|in|at|available|once|heard|had)|invisible|nowhere|no-show|wrong (?:person|man|woman|officer|job)|right (?:person|man|woman)|square peg|weak(?:est|ness\\w*)? link|weaknesses|the (?:problem|bottleneck|obstacle|hold-up|cause|culprit|author of)|holding (?:us|it|things|everything|everyone) up|held (?:us|it|things|everything) up|embarrass\\w*|cringe\\w*|painful\\w*|laughing[- ]stock|ridicul\\w+|absurd\\w*|foolish\\w*|naive\\w*|on (?:his|her) watch|under (?:his|her) (?:management|leadership|watch)|since (?:he|she) (?:took over|arrived|came)|downhill|worse|worst|lost control|out of control|whose (?:job|fault|idea|doing)|(?:his|her|their) job|paid (?:to|for|more|so)|law unto|does as (?:he|she) (?:likes|pleases)|who does (?:he|she) think|withh(?:e|o)ld\\w*|kept (?:it |this |that )?(?:from|quiet|secret|back)|keep(?:s|ing)? (?:it |this |that |us |members )?(?:from (?:us|me|mem)|quiet|secret|back|waiting|in the dark)|suppress\\w*|mis(?!s |s\\b|sed\\b|ter|tress|takenly)[a-z]{3,}(?:ed|es|ing)\\b|inexperience\\w*|too (?:young|junior|new|inexperienced|timid|weak|soft|busy|grand|fond|quick|slow|ready|easily|keen|proud|important|late|little)|ought to have|should have|could have (?:told|said|had the|asked|rung|checked|prevented|avoided|bothered)|courtesy|conveniently|supposed(?:ly)? to|so-called|self-styled|yet again|once (?:again|more)|true to form|for the (?:second|third|fourth|fifth|sixth|nth|umpteenth) time|(?:second|third|fourth|fifth|sixth) time|(?:two|three|four|five|six|seven|\\d+) (?:times|occasions|weeks late|months late|days late|years running|months running)|repeatedly|invariably|time and (?:time )?again|careless|grossly|alarming\\w*|shocking\\w*|appalling\\w*|inexcusabl\\w+|unforgivabl\\w+|indefensibl\\w+|unacceptabl\\w+|inappropriate\\w*|improper\\w*|irregular\\w*|suspicious\\w*|questionabl\\w+|dubious|reckless\\w*|thoughtless\\w*|clumsy|clumsi\\w+|crass\\w*|petty|spite\\w*|malicious|malice|stubborn\\w*|obstina\\w+|pig-?headed|inflexible|cavalier|flippant\\w*|glib\\w*|complacen\\w+|indifferen\\w+|apath\\w+|disinterested|disrespect\\w*|impertinent|discourte\\w+|impolite\\w*|ill-?(?:prepared|informed|mannered|judged|tempered)|half-?(?:baked|hearted|finished|asleep)|unreadable|incomprehensible|gibberish|garbled|incoherent|nonsense|rubbish|tosh|drivel|scribbl\\w*|laughabl\\w+|hopelessly|chaotic|disorgani[sz]ed|forgetful|scatter-?brain\\w*|indecisive|spineless|cowardly|gutless|weak-willed|puppet|poodle|yes-man|stooge|mouthpiece|(?:in|at) over (?:his|her) head|depth|sinecure|passenger|coasting|jobsworth\\w*|bureaucrat\\w*|timeserver\\w*|time-server\\w*|incompetents?|insubordinat\\w+|perjur\\w+|corrupt\\w*|crook\\w*|bribe\\w*|fraud\\w*|thie(?:f|ves|ving)|stole|stolen|stealing|theft|abus(?:e|ed|es|ive|ing)|discriminat\\w+|racist|sexist|homophobic|prejudice\\w*|against (?:us|our|my|this (?:ward|town|estate)))\\b",
  "\\b(?:misle(?:d|ads|ading)|lie[ds]|lying|deceiv\\w+|fibb\\w+|conceal\\w*|hush\\w* up|buried|cover\\w* up|altered|doctored|fiddled|fudged|massaged|invented|fabricated|made (?:it|things|them|that|this|something|the \\w+) up|makes (?:it|things|them) up|leak(?:s|ed|ing)|pass(?:es|ed|ing) (?:our|members'|my|on|confidential|the) .{1,40} to|gossip\\w*|sneer\\w*|snapp(?:ed|ing)|snubb\\w+|shout\\w*|swore|yell\\w*|bark(?:s|ed) at|bull(?:y|ies|ied|ying)|belittl\\w+|patroni[sz]\\w+|mocks|mocked|laughed (?:at|in|off)|interrupt\\w*|talk(?:s|ed) (?:over|down)|walk(?:s|ed) (?:out|off|away|past)|storm(?:s|ed) (?:out|off)|slamm\\w+|hung up|put the phone down|in a huff|sulk\\w*|blames?|blam(?:ed|ing)|shift\\w* the blame|pass(?:es|ed) the buck|contradict\\w*|chang(?:es|ed) (?:his|her|their) (?:story|mind|tune)|den(?:ied|ies) (?:it|that|having|ever|any|all|everything)|forgets?|forgot(?:ten)?|lost (?!his (?:father|mother|wife|dad)|her (?:father|mother|husband|dad))|los(?:es|ing)|mis(?:laid|lays|handle[ds]?|measured|counted|read|judged|filed|reported|informed|took|quoted|managed|represented|calculated|placed|understood|directed|used|treated|advised)|botch\\w*|bungl\\w*|fluffed|mess(?:es|ed)|muddle[ds]?|mix(?:es|ed) (?:\\S{1,12} ){0,3}up|cock(?:s|ed)|foul(?:s|ed) up|wreck(?:s|ed)|ruin(?:s|ed)|scupper\\w*|squander\\w*|wast(?:es|ed|ing)|dither\\w*|stall(?:s|ed|ing)|dragg\\w*|drags|s[ai]ts? (?:on|in (?:his|her|their) (?:car|van|office))|sitting on|skiv\\w*|shirk\\w*|dodg(?:e[ds]?|ing)|duck(?:s|ed)|avoid(?:s|ed|ing)|evad\\w*|stonewall\\w*|fob(?:s|bed|bing)|brush(?:es|ed) \\S{2,10} (?:off|aside)|ignor(?:es?|ed|ing)|neglect(?:s|ed|ing)?|overlook(?:s|ed)|fail(?:s|ed|ures?|ing|ings)?|refus(?:es|ed|al|ing) (?:to|point|even)|omitted|mistaken|gets? .{0,30}\\bwrong|got .{0,30}\\bwrong|(?:was|is|been|proved|be) (?:\\w+ )?wrong|asleep|drunk|smell(?:s|ed|ing|t) of|reek\\w*|golf|pub\\b|took (?:cash|money|a bribe|bribes|gifts|backhanders?|kickbacks?|the credit|all the credit)|pocket(?:s|ed)|favours|favoured|favourites|cosy|too (?:close|friendly|pally)|friends with|br(?:eaks|oke|eaking|oken) (?:confidence|promise|(?:his|her|their|every|a) (?:word|promise)|the rules|protocol)|without (?:\\w+ ){0,2}(?:visit\\w*|look\\w*|read\\w*|check\\w*|ask\\w*|tell\\w*|consult\\w*|inspect\\w*|bother\\w*|so much|open\\w*|stopp\\w*|leav\\w*|authority|permission|anyone|any(?:body)?|a word|apolog\\w*|warning|explanation|explain\\w*|thinking|measur\\w*|leave|being)|by (?:mistake|accident)|in error|carelessly|unanswered|unopened|unread|off the (?:cuff|top)|two-minute|five-minute|cursory|slapdash|unlocked|turn(?:s|ed) up (?:late|drunk|without|unprepared|an hour|half)|arriv(?:es|ed) (?:late|drunk|without|unprepared|an hour|half)|(?:was|were|is|always|hours?|weeks?|months?|minutes|days) late\\b|miss(?:es|ed|ing) (?:\\S{1,14} ){0,3}(?:deadlines?|meetings?|appointments?|dates?|targets?|hearings?)|promis(?:es|ed) .{1,50}\\b(?:never|nothing|didn't|but)|keeps? (?:saying|telling|changing|promising|losing|forgetting|cancelling|putting|making|getting|giving)|(?:habit|form|history|track record) (?:of|for)\\b|different (?:things|stories|answers)|one thing (?:to|and)|(?:let|lets|letting) .{1,30} down|left .{1,40} (?:waiting|standing|stranded|in the (?:dark|lurch|rain)|to rot|high and dry)|treat(?:s|ed)? .{1,40} (?:like|as (?:if|though)|with contempt)|(?:spoke|spoken|speaks|talks|talked) .{1,40}(?:as (?:if|though)|like (?:dirt|a child|children|criminals|an idiot)|in terms)|cost (?:us|the council|the taxpayer)|presided over|knew (?:about|of|in|that|perfectly|full well|all along)|own interest\\w*|empire[- ]build\\w*|look (?:good|better)|chaos|fiasco\\w*|shambles|disast\\w+|debacle|scandal\\w*|mix-up|easy ride|no show|fault|to blame|at fault|culprit|responsible for (?:the|this|that) (?:mess|delay|mistake|error|muddle|loss|shambles|confusion|fiasco)|wants? (?:sorting|moving|sacking|replacing|watching|taking)|needs? (?:sorting|moving|sacking|replacing|watching|retraining|supervis\\w+)|should(?:n't| not| never) (?:be (?:in|doing|presenting|handling|running|allowed|employed|working|let|near|given|trusted|advising)|have (?:been|said|told|let|done|signed|approved|allowed|given|left|sent))|unfit|to account|own up)\\b(?! (?:his|her|their) life)",
  '\\b(?:evasive|amateur\\w*|unprofessional\\w*|rude(?:ly)?|snotty|obstructive|unhelpful|partisan|bias(?:ed)?|dishonest\\w*|negligen\\w+|careless\\w*|lazy|laziness|bone idle|incompeten\\w+|inept\\w*|inadequate|unprepared|clueless|out of (?:his|her|their) depth|(?:is|was|been|being) (?:\\w+ )?(?:difficult|slow|idle|hopeless|useless|poor|weak|a (?:disgrace|liability|disaster|joke|problem|bully|nightmare|menace|fool|waste)|short with|curt|cold|offhand|brusque|sharp with)|disgrace\\w*|shoddy|sloppy|slipshod|woeful\\w*|so (?:poor|bad|badly|poorly)|too (?:poor|slow|soft|lax|weak)|poorly (?:written|argued|prepared|drafted|handled|run)|badly (?:written|argued|prepared|drafted|handled|run)|incomplete|untrue|untruth\\w*|falsehoods?|false|unreliable|untrustworthy|unfair\\w*|arrogan\\w+|dismissive\\w*|aggressive\\w*|patroni[sz]ing|condescending|contemptuous|sarcas\\w+|off-?hand|high-?handed|heavy-?handed|insensitiv\\w+|callous\\w*|heartless\\w*|tactless\\w*|vindictive|secretive|two-faced|shifty|economical|elementary (?:mistakes?|errors?)|basic (?:mistakes?|errors?)|schoolboy|howlers?|blunder\\w*|(?:of|full of|riddled with|such|more|these|those|repeated|usual|careless|own) (?:mistakes?|errors)|incompetence|excuses|inaction|shortcomings|stewardship|attitude|manner (?:towards|with|to)|honesty|integrity|competence|lack of|want of|inability|failure|dithering|wrongdoing|misconduct|(?:conduct|behaviour|behavior|handling|performance|judge?ment|record) (?:at|of|on|over|in|during|was|is|has|leaves|fell|falls))\\b(?! (?:was|is) (?:\\w+ )?(?:fine|good|impeccable|faultless))',
);
/** Said before the name: on whom a fault is laid, in whom there is no trust. */
const LAID_ON = pattern(
  "\\b(?:(?:mistakes?|muddle|mess|errors?|delays?|mix-up|shambles|fiasco|confusion|fault|blame|scandal|trouble|problem|blunder|failure|loss|backlog|overspend|disaster|culprit|person to blame)\\b.{0,50}\\b(?:is|was|were|lies with|rests with|made by|caused by|created by|down to|due to|because of|work of|doing of|namely|named|called|attached)(?: to)?|(?:don't|do not|never|can't|cannot|couldn't|won't|wouldn't|shouldn't|unwise to|foolish to|mistake to|stopped|given up|no longer) (?:\\w+ )?(?:rely|relying|trust|believe|depend|bank|count|deal|dealing|work|leave)\\w*(?: on| with| it to| things to| in)?(?: \\w+)?(?: that)?|(?:no|lost|little|any|have|not much) (?:\\w+ )?(?:confidence|faith|trust) in(?: .{1,30},)?|(?:confidence|faith) .{0,30}\\bwhen|what (?:you|he|she|they|is|will|can|do|the \\w+) .{0,30}\\b(?:do|done|doing) about|(?:ability|fitness|honesty|competence|conduct|behaviour|incompetence|negligence|failures?|failings?|rudeness|mistakes|errors|blunders|laziness|dishonesty|attitude|manner|instructions|handiwork) of(?: your| our| the)?(?: \\w+){0,2}|(?:concerns?|doubts?|worries|worried|questions|complaints?|complaining|unhappy|dissatisfied|warning|warn you) (?:\\w+ )?(?:about|regarding|with|over)|fed up (?:with|of)|sick of|(?:misled|lied to|ignored|insulted|fobbed off|let down|altered|lost|bullied|patroni[sz]ed|shouted at|treated|deceived|messed about|cancelled|destroyed|mishandled|botched|bungled) by|(?:comes|come|result|price|get|got) (?:of|from|for) (?:\\w+ ){0,3}(?:to|on|with|by)|i (?:blame|accuse)|(?:haul|drag|summon|carpet)(?:ing)?|thanks to|how on earth|wonders? how|(?:wouldn't|would not|don't|do not|shouldn't|never|nor) (?:\\w+ )?(?:let|put|send|want|have|hire|employ|recommend|ask|appoint|pick|choose)|(?:still |we |to |why )(?:employ|pay|employing|paying|keep|keeping))(?: officer| your| our)? $",
);

/** Between a name and a fault: the fault is another's, or was put right. */
const ANOTHERS = pattern(
  '\\b(?:says?|said|tells|told (?:me|us|you)|reports?|reported|confirm\\w*|asked (?:me|us|whether|if|for)|(?:that|and|when|but|if|because|while|as|since|where|which) (?:the|i|we|you|my|our)|(?:sub-?)?contractors?|applicants?|developers?|drivers?|landlords?|suppliers?|found|spotted|correct\\w*|mended|sort(?:ed|ing)|cleared|explained|apologi[sz]ed|pointed|fix(?:ed|ing)|solv\\w*|caught|put right|(?:look|deal|work)\\w* (?:into|with|on)|investigating|help(?:s|ed|ing|ful)?|saved|prevent\\w*|review\\w*|chasing|resolv\\w*|rescued|inherited|warned|discover\\w*|thanks?)\\b',
);
/** The sender's own doing, or nobody's; a name that is called, not spoken of. */
const OWNED = pattern(
  "\\b(?:(?:not|n't|no|nor|hardly) .{0,24}\\b(?:fault|to blame)|(?:was|were|is|entirely|all) (?:\\w+ )?(?:mine|ours|my|our)|i should have|we should have|(?:our|my) (?:own )?(?:mistake|fault|error|muddle)|wasn't (?:she|he|her|him)|proud|congratulat\\w+|happy|lost without|sympath\\w+|condolences|poorly|recover\\w*|get well)\\b",
);
const CALLED =
  /^(?!the |our |your |my )(?:(?:dear|hi|hello|thanks,?|thank you,?) )?(?:[a-z'-]+(?: [a-z'-]+)?,? (?:and )?){0,3}$/;
const NAME =
  /\b(?:Mrs?|Ms|Miss|Dr|[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\.?(?: [A-Z]\.?)? (?:O['’]|Mc)?[A-Z][a-z]{2,}/g;

/** Where a text begins and ends the name of somebody who may be an officer, though not in the directory. */
function strangerIn(text: string, low: string): readonly [number, number] | null {
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const at = match.index;
    const end = at + match[0].length;
    if (NO_NAME.test(low.slice(at, end))) NAME.lastIndex = low.indexOf(' ', at);
    else if (!OUTSIDER.test(low.slice(Math.max(0, at - 40), end + 60))) return [at, end];
  }
  return null;
}

/** Whether a fault is laid on whoever is named from `at` to `end`. */
function isBlamed(one: Sentence, low: string, [at, end]: readonly [number, number], aloud: boolean): boolean {
  const after = low.slice(end, end + 120);
  if (/^ ?[,(:–-](?! ?(?:who|the|our|your))/.test(after) && CALLED.test(low.slice(0, at))) return false;
  return (
    (aloud ? [BLAMED, LAPSED] : [BLAMED]).some((faults) => {
      const fault = faults.exec(partOf(one, after));
      return fault !== null && !ANOTHERS.test(partOf(one, after.slice(0, fault.index)));
    }) || LAID_ON.test(partOf(one, low.slice(0, at)))
  );
}

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
