import { neighbourhood } from './passages';
import { pattern } from './pattern';
import { PARTY } from './politics';
import type { Sentence } from './sentences';

const MEET =
  '(?:meet(?:ing|s|ings)?|awaydays?|away ?days?|room|night|sessions?|discussion|agm|pre-?meet\\w*|evening|gathering|get-?together|executive|budget (?:meeting|session|day)|lunch|supper|dinner|breakfast|conference call|teams call|zoom|call|strategy (?:day|session|meeting)|policy (?:day|session|meeting)|training day|retreat|huddle|policy night|briefing|caucus)';
const DAY = '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?';

/** A political group's own meeting, by words that nothing else answers to. */
const NAMED_GROUP = pattern(
  `\\b(?:${PARTY}|independents?'?|green|reform|opposition|majority|minority|ruling|administration|controlling|political|party|cabinet'?s) (?:(?:council|coalition|alliance|\\w+) )?group(?:'?s|s')?\\b`,
  `\\b(?:${PARTY}|the independents|the greens) (?:\\w+ ){0,2}${MEET}\\b`,
  `\\b${PARTY} (?:colleagues|members|councillors|lot|friends|comrades|team)\\b.{0,60}\\b${MEET}\\b`,
  "\\b(?:(?:our|my|the) pre-?meet(?:ing)?|caucus|group (?:leader's|whip|whip's|secretary|agm)|groups? pre-?meet\\w*)\\b",
  '\\bshadow cabinet\\b|\\b(?:conservative|labour|liberal|tory|lib dem|green) (?:rooms?|club|offices?|hall)\\b|\\bopposition (?:front ?bench|awayday|strategy)\\b',
);
/** "Our group", "the group meeting": a political group's unless another kind of group is about. */
const PLAIN_GROUP = pattern(
  `\\b(?:(?:my|our|the|this|next|each|full|coming|all of|to|at|in|from|for) )(?:\\S{1,12} )?group(?:'?s)? ${MEET}\\b`,
  `\\b(?:my|our) (?:whole |own |full )?(?:group|colleagues in (?:the )?group|lot|side|group colleagues|group members)\\b`,
  `\\bgroup (?:${MEET}|is|meets|are|this|next|tonight|tomorrow|on|has)\\b|\\b(?:at|to|in|for|before|of) group\\b|\\bgroup(?:'s)? (?:on |this |next )?${DAY}\\b|\\bthe group (?:would|want|wants|meet|meets|is|are|has|have|and i|asked|needs?|on|at|before|tomorrow|tonight|next|this)\\b`,
  '\\bthe group (?:would|wants?|needs?|are|is) (?:like |to |keen |hoping |expecting |asking |dying )|\\bour (?:own )?(?:agenda|pre-?meet\\w*)\\b',
);
const OTHER_GROUP =
  /\bgroups? of (?!councillors|members\b|us\b|\d+ members)|\b(?:(?!independent|conservative|liberal|labour|democrat|tories|green|opposition|administration|member|majority|minority|partie|council|leader's)[a-z]{3,16}s'|working|task|task and finish|user|users'?|friends'?|walking|residents'?|tenants'?|steering|focus|review|support|community|liaison|youth|stakeholder|action|reference|project|consultation|parents?|carers'?|toddler|play|scout|history|heritage|allotment|gardening|neighbourhood|village|local|church|business|traders?'?|campaign|cycling|drama|art|knitting|reading|book|art|craft|running|environment|climate|flood|project|pressure|interest|advisory|discussion|peer|women's|men's|faith|disability|patient|cross-party|all-party|member|members'|officer|partnership|housing|safety|river|canal|wildlife|volunteer|litter|watch|litter-?pick\w*|school|scrutiny|panel) groups?\b/;
const OTHER_GROUPS = new RegExp(OTHER_GROUP.source, 'g');
const OTHER_MEETING = pattern(
  /\b(?:public|residents'?|tenants'?|community|parish|town|ward forum|forum|committee|panel|cabinet|full council|scrutiny|sub-?committee|board|annual council|site|school|governors'?|council) (?:\w+ )?(?:meeting|visit|agm)\b|\bopen (?:day|evening|house|morning)\b/,
);

/** A party's own meeting: ward, branch or constituency. */
const PARTY_MEETING = pattern(
  `\\b(?:${PARTY})(?:'s|s')? (?:\\S{1,14} ){0,3}(?:agm|conference|supper|dinner|rally|social)\\b`,
  `\\b(?:branch|clp|constituency (?:party|labour party|association|executive)|ward (?:party|labour|conservative|branch|lib dem|association)|(?:party|association|(?:${PARTY})(?: party| club)?|local party|momentum)) (?:\\S{1,12} ){0,2}(?:meeting|agm|evening|supper|dinner|lunch|conference|social|night|get-?together|executive|gathering|policy (?:day|forum|night)|rally|club|fundraiser|campaign (?:day|meeting|launch)|strategy|do|branch|members)\\b`,
  '\\b(?:party conference|branch (?:meeting|agm|supper|social|night)|selection meeting|campaign (?:meeting|strategy|committee|launch)|policy forum|party meeting|party members|conference fringe|fringe)\\b',
);

/** Being there, or sending somebody. */
const ATTEND = pattern(
  "\\b(?:come(?! back| across| up| out| (?:to )?a (?:view|decision))|coming (?:along|to|over|down)|attend(?:s|ing)?|(?:join|joining) (?:us|the group|our|my|me|in|at)|sit(?:ting)? (?:in|with us)|pop(?:ping)? (?:in|along|over|by|down|up|round)|drop (?:in|by)|be (?:there|present|with us|in attendance|on hand)|(?:have|having|like|want|need|love|get|see|got|prefer|you) you (?:there|in\\b|along|with us|at|to group)|(?:have|having|get|see) (?:\\S{1,14} ){1,3}(?:there|along|with us|in the room)|in the room|at the table|turn up|show up|guest (?:speaker|of)|your (?:presence|company|attendance)|in attendance|make it (?:to|along)|(?:answer|take|field|for) (?:our |their |some |any |a few )?questions|in(?:to)? (?:your|ur|her|his|the) (?:calendar|diary)|lend us|(?:send|sending) (?:us |along )?(?:someone|somebody|one of|an officer|\\w+ (?:along|over))|spare (?:us |the )?(?:someone|somebody|an hour|an officer|half)|pick (?:your|her|his) brains?|do (?:a|us a) (?:turn|slot|talk|presentation|session|spot|bit)|(?:of|for|some of) your time|hear(?:ing)? (?:\\S{1,14} ){0,2}from you|hear what you|make (?:it\\b|\\d|six|seven|half past|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|say a few words|(?:expect|want|need|have|like) (?:to see )?you (?:at|there|to (?:come|attend|be|speak|brief|explain)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|ought to be there|should be there|be there|borrow you|welcome to (?:join|come)|(?:be|are|'re) (?:very |most |so |more than )?welcome|guest speaker|have you (?:at|there|along|on)|you to attend|your expertise)\\b",
  '\\b(?:speak|speaking|talk|talking|present|presenting|explain \\w+|give a (?:talk|presentation|briefing)) (?:to|at|with) (?:us\\b|(?:the |our |my |my own )?(?:\\w+ )?(?:group|caucus)\\b(?! leader)|(?:our|my|group) (?:colleagues|members|lot|side|meeting)|(?:the |our )?(?:branch|members|association))|\\b(?:address|brief|advise|update) (?:us|the (?:\\w+ )?group|our|my|group|members|colleagues)\\b(?! leader)|\\b(?:run|take|walk|talk|lead|guide|bring|fill) (?:us|my|our|the group|members|colleagues|everyone|them) (?:through|up|over|in)\\b|\\b(?:give|giving|do|deliver)\\w* (?:us|the group|my group|our group|members|colleagues) (?:\\S{1,14} ){0,3}(?:briefing|talk|presentation|overview|steer|run-?through|q ?& ?a)\\b|\\b(?:briefing|presentation|talk|session) (?:at|to|during) (?:the |our |my )?(?:\\w+ )?(?:group|caucus|branch)\\b|\\b(?:run|take|walk|talk|lead|guide) (?:the |our |my )?(?:\\S{1,14} ){0,2}group through\\b|\\binvit(?:e|ed|ing|ation)\\b',
  "\\byou(?:'re| are) (?:\\w+ )?on (?:our|the|my) (?:agenda|list|running order|programme|bill)|\\b(?:put|got|pencilled|booked|have|slotted|marked) you (?:down|in|on)\\b|\\bto hear from you\\b|\\b(?:is|are)(?:'s)? (?:also |very )?welcome too\\b|\\b\\S+'s welcome too\\b|\\b(?:like|want|need|have|love|borrow|steal) you for (?:an?|half|twenty|thirty|forty|ten|fifteen|\\d|the)\\b",
);
/** A paper, not a presence. */
const WRITTEN = pattern(
  /\b(?:written|in writing|note|notes|paper|papers|email|e-?mail|figures|fact ?sheet|copy of|slides|link|statistics|data|document|circulate|publish\w*|book (?:a|the|us|me) (?:\w+ )?room|room booking)\b/,
);
const COMES = pattern(/\b(?:come|attend|join|sit in|in the room|be there|you there|in person|presence)\b/);
/** The group's meeting as a date to work round, not a place to come to. */
const AROUND =
  /\b(?:clash\w* with|because of|i(?:'ve| have)(?: got)?|we(?:'ve| have)(?: got)?|before|after|ahead of|in time for|prior to|following|owing to|due to) (?:a |an |my |our |the |next |this )?(?:\S{1,14} ){0,2}(?:group|caucus)(?:'s)?(?: (?:meeting|room|awayday|session|night|on \w+))?/g;

const ROUTE_TAKEN = pattern(
  /\b(?:(?:has|have|had|'s|is|was|been|already|kindly|fully) (?:\w+ ){0,2}(?:agreed|approved|authori[sz]ed|said yes|happy|content|cleared|okayed|given (?:his|her|their|the)|signed (?:it |this )?off|arranged|consented|blessed|nominated|asked you)|with (?:his|her|their|the chief executive's|\w+'s) (?:agreement|permission|approval|authority|blessing|say-so|consent|ok|okay)|(?:who|whom) (?:do|should|must|would) (?:i|we) (?:ask|write|go|approach)|should (?:i|we) (?:ask|go|write)|(?:through|via|to|ask|asked|asking|with|by) (?:the )?chief exec\w*(?:'s)? (?:\w+ ){0,3}(?:first|before|permission|approval|agreement|authority|decides?|to (?:decide|agree|approve|authorise))|do (?:i|we) need|is it (?:all right|ok|okay|in order|permitted|allowed)|(?:written|wrote|writing|ask(?:ed|ing)?|spoken|put (?:it|this|the request)|gone|applied|apply|emailed) (?:to |with )?(?:the )?(?:chief exec\w*|director|head of paid)|what(?:'s| is) the (?:procedure|route|process|rule|protocol)|(?:would|will|could|can) you (?:ask|seek|get|obtain|put (?:it|this) to) (?:the )?(?:chief|\w+'s (?:permission|agreement))|subject to|if (?:the chief executive|he|she|they) (?:agrees?|approves?|is content|is happy|allows?))\b/,
);
const NOT_WANTED = pattern(
  /\b(?:no need (?:for you )?to (?:come|attend|be there|join)|needn't (?:come|attend|be)|don't (?:need|want|expect) you (?:to|there)|not (?:asking|inviting|expecting) (?:you|anyone|any officer|officers)|without (?:you|officers)|(?:can't|cannot|won't|unable to|not able to) (?:come|attend|make|join)|thank\w* (?:\w+ ){0,4}(?:coming|attending|joining)|no officers? (?:needed|present|required|wanted)|(?:may|can|do|should|must|are) officers\b.{0,40}\?)\b/,
);
const OUTSIDERS = pattern(
  /\b(?:(?:our |party |branch |the |some |several |prospective |council )?(?:candidates?|activists|party members|branch members|supporters|donors|campaigners|volunteers)|residents|the public|local people|non-?councillors?|people (?:who are not|from outside)|guests|outsiders?|(?:our |the |an? )?mp\b|the agent|our agent|constituency (?:chair|officers)|(?:business|union|community) (?:leaders|reps?|representatives|people)|a developer|traders|spouses|partners|prospective councillors)\b.{0,60}\b(?:there|present|with us|attend\w*|join\w*|coming|come|invited|sit(?:ting)? in|too|as well|also|along|in the room|will be)\b|\b(?:there|also|joined by|invited|alongside|together with|as well as|along with|plus|with) (?:will be |are |by )?(?:\w+ ){0,3}(?:candidates|activists|party members|branch members|non-?councillors|donors|supporters|our mp|the mp|residents|outsiders|the public)\b/,
);

/** What kind of group or party meeting an officer is asked to, and the sentences that ask. */
export interface GroupInvitation {
  readonly kind: 'group' | 'party-meeting';
  readonly outsiders: boolean;
  readonly sentences: readonly Sentence[];
}

/**
 * Reads an invitation to a political group's or a party's meeting from the sender's own sentences; null when there
 * is none, when nobody is asked to be there, or when it only asks how to go about it. `asks` tells a wish.
 */
export function readGroupInvitation(
  sentences: readonly Sentence[],
  subject: string,
  asks: (one: Sentence) => boolean,
): GroupInvitation | null {
  const mine = sentences.filter((one) => !one.reported && (one.act !== 'thank' || IF_YOU.test(one)));
  const all = [subject].concat(mine.map((one) => one.low)).join('\n');
  if (NOT_ASKED.test(all) || mine.some((one) => NOT_WANTED.test(one.low.replace(CANNOT_YOU, ' '))))
    return null;
  const otherGroup = OTHER_GROUP.test(all);
  const group = (text: string): boolean => {
    const low = text.replace(AROUND, ' ');
    return (
      PARTY_MEETING.test(low) ||
      (OWN_SIDE.test(low) && !otherGroup && !OTHER_MEETING.test(low)) ||
      ((NAMED_GROUP.test(low.replace(OTHER_GROUPS, ' ')) || (!otherGroup && PLAIN_GROUP.test(low))) &&
        !OTHER_MEETING.test(low))
    );
  };
  const inSubject = group(subject);
  const found = new Set<Sentence>();
  const beside = neighbourhood(sentences, 1);
  const about = neighbourhood(sentences, 2);
  for (const one of mine) {
    const brings = BRINGS.test(one);
    if (
      !(brings || ATTEND.test(one) || GOES.test(one)) ||
      !(asks(one) || brings || INVITES.test(one) || BIDS.test(one))
    )
      continue;
    if (WRITTEN.test(one) && !COMES.test(one) && !brings) continue;
    const near = (brings ? about : beside)(one).filter(
      (other) => !other.reported && other.act !== 'thank' && group(other.low),
    );
    if (near.length === 0 && !inSubject) continue;
    for (const other of near) found.add(other);
    found.add(one);
  }
  if (found.size === 0) for (const one of gathered(mine, subject, all, asks)) found.add(one);
  if (found.size === 0) return null;
  const inviting = Array.from(found).sort((a, b) => a.start - b.start);
  return {
    kind:
      inviting.some((one) => PARTY_MEETING.test(one)) || PARTY_MEETING.test(subject)
        ? 'party-meeting'
        : 'group',
    outsiders: mine.some((one) => OUTSIDERS.test(one) || PARTY_OFFICERS.test(one)),
    sentences: inviting,
  };
}

const LEAVE = pattern(
  /\b(?:permission|approval|authority|authori[sz]\w+|blessing|go-ahead|green light|(?:cleared|squared|agreed|checked|okayed|arranged|fixed) (?:it |this |that )?(?:all )?(?:with|by|through)|(?:said|says) (?:yes|ok|okay|it(?:'s| is| was) (?:fine|ok|all right)|i (?:could|can|may)|you (?:could|can|may))|(?:is|was|are) (?:fine|ok|okay|happy|content|on board) (?:with|for|about)|under (?:paragraph )?\d)/,
);
const BYPASSED = pattern(
  /\b(?:without|no need|needn't|never mind|bother\w*|not (?:asked|told|troubled|cleared)|haven't|won't|don't|didn't|rather not|nobody|no one|skip|round the back|life's too short)\b/,
);

/** Says that the route was taken or asks after it. */
export function speaksOfRoute(sentences: readonly Sentence[]): boolean {
  return sentences.some((one) => (ROUTE_TAKEN.test(one) || LEAVE.test(one)) && !BYPASSED.test(one));
}

const INVITES = pattern(
  /\b(?:(?:you(?:'re| are)|you'll be|you'd be|consider yourself) (?:\w+ )?(?:invited|welcome|wanted|needed|expected|down|on)|(?:i|we)(?:'ve| have) (?:put|got|pencilled|booked) you|see you (?:there|at)|(?:i|we) (?:invite|would like to invite|want|need|expect)|invit(?:e|ing|ation)|put (?:it )?in your|you'd be|would be (?:good|great|lovely|useful|helpful|ideal)|hope|hoping|counting on you|be (?:good|great|lovely|useful|helpful|ideal|nice|handy) (?:if|to)|(?:group|colleagues|members|comrades|we|they|all) (?:would|'d) (?:\w+ )?(?:like|love|value|welcome|appreciate|be glad|be grateful)|expect you|ought to be|should be there)\b/,
);

/** A group's or party's gathering by its own side's words. */
const OWN_SIDE = pattern(
  `\\b(?:${PARTY}|independents?|greens?|reform|group|opposition|administration|majority|minority) (?:room|members|backbenchers|group|councillors)\\b|\\b(?:the|our) (?:${PARTY}|greens|independents|reformers) (?:are|is|meet|meets|want|wants|would|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|have|having)\\b|\\b(?:our|us|my) (?:own )?(?:lot|side|backbench(?:ers|es)|benches|nine|caucus|members'?ll)\\b|\\bonly our members|\\bour (?:own )?candidates\\b|\\bour (?:side|lot)'s\\b|\\bjust us (?:\\w+,? )?|\\bno opposition\\b|\\bthe caucus\\b|\\bpre-?council (?:do|meet\\w*|huddle|get-together)|\\bour (?:group )?whip\\b`,
  `\\b(?:ward party|constituency (?:party|association)|the association|association (?:lunch|supper|dinner)|(?:labour|tory|conservative|plaid|green|our|the|local) branch)\\b|\\bgroup's (?:at|been|moved|meeting|is|on|tonight|having|got|a bit)\\b|\\bin (?:our|the group) room\\b|\\bto group\\b|\\bparty'?s? (?:\\w+ )?(?:evening|night|thing|do|meeting)\\b|\\balliance's group\\b|\\bfor the (?:\\w+ )?(?:labour|tory|conservative|plaid|lib dem|green|reform) members\\b|\\b(?:administration's|group's|party's) private meeting\\b|\\bcyfarfod gr[ŵw]p\\b|\\bgroup,? (?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun)\\w*`,
);
/** Being there, said another way; no further wish needed. */
const BRINGS = pattern(
  /\b(?:(?:would|could|does|will|might) (?:\S{1,14} ){1,7}(?:room|suite|chamber|office|lounge|group)(?: \S{1,14}){0,3} (?:suit|work for|do for|be (?:good|all right|convenient) for) you|stay behind|bring (?:your|the|that|those|someone|somebody) (?:\S{1,14} ){0,2}(?:slides|maps?|figures|plans|laptop|numbers|spreadsheet|drawings|legal|finance)|there with the|(?:have|get) you (?:on the phone|there|back)|like you (?:back|there|at|in)|with you there|you to (?:brief|explain|address|speak|present)|want(?:s|ed)? you (?:at|in|there)|need you (?:in|at|there)|you(?:'ll| will) need to be there|put you down|you down to speak|book(?:ed)? you in|told them you(?:'ll| will)|(?:be|being) walked through|have an officer at|run-?through for|dewch|be in and out by|would settle)\b/,
);
const GOES = pattern(
  /\b(?:nip in|pop (?:in|into|along|down|up|round|over)|come (?:and|along|in|down|up|over|round)\b|coming along|take soundings|do(?:ing)? your (?:\w+ )?talk|sit in on|go over the|in our room|do us a (?:private )?(?:run|talk|session)|turn up at|half an hour of your time|attendance at|address our|be (?:able|free) to attend|presentation to|present (?:it|this) to|brief(?:ing)? our|tell us (?:where|how|what)|could come along|with (?:that|those|your|the) (?:\w+ )?(?:maps?|slides|plans))\b/,
);
/** Outsiders by party office. */
const PARTY_OFFICERS = pattern(
  /\b(?:association|branch|constituency|party)(?:'s)? (?:officers?|executive|secretary|treasurer|organiser|chair(?:man|woman)?|members)\b.{0,40}\b(?:there|present|with us|sitting in|sit in|join\w*|coming|along|attend\w*)\b/,
);
const BIDS = pattern(
  /^(?:[a-z'-]+[,:]? )?(?:please )?(?:come|pop|nip|drop|stay|join|do come)\b|[,;–-] ?(?:so )?(?:do |please )?(?:come|pop|nip|drop|stay|attend|join)\b|\b(?:would value|(?:we|they|i)'d (?:love|want|like|value|welcome)|(?:asks?|asked|wonders?) (?:me )?(?:if|whether) you(?:'d| would| could| might)|could do with|to request your|proper place for you|kindness if|be just the (?:person|one)|you'd be very)\b/,
);

const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,2})';
const CANNOT_YOU = /\byou (?:can't|cannot|couldn't|can not)\b/g;
const IF_YOU = pattern(/\b(?:if|would|could|will|can|hope|that) you\b/);
/** A named group that no party word names: "the Armed Forces Covenant group". */
const UNKNOWN_GROUP = pattern(
  `\\b(?:the|a|an|our|my|this|your) (?:[\\w'-]+ ){0,2}?(?!(?:${PARTY}|dems?|democrats?|unionist|independents?'?|green|reform|opposition|majority|minority|ruling|governing|controlling|administration|alliance|coalition|political|party|council|councillors'?|members'?|cabinet|whole|own|full|entire|other|next|small|little|new|friendly|\\w+day|at|to|for|of|in|on|with|from|by|and|my|our|your|the|this|that|brief|tell|face|address|attend|do|told|is|wants?|what|\\w+'s)\\b)[a-z'-]{3,} groups?\\b`,
);
/** One's own side's people or gathering, in words that seldom mean another's. */
const HOST = pattern(
  "\\b(?:(?:my|our|the|half the|whole|ruling|opposition|majority|minority|this|next|at|to|for|of|from|do|in|on|into|before|by) (?:own )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day'?s )group\\b(?!s| (?:of|nominations?|home|discount|visit))|^(?:so |and |but |if )?group\\b|\\bgroup (?:colleagues|members|room|office|dinner|executive|secretary|strategy|away)\\b|\\bwhole group\\b",
  `\\b(?:the|our|us|we|some|fellow|thirteen|${COUNT}) (?:\\w+ )?(?:${PARTY}|independents|greens|reformers)\\b|\\b(?:${PARTY}|independents?|green) (?:room|councillors|members|colleagues|bench\\w*|lot|side|people|office|away)\\b`,
  "\\bcaucus\\b|\\bcomrades\\b|\\b(?:the|our|chief) whip(?:'s)?\\b|\\bshadow (?:team|cabinet|portfolio\\w*|spokes\\w+)|\\bpre-?meets?\\b|\\b(?:my|our) (?:own )?(?:lot|side|troops|benches|backbench\\w*|councillors)\\b|\\bthe (?:troops|back ?benchers)\\b|\\b(?:of|in) our (?:colour|party|persuasion)\\b|\\b(?:the|this|new) administration(?:'s (?:members|councillors|people))\\b|\\bthe opposition\\b|\\b(?:ruling|majority|minority|governing) party\\b|\\b(?:other|their|our|my) (?:side|party|lot|leader)'s group\\b|\\bparty (?:room|colleagues|members|group)\\b|\\b(?:closed|private|political) (?:meeting|session) of (?:our|my|the)\\b",
);
/** The reader is to be there: in person, on the line, or up on their feet before them. */
const CALLS = pattern(
  "\\byou(?:'d| would|'ll| will|'re)? (?:\\w+ ){0,3}(?:com(?:e|ing)|came|attend(?:ing)?|join(?:ing)?|appear(?:ing)?|fac(?:e|ing)|turn(?:ing)? up|look(?:ing)? in|stay(?:ing)? for)\\b(?! (?:back|up with|across|out|to (?:a|the) (?:view|decision|conclusion)))|\\byou(?:'d|'ll|'re)? (?:\\w+ ){0,3}(?:drop|pop|slip|swing|nip|call|dial|ring|phone|log|sit|zoom|beam|patch|squeeze)(?:p?ing)? (?:in|by|along|over|round|into)\\b|^(?:please |do |best you |just |then |so |now )*(?:come|slip|drop|pop|nip|dial|ring|log|swing|join|sit)\\b (?:us|me|in|by|along|over|to|and|with|round|up|down|at)\\b",
  `\\b(?:i|we|they|group|members|colleagues|councillors|lot|side|whip|everyone|all)(?:'d| would|'ll| do)? (?:\\w+ ){0,3}(?:want|need|like|love|have|value|expect|prefer|require)s? (?:to have |to see |to borrow |to get )?you (?:there|here|at|on|in|along|over|with|for|to (?:come|join|attend|lead|take|open|give|do|brief|address|speak|talk|present|tell us|explain|be))|\\b(?:hav(?:e|ing)|get(?:ting)?|see(?:ing)?|borrow(?:ing)?|zoom\\w*|bring(?:ing)?|put(?:ting)?|steal(?:ing)?|grill(?:ing)?|quiz(?:zing)?|introduc\\w+) you (?:there|in|at|on|over|along|for|to (?:our|the group|my))\\b|\\b(?:want|need|like|love|require) (?:somebody|someone|an officer|one of you)\\b`,
  "\\byou(?:'re| are| will be|'ll be|'d be)? (?:\\w+ )?(?:on (?:at|our|the agenda|first|last|screen)|(?:down|up) (?:for|to|at|first)|the (?:first|speaker|guest|turn)|(?:expected|required|wanted|needed|invited|summoned) (?:at|in|on|by|from)|(?:our|my) guest)\\b|\\b(?:added|put|pencilled|booked|slotted) (?:you|your)\\b|\\byour (?:attendance|presence|company|appearance)\\b|\\bhear\\w* (?:\\S{1,14} ){0,6}from (?:you|the horse)|\\bheard (?:\\S{1,14} ){0,6}from you\\b|\\b(?:please |should |will |to |can |could |must |you )be (?:there|with us|present|our guest|on hand)\\b|\\b(?:u|you) do (?:our )?group\\b|\\bmake yourself (?:available|free)|\\bspare (?!room|copy|time)\\w+ (?:for|an hour|half|ten|fifteen|twenty|thirty|forty|some time|a few minutes)\\b|\\bpassing (?:the|our) .{0,20}\\broom\\b|\\b(?:spare|empty) (?:seat|chair|place)\\b|\\bguests? each\\b|\\btake (?:the|a) (?:floor|stand|seat|chair)\\b|\\bround your table\\b|\\b(?:keep|hold|clear) (?:\\w+ ){1,3}(?:free|clear|open)\\b|\\bare you (?:\\w+ )?(?:free|around|about|available)\\b|\\bpick your brains?\\b|\\b(?:could|can) use you\\b|\\bask(?:ed|ing|s)? for you\\b|\\byou (?:\\w+ ){0,2}(?:hop|jump) (?:on|in)\\b|\\bguest (?:speaker|appearance|slot|turn)\\b|\\bmeet you (?:at|in|by)\\b|\\b(?:in|into|out of) your diary\\b",
);
/** Speaking to them; a note may do as well, unless there is a time for it. */
const SPEAKS = pattern(
  `\\b(?:talk\\w*|speak\\w*|present\\w*|explain\\w*|demonstrat\\w*|brief\\w*|address\\w*|tak\\w+|walk\\w*|lead\\w*|guid\\w+|teach|educate|enlighten|reassure|settle|calm|persuade|convince|rehears\\w*|give|tell|show|do|run|help) (?:\\S{1,16} ){0,8}?(?:to |with |for |before )?(?:us\\b|them\\b|(?:my|our|the|half the|whole) (?:\\w+ ){0,2}(?:group|lot|side|members|colleagues|councillors|people|troops|caucus|backbenchers|team)|colleagues\\b|all of us|everyone)`,
  '\\b(?:take|answer|field|face) (?:\\w+ ){0,2}questions\\b|\\byou (?:talking|presenting|speaking|explaining|leading)\\b|\\bgive a (?:talk|briefing|presentation)|\\ba (?:short |quick |brief |little )?(?:talk|briefing|presentation|session|turn|few words|q ?& ?a) (?:on|about|and|then|for|from you)\\b|\\b(?:say|saying) (?:something|a few words|a word)\\b|\\byou (?:give|do) (?:your|the|a|us)\\b',
);
/** Less plainly so. */
const HINTS = pattern(
  "\\b(?:slot|speakers?|officer input|house calls?|short straw|same again|put together a (?:talk|session|presentation)|go through|on screen|turns? up|in the room|(?:hoping to|look forward to) see(?:ing)?|seeing you|see you|take a note|questions (?:after|then)|then questions|at your best|(?:the )?floor is yours|grill\\w*|quiz\\w*|cameo|your turn|sandwiches|pizza|biscuits|cake|wine|buffet|a pint|feed you|laid on|bring (?:your|the|a|some|that|those|slides))\\b|\\b(?:some(?:body|one)|anyone|nobody|one|an officer|two officers|officers?) (?:from|in|of) (?:\\w+ ){1,3}|\\bfind (?:\\w+ ){0,2}officer\\b|\\b(?:that|it)(?:'s| is| was| would be) you\\b|\\bcould (?:that|it) be you|\\b(?:can|could|would|will|might) you (?:do|make|manage) (?:the|it|mon|tue|wed|thu|fri|sat|sun|\\d)|\\b(?:had|have|got) you (?:in mind|earmarked|marked)|\\bwhat are you doing\\b|\\btempt you\\b|\\b(?:some(?:body|one)) (?:\\w+ ){0,3}(?:tells|explains)\\b|\\blead (?:it|the|a)\\b|\\byou checking\\b|\\byou'd be\\b|\\bperfect (?:person|speaker)\\b|\\bthe (?:very |right |only )?(?:person|man|woman|one) (?:to|for|who)\\b|\\bwould (?:suit|do) you\\b|\\bsuits? you\\b|\\b(?:how|what) about (?:mon|tue|wed|thu|fri|sat|sun|the \\d)",
);
/** A time to be somewhere. */
const WHEN = pattern(
  /\b(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?(?:'s)?\b|\b(?:tonight|tomorrow|evening|nite|lunchtime|weekend)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:at|from|for|about) (?:\d{1,2}(?:[.:]\d\d)?|five|six|seven|eight|nine|half (?:past )?\w+)\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b|\b(?:each|every|a|once a) (?:week|month|time)\b|\b(?:half an|an|for an|half|quarter of an) hour\b|\b(?:\d+|ten|fifteen|twenty|thirty|forty) ?min/,
);
const BY_WHEN =
  /\b(?:by|before|no later than|until) (?:\w+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|the weekend|noon|the \d{1,2}(?:st|nd|rd|th)?)\b/g;
/** What a party is at: its line, its votes, its secrets. */
const LINE = pattern(
  /\b(?:(?:our|its|their|a|the) (?:own )?(?:\w+ )?(?:line|position|amendments?|priorities|stance|tactics|response)\b|alternative budget|before (?:the vote|(?:the )?full council|council|cabinet|we (?:vote|decide))|day of council|vot(?:e|es|ing) (?:it|them|for|against|with|on|down|the)|no minutes|won't be minutes|between (?:ourselves|us)|behind (?:closed doors|your back)|don't mention|(?:side|back) door|off the record|the other (?:side|lot|party|group)\b|councillors only|only councillors|among friends|scrutiny of\b.{0,20}\bour|winning|blab|told (?:them|my|the whip|colleagues)|by the whip)/,
);

/** Several weak signs near one another: whose gathering, the reader there, a time, a wish, a party's business. */
function gathered(
  mine: readonly Sentence[],
  subject: string,
  all: string,
  asks: (one: Sentence) => boolean,
): Sentence[] {
  const others = OTHER_GROUP.test(all) || UNKNOWN_GROUP.test(all);
  const formal = FORMAL_BODY.test(all.replace(BEFORE_COUNCIL, ' ')) || OTHER_MEETING.test(all);
  const elsewhere = (low: string): boolean => OTHER_MEETING.test(low.replace(BEFORE_COUNCIL, ' '));
  const hosts = (low: string): boolean => {
    const text = low.replace(AROUND, ' ');
    const clear = others ? text.replace(ANY_GROUP, ' ') : text;
    return (
      !elsewhere(text) && (HOST.test(clear) || NAMED_GROUP.test(clear) || (!formal && OUR_MEMBERS.test(text)))
    );
  };
  const near = neighbourhood(mine, 2);
  const found = new Set<Sentence>();
  for (const one of mine) {
    if (elsewhere(one.low)) continue;
    const beside = near(one);
    const when = beside.some((other) => WHEN.test(other.low.replace(BY_WHEN, ' '))) ? 1 : 0;
    const called = CALLS.test(one);
    const call = called || (when > 0 && SPEAKS.test(one)) ? 2 : HINTS.test(one) ? 1 : 0;
    if (call === 0 || (WRITTEN.test(one) && !called)) continue;
    if (!hosts(subject) && !beside.some((other) => hosts(other.low))) continue;
    const wish = asks(one) || INVITES.test(one) || BIDS.test(one) ? 1 : 0;
    const line = beside.some((other) => LINE.test(other)) ? 1 : 0;
    if (call + wish + when + line < 3) continue;
    for (const other of beside) if (other === one || hosts(other.low)) found.add(other);
  }
  return Array.from(found);
}

/** Whoever writes so of councillors means those of one side. */
const OUR_MEMBERS = pattern(
  /\b(?:our|my) (?:own )?(?:members|councillors|party|party colleagues|cabinet colleagues|front ?bench|gang|bunch|band)\b/,
);
const ANY_GROUP = /\bgroups?\b/g;
/** The council's own meeting as a date. */
const BEFORE_COUNCIL =
  /\b(?:before|after|ahead of|prior to|between|until|by|for|to|at|goes to|in time for) (?:the |next |this |\w+'s |\w+ )?(?:full |annual )?(?:council|cabinet|committee|scrutiny|panel|planning)(?: committee)?(?: meeting)?\b/g;
const NOT_ASKED = pattern(
  /\b(?:(?:won't|will not|not|n't|shan't|never) (?:be )?(?:ask|asking|invit\w+|expect\w*|want\w*|need\w*|suggesting) (?:for )?(?:you|any|an officer|officers|someone|somebody)\b|rather than (?:come|coming|attend\w*)|instead of (?:coming|attending))/,
);
const FORMAL_BODY = pattern(
  /\b(?:panel|board|forum|parish|town council|residents|tenants|scrutiny|task|committee|cabinet|working|partnership|governors|trustees|charity|school|club's|surgery|church|association|clerk|chamber of)\b/,
);
