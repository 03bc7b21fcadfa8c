import { partOf, pattern } from './pattern';
import type { Sentence } from './sentences';

/** Parties as councillors name them, in lower case; "green", "reform" and "independent" need a word beside them. */
export const PARTY =
  "(?:labour|lib(?:eral)?[- ]?dem(?:ocrat)?s?|liberals|tor(?:y|ies)|conservatives?|greens|green party|reform(?: uk|ers)|ukip|plaid(?: cymru)?|snp|momentum|co-operative party|residents'? association party)";

const PRODUCT =
  "(?:leaflets?|fl[iy]ers?|posters?|newsletters?|news ?sheets?|mail-?shots?|mail-?outs?|direct mail|literature|calling cards?|cards|pamphlets?|brochures?|placards?|banners?|(?:garden |stake ?)?boards?|stickers?|rosettes?|videos?|reels?|film|graphics?|memes?|slides?|tweets?|posts?|website|facebook(?: page)?|page|press releases?|speech|canvass\\w*|envelopes|labels|logo|conference|fundrais\\w+|raffle|dinner|supper|bash|barbecue|bbq|rally|launch|stall|street stall|social|quiz|agm|candidates?|hopefuls?|campaign\\w*|activists?|volunteers?|voters?|supporters?|deliverers|members'? (?:list|evening)|focus|in touch|surveys?|letters?|petition|eve of poll|event|blog|podcast|advert\\w*|materials?|photo ?(?:shoot|call|op)|branch)";
const STRONG_PRODUCT =
  '(?:leaflets?|fl[iy]ers?|posters?|newsletters?|mail-?shots?|literature|calling cards?|pamphlets?|placards?|canvass\\w*|fundrais\\w+|rally|campaign\\w*|candidates?|voters?|rosettes?|letters?|video|reel|press release|election)';

/** A party's or a campaign's own thing: product, occasion or purpose. */
const CAMPAIGN = pattern(
  `\\b${PARTY}(?:'s?|s'?)? (?:\\S{1,18} ){0,3}${PRODUCT}\\b`,
  `\\b(?:green|independents?'?|reform|group'?s?) (?:\\S{1,14} ){0,1}${STRONG_PRODUCT}\\b`,
  "\\b(?:our|my) (?:\\S{1,14} ){0,2}(?:leaflets?|fl[iy]ers?|calling cards?|election|by-?election|(?:election )?agent|canvass\\w*|street stall|branch|(?:spring|autumn|annual|party) conference)\\b|\\bbranch (?:\\S{1,12} ){0,1}(?:meeting|minutes|members|newsletter|agm|dinner|social|secretary|supper)\\b|\\bconstituency (?:agm|meeting|dinner|newsletter|minutes)\\b|\\b(?:stuff(?:ing)? envelopes|through (?:people's |the )?(?:doors|letter ?box(?:es)?) before|(?:spring|autumn|party|national|regional|annual) conference speech|killer (?:lines?|facts?)|in touch newsletter|election (?:night|day) (?:party|teas?)|war chest|vote-?winner|(?:our|local|party|one of our) (?:\\w+ )?(?:activists?|canvassers?|deliverers|candidates?)|parliamentary candidate|(?:having|have|take) a (?:go|pop|swipe|dig) at (?:the )?(?:labour|tor|conserv|lib|green|reform|opposition|other)|(?:for|by|of|it's|is|our) (?:the )?(?:labour|conservative|green|reform|liberal democrat) party(?:'s)?)\\b(?!.{0,30}(?:group|councillors?\\b))",
  `\\b(?:show|shows|showing|prov(?:e|es|ing)|say(?:s|ing)?|why|how|that|where|explain(?:s|ing)?)\\b(?: \\S{1,14}){0,5} (?:${PARTY}|the other (?:lot|side|party)|the opposition)(?:'s|s')?(?: \\S{1,14}){0,5} (?:let|let down|fail\\w*|wast\\w*|ruin\\w*|neglect\\w*|broken?|lied|lying|wreck\\w*|saved|deliver\\w*|doesn't|don't|can't|mess\\w*|slide|worse|useless|incompetent|unravel\\w*|falls? apart|mad|bonkers)\\b`,
  `\\b(?:party|party's|campaign|electoral|doorstep|branch|re-?election|by-?election|elections?|eve-of-poll|polling-day|canvass(?:ing)?|conference|selection) (?:\\S{1,14} ){0,2}${PRODUCT}\\b`,
  '\\b(?:doors? (?:to|we) knock|knock(?:ing)?(?: on)? (?:the )?doors|door-?knock\\w*|on the doorsteps?|\\w+ doorsteps|canvass(?:ing|ers|ed)?|canvass (?:returns|cards|sheets|data)|leafleting|leaflet (?:drop|round|delivery|run)|polling day|eve[- ]of[- ]poll|get (?:out the vote|the vote out)|gotv|knocking[- ]up|knock[- ]up the|tellers?|pledge cards?|out on the knock|phone ?bank\\w*|telling at)\\b',
  '\\b(?:re-?elect(?:ed|ing)?|win (?:back )?(?:the|this|my|our|your) (?:seat|ward|by-?election|election)|hold (?:on to )?(?:the|my|our) (?:seat|ward)|keep (?:my|our|the) seat|(?:my|our) (?:re-?election|campaign|candidates?|canvass\\w*|election (?:address|leaflet|letter|bid|pitch))|target (?:wards?|seats?|voters?)|marginals?|swing voters?|floating voters?|(?:our|wavering) (?:voters|supporters|pledges)|vote (?:labour|tory|conservative|lib dem|green|reform|independent|for (?:me|us|our|them))|(?:win|gain|cost|lose|get) (?:us|me|them|him|her) (?:\\w+ ){0,2}(?:votes|the (?:seat|election)|seats))\\b',
  `\\b(?:attack (?:lines?|ads?|leaflets?|dossier|points)|knocking copy|dirt on|(?:some )?ammo|ammunition|mud to (?:sling|throw)|stick to beat|rebuttal|(?:embarrass|hammer|skewer|clobber|bash|rubbish|beat|thrash|hit|nail|see off|demolish|finish off|finish|knock|trash|show up)(?:ing)? (?:the )?(?:${PARTY}|opposition|other lot|other side|other party|incumbent)|make (?:the )?(?:\\w+ ){0,2}(?:look (?:bad|silly|foolish|stupid|useless|ridiculous)|squirm)|(?:${PARTY}|the opposition|the other (?:lot|side|party))(?:'s)? (?:failures?|record|waste|broken promises|mess|shambles|incompetence|track record))\\b`,
  '\\b(?:(?:for|to|at|by|on behalf of) (?:the |our |my |my own |local )*(?:party|party conference|association|branch|constituency|clp|campaign(?: team| hq| office)?|re-?election|(?:\\w+ )?candidate))\\b(?! (?:meeting|group|wall|animal|bags?|food|hire|venue|boat))',
  "\\b(?:party (?:political|hq|headquarters|central|office|activists?|members?|membership|workers?|supporters?|funds?|funding|branch|logo|colours|faithful|purposes|business|line|machine|website|organiser|chair(?:man)?|conference|election broadcast|advantage|gain)|constituency (?:party|association|labour|office|dinner|newsletter|fundraiser|organiser|chair\\w*)|clp|ppc|prospective parliamentary|central office|association'?s? (?:dinner|newsletter|agm|funds|lunch|members)|the local party|selection (?:meeting|contest|hustings|battle)|local elections? (?:leaflets?|campaign|push))\\b",
  `\\b(?:ahead of|before|for|in time for|come|until|at|in) (?:the |next |this )?(?:may|the polls?|the locals|polling|local elections?|elections?|by-?election|short campaign)\\b.{0,60}\\b(?:leaflet\\w*|flyers?|canvass\\w*|doorsteps?|voters?|votes|seats?|candidates?|campaign\\w*|doors)\\b`,
  '\\b(?:leaflet\\w*|flyers?|voters?|votes|seats?|candidates?|campaign(?:s|ing)?)\\b.{0,60}\\b(?:ahead of|before|for|in time for|come) (?:the |next |this )?(?:may\\b|polls?\\b|locals\\b|polling|local elections?|elections?|by-?elections?)',
  '\\b(?:another|four|4|five|a second|a third|one) (?:more )?(?:\\d )?(?:years?|yrs?|terms?)\\b.{0,30}\\b(?:fl[iy]ers?|leaflets?|posters?|cards?)|\\bwhy i (?:deserve|should|ought)\\b|\\b(?:my|our|the) (?:\\w+ )?(?:fl[iy]ers?|placards?|rosettes?|election (?:boards?|posters?))\\b|\\bour (?:selection|adoption|nomination) (?:meeting|contest|panel|evening)|\\b(?:selection|adoption) meeting\\b|\\brosette (?:picture|photo)|\\bhustings (?:speech|notes|pitch)',
);

/** A community's leaflet, or the council's own. */
const COMMUNITY = pattern(
  /\b(?:consultation|litter|clean-?up|fair|neighbourhood|recycling|council's|community|volunteer|safety|friends|charity|church|school|parish|residents'|scheme|surgery|surgeries|public health|flood|event|lost (?:cat|dog)|jumble|warm (?:hub|space)|food ?bank)\b/,
);
const OWN_PARTY_THING = pattern(/\b(?:party|election|campaign|canvass\w*|vot(?:e|es|ers|ing)|poll\w*)\b/);
/** Council business that a party's name may well come up in. */
const FORMAL = pattern(
  /\b(?:question (?:to|for|at|about)|put down a question|full council|motion|amendments?|for (?:the )?cabinet|to cabinet|scrutiny|committee|political balance|(?:political )?proportionality|(?:names? of (?:our|the) )?substitutes?|allocation of seats|seats on (?:the )?(?:\w+ )?committees|committee (?:places|seats)|group leaders?|manifesto (?:promise[ds]?|commit\w*|pledge[ds]?|said|says)|press enquiry|minutes of the (?:council|committee))\b/,
);
const HARD_PRODUCT = pattern(
  /\b(?:leaflets?|fl[iy]ers?|canvass\w*|newsletter|posters?|voters?|votes|conference|calling cards?|doorsteps?|polling day|branch|candidates?|re-?elect\w*|campaign(?:ing)?|hustings|fundrais\w*|party (?:logo|hq|conference))\b/,
);

/** Somebody else's leaflet or claim that is only spoken of. */
const THEIRS = pattern(
  /\b(?:leaflets?|fl[iy]ers?|posters?|newsletters?|literature|press releases?|letters?|boards?|placards?|claims?|stickers?|manifestos?|canvassers?|tweets?|posts?|video)\b.{0,40}\b(?:says?|said|claim(?:s|ed|ing)|state[sd]?|came|come through|has been|have been|is stuck|are stuck|were|was|quotes?|went|going round|dropped|landed|put up|fixed|tied|attached to|appeared|left|reads|accuse[sd]?|tells|alleg\w+|implies|on (?:the |a |every )?(?:lamp|verge|railings?|roundabout))\b/,
);
const MINE = pattern(/\b(?:our|my|we|we're|we've|us|mine|ours)\b/);

/** Says it is nothing to do with a party, asks what the rule is, or takes it elsewhere. */
const DISCLAIMED = pattern(
  "\\b(?:no|not|non|without|isn't|nothing|never|\\w+n't|avoid\\w*|rather than|instead of)\\b[- ](?:\\S{1,14} ){0,4}(?:party|politic\\w*|partisan|campaign\\w*|election\\w*|electioneering|leaflet\\w*)\\b",
  '\\bapolitical|non-?partisan|cross-?party|all[- ]party|every (?:group|party)|all (?:the )?(?:groups|parties)|any (?:group|party)\\b|regardless of party|whichever party|whatever their party',
  "\\b(?:i'm|i am|we're|we are) not (?:asking|after|suggesting|expecting)\\b|\\bat (?:our|my|the party's) own (?:expense|cost)|\\b(?:usual|normal|standard|ordinary|going|commercial|public|full) (?:hire |booking |room )?(?:rate|charge|fee|price|terms)s?\\b|\\b(?:we|i|the party|our own \\w+)(?:'ll| will| shall|'d)? (?:of course |happily |gladly )?(?:pay|print|be printing|supply|do|use|write|be (?:paying|using)) (?:for |it |them |this |that )?(?:ourselves|myself|our own|my own|elsewhere|the (?:hire|hall|room)|for (?:it|the))\\b",
  '\\b(?:is (?:it|this|that|there)|are (?:we|members|councillors|candidates|there)|am i|would (?:it|that|this|i|we) be) (?:still |even |ever |actually )?(?:a )?(?:ok|okay|all right|alright|permitted|allowed|against|within|breach\\w*|breaking|acceptable|proper|in order|rules?|guidance|anything (?:in|to stop))\\b|\\b(?:what|which) (?:is|are|do|does) the (?:rules?|code|law|protocol|guidance|limits?)\\b|\\bthe (?:rules?|law|guidance) (?:on|about|for|around|say)\\b|\\b(?:rule|rules|guidance) (?:on|about|for|around)\\b|\\bdoes (?:a|the|an|my|our|any) (?:\\S{1,14} ){0,3}(?:leaflet|poster|flyer|newsletter|letter|video|post|imprint)s? (?:\\S{1,14} ){0,4}(?:need|have to|count|require|break)',
);
const ELECTION_ADMIN = pattern(
  /\b(?:nominations?|imprints?|election (?:expenses?|agents?|returns?|spending|timetable)|(?:polling|counting|election) (?:stations?|agents?|districts?|places?|cards?)|postal votes?|proxy votes?|the count\b|count (?:rota|venue|hall|staff|guests?)|(?:marked|electoral) register|register of electors|candidates'? (?:pack|briefing|guide)|pre-?election (?:period|guidance)|purdah|deposit|returning officer|ballot (?:papers?|box(?:es)?)|spoilt|turnout|declaration of result|hustings)\b/,
);

/** Work or means that a council has: what a campaign may not borrow. */
export const WORK = pattern(
  /\b(?:draft\w*|writ(?:e|ing)|wording|words|print(?:ed|ing|er|ers|room)?|run(?:ning)? off|photocop\w+|cop(?:y|ies|ying|ier)|design\w*|lay(?:ing)? (?:it |this |them )?out|typeset\w*|type|typing|look(?:ing)? over|cast an eye|proof-?read\w*|check(?:ing)?|edit\w*|polish\w*|tidy|sprinkle|knock(?:ing)? (?:up|me up|us up|together|out)|put(?:ting)? together|mock(?:ing)? up|produc\w+|prepar\w+|pull(?:ing)? (?:together|off|out|up)|dig(?:ging)? (?:out|up)|find(?:ing)? (?:me|us|out)|get(?:ting)? (?:me|us)|(?:send|sending) (?:me|us|it|them|out|this|over|across|round|through)|let (?:me|us) (?:have|use|borrow|book)|give (?:me|us)|slip (?:me|us)|suppl(?:y|ies)|stuff(?:ing)?|fold(?:ing)?|deliver\w*|distribut\w+|hand(?:ing)? (?:out|round|them)|put (?:it |them |this |these )?(?:up|out|on|in|through|round)|display\w*|map(?:ping|ped)?|match(?:ing)?|crunch\w*|shoot|photograph\w*|photos?|pictures?|pics?|snaps?|headshots?|film(?:ing)?|lend|loan|borrow|book(?:ing)?|reserve|hire|use|host|mail(?:ing)? ?lists?|email (?:it|this|them|round)|e-?mail round|forward|circulat\w+|stream(?:ing)?|livestream\w*|record(?:ing)?|help|a hand|staff|driver?|translat\w+|figures?|statistics|stats|numbers|table|charts?|graphs?|labels|addresses|contact details|mailing list|databases?|van|minibus|print ?room|franking|frank|postage|post ?room|stationery|letterhead(?:ed)?|crest|projector|gazebo|chairs|laptops?|spreadsheet|names|who has|run your eye|pop|put|do|have|quotes?|sound ?bites?|headline|briefing|dossier|facts|list|graphic designer|artwork|template|room|chamber|hall|account|channels?|twitter|facebook|noticeboards?|screens?|magic|advice|tips|ideas|data|costings?|cost|come (?:along|out|with)|join|out with us|time off|shifts?|cover)\b/,
);

const WISH = pattern(
  /\b(?:could do with|could use|would be (?:ideal|great|lovely|perfect|handy|useful|brilliant|good|nice|wonderful|a (?:great )?help)|(?:i|we)(?:'d| would| was| were|'m| am|'re) (?:be )?(?:love|hoping|hope|after|looking|like|wondering|relying|counting|grateful|need)|any chance|i wonder|you know how|you(?:'re| are) (?:good|so good|brilliant|the expert)|we need|i need|we want|i want|do (?:me|us) (?:a|the)|one of your|some of your|(?:your|ur) (?:team|people|lot|lads|girls|boys|staff|folk)|put (?:me|us) down|if you (?:could|can|would|have|get)|be a (?:love|dear|star|darling|sport)|mind (?:\w+ing)|need(?:s)? (?:\w+ ){0,3}(?:by|doing|folding|printing|before)|is it possible|fancy|up for|hoping)\b/,
  '\\b(?:can|could|would|will) (?:your|ur) (?:lot|team|people|staff|lads|girls|office)\\b|\\b(?:can|could|would|will) the (?:\\w+ )?(?:van|team|lads|crew|office|print ?room|electoral team)\\b',
);

/** What the sender wants of the reader, however it is put. */
export function wantsWork(one: Sentence): boolean {
  return (
    !one.reported && (one.act === 'ask' || one.act === 'request' || one.act === 'order' || WISH.test(one))
  );
}

const OPINION = pattern(
  /\b(?:who|which (?:party|group|side|candidate|of (?:the|us)))\b.{0,30}\b(?:(?:do|would|will|did|are) you (?:\w+ )?(?:vot\w+|support\w*|back\w*|prefer|rooting)|gets? your vote|should (?:win|run the council))\b|\bare you (?:one of us|a (?:labour|tory|conservative|lib dem|green|socialist)|labour|tory|lib dem)\b|\bhow (?:do|did|will|would) you vote\b|\byour (?:own |personal )?(?:politics|political (?:view|opinion|take|sympathies|leanings))\b|\bpolitically,? (?:speaking )?(?:what do you|do you|who)\b/,
);
/** Asks an officer's own politics. */
export function asksPolitics(one: Sentence): boolean {
  return !one.reported && OPINION.test(one);
}

const GREENS = pattern(
  /\bGreen(?:s|(?: \S{1,14}){0,2} (?:leaflets?|newsletters?|canvass\w*|manifesto|campaign|candidates?|conference|flyers?|video|target))\b/,
);

const NAMES_PARTY = pattern(PARTY);

/** A campaign's purpose of the sender's own side, not a rule asked after and not another's leaflet. */
export function servesCampaign(one: Sentence): boolean {
  const purpose = PURPOSE.test(one);
  if (one.reported || !(CAMPAIGN.test(one) || GREENS.test(partOf(one, one.text)) || purpose)) return false;
  if (NO_PARTY.test(one) && !/\b(?:ours?|my)\b/.test(one.low)) return false;
  if (DISCLAIMED.test(one)) return false;
  if (!purpose && COMMUNITY.test(one) && !OWN_PARTY_THING.test(one) && !NAMES_PARTY.test(one)) return false;
  if (FORMAL.test(one) && !HARD_PRODUCT.test(one)) return false;
  return !(THEIRS.test(one) && !MINE.test(one));
}

/** Disclaims a party's purpose, or asks after the rules of elections. */
export function disclaimsParty(one: Sentence): boolean {
  return DISCLAIMED.test(one) || (FORMAL.test(one) && !HARD_PRODUCT.test(one));
}

export function isElectionAdmin(one: Sentence): boolean {
  return ELECTION_ADMIN.test(one);
}

/** A campaign's purpose by other words: its people, its places, its counting of votes. */
const PURPOSE = pattern(
  `\\b(?:for|to|at) (?:the|our|a|my) (?:\\w+ )?rally\\b|\\b(?:my|our|the party'?s?) (?:\\w+ )?manifesto\\b|\\belection address|\\b(?:candidate'?s?|our|my|party) (?:\\w+ )?(?:calling card|photo shoot|press release|boards?|posters?|literature)\\b|\\btarget wards?\\b|\\bstreets where (?:we|they) came\\b|\\bwhere (?:we|our vote|they) (?:came (?:first|second|third)|polled)|\\bripe for (?:a knock|canvass\\w*)|\\bour (?:organiser|canvassers?|deliverers|supporters|activists|volunteers have|candidate'?s?|majority(?:'s)?|voters|vote)\\b|\\b(?:agent|agenting) for .{0,20}\\bcandidates?|\\bcommittee rooms\\b|\\b(?:nephew|niece|son|daughter|wife|husband|partner|brother|sister|cousin|friend|candidate|he|she|i|they|who)(?:'s|'re|'m| is| are| am) standing (?:in (?!for\\b|the\\b|a\\b|water)|for (?!you|her|him|them|me)|against )|\\bstand for (?:election|the council)|\\bthe other (?:lot|side|party)'s? (?:\\w+ )?(?:posters?|wards?|boards?|voters?|leaflets?|candidates?)\\b`,
  `\\bhelp (?:the party|our (?:cause|chances|campaign|candidate)|us (?:no end|hold|win|in the))\\b|\\bcarry weight with (?:the )?voters|\\b(?:for|by) the party\\b(?! wall)|\\bassociation's (?:minutes|newsletter|list|accounts|post|membership)|\\bmy party's\\b|\\b(?:marked|labelled) (?:up )?with who's ours|\\bwho's (?:ours|with us|one of ours)\\b|\\bthe by-election(?:'s| is)\\b|\\bthese \\d+ voters|\\bvoters for us\\b|,? vote [a-z]+\\.?$|\\b(?:candidate'?s?'?|candidates) (?:faces?|photos?|pictures?|names and|biogs?|mugshots?|cards?)\\b|\\bfor the (?:doorsteps?|letter-?boxes)\\b(?! of| at| to| in)|\\b(?:back|vote for|choose|support|elect) your local (?:\\w+ )?(?:team|candidates?)|\\bin (?:her|his|my|our|their) rosettes?\\b|\\bbefore the vote\\b.{0,50}\\b(?:candidate|rosette|ribbon|leaflet)|\\bleaflet\\b.{0,60}\\b(?:next to me|with me in|my face|snap)\\b|\\bmy face on\\b|\\b(?:voted|said|claimed|expenses|attendance)\\b.{0,50}\\bfor (?:a|our|my|the) (?:leaflet|focus|newsletter)|\\bfor our focus\\b|\\bsquare of our team|\\bour team in (?:the|front)|\\b(?:until|till|after|before) (?:the )?(?:polling day|by-election|polls close|elections?(?:'s| is| are)? (?:done|over|out of))|\\bother candidates\\b.{0,60}\\bours\\b|\\blet the (?:${PARTY}|other lot|opposition) (?:get|take|have) (?:the )?credit`,
);
/** A wish for a party by other words. */
const BIDS = pattern(
  /^(?:[a-z'-]+, )?(?:please )?(?:lend|have (?!you|i|we|they|there)|hold|time|mock|ask|hang|fold|seems a shame|whatever you do|stick|stuff|rustle|bung|whip|knock|let)\b|\b(?:should (?:write|send|put|print|do)|would brighten|(?:we|i)'d want (?:you|your|the)|it'd look|would look (?:well|good)|no objection to|it would help|it'd help|so come)\b/,
);
/** What is asked for a party's sake. */
export function wantsHelp(one: Sentence): boolean {
  return !one.reported && BIDS.test(one);
}
/** A branch that is no party's; posters to be cleared away. */
const NO_PARTY = pattern(
  /\bbranch (?:librar\w+|line|manager|surgery|bank)|\b(?:posters?|boards?|stickers?|placards?)\b.{0,80}\b(?:taken down|removed|cleared|come down)\b|\b(?:tied|stuck|fixed|nailed|screwed|fly-?posted|plastered)\b.{0,30}\b(?:posters?|boards?|stickers?|placards?)/,
);
