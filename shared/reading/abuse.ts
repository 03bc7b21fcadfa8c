import type { Facts } from './facts';
import { readMentions } from './named';
import { readVoice, type Spoken } from './voice';

/** Words that run a person down. */
export interface Abuse {
  readonly spoken: Spoken;
  /** insult: calls names. belittle: mocks ability, sense or standing. threat: of harm to the person's place. */
  readonly how: 'insult' | 'belittle' | 'threat';
}

/** Names that people are called. Alone they are insults only of a person; see ofPerson. */
const NOUNS =
  'idiots?|morons?|imbeciles?|cretins?|fools?|clowns?|clots?|buffoons?|half-?wits?|nit-?wits?|dim-?wits?|numpt(?:y|ies)|muppets?|plonkers?|pillocks?|prats?|twits?|twerps?|dunces?|dullards?|dolts?|dunderheads?|blockheads?|jobsworths?|pen-?pushers?|paper-?(?:pushers?|shufflers?)|bean-?counters?|parasites?|leech(?:es)?|cowards?|liars?|crooks?|cheats?|frauds?|charlatans?|weasels?|snakes?|worms?|swine|toads?|bastards?|gits?|arse(?:hole)?s?|wankers?|tossers?|bitch(?:es)?|cows?|witch(?:es)?|hags?|old bats?|harrid[ae]ns?|battle-?axes?|busybod(?:y|ies)|simpletons?|lapdogs?|poodles?|stooges?|lackeys?|flunk(?:ey|ie)s?|time-?servers?|time-?wasters?|wasters?|layabouts?|shirkers?|skivers?|slackers?|scroungers?|deadwood|dinosaurs?|donkeys?|sheep|parrots?|monkeys?|trolls?|nonentit(?:y|ies)|non-?entit(?:y|ies)|little (?:man|woman|girl|boy|hitlers?|madam|empire)|silly (?:girl|boy|woman|man|little)|waste of (?:space|a salary|money|oxygen|skin|a (?:good )?(?:chair|desk)|taxpayers)|disgrace to|laughing[- ]stock|bullies|bully|nobod(?:y|ies)|peasants?|chocolate teapots?|rabble|shower(?: of)?|bunch of (?:amateurs|cowboys|clowns)|cowboys|amateurs|windbags?|blowhards?|gasbags?|lordship|ladyship|fatso|snowflakes?|karens?|jokers?|scum|vermin';
const ADJECTIVES =
  "stupid|thick(?:er|est|o)?|dim|dense|daft|moronic|idiotic|brainless|witless|gormless|clueless|useless|hopeless|pathetic|incompetent|inept|incapable|bone[- ]idle|idle|lazy|lazier|spineless|gutless|cowardly|two-faced|slippery|slimy|sly|devious|dishonest|lying|arrogant|pompous|snotty|smug|supercilious|jumped[- ]up|overpaid|over-?promoted|ignorant|illiterate|innumerate|unemployable|not fit|unfit|deluded|deranged|demented|senile|gaga|mad|barmy|loony|hysterical|vile|nasty|odious|loathsome|despicable|contemptible|beneath contempt|worthless|talentless|corrupt|bent|crooked|laughable|ridiculous|a joke|a disgrace|an embarrassment|a liability|a waste|a menace|past it|clapped[- ]out|rude little|obnoxious|insufferable|shiftless|feckless|amateurish|childish|cretinous|dozy|gutter";

const PERSON = "you|ur|u r|he|she|they|who|whoever|someone|you lot|you people|your (?:lot|team|staff|department|boss|manager|people|colleagues?|men|officers?|crew|service|girls?|lads?)|the (?:man|woman|fellow|chap|girl|lad|fool|lot of you)|this (?:man|woman|fellow|person|officer|member|councillor)|that (?:man|woman|fellow|person|officer|member|councillor|lot)|officers?|councillors?|members?|staff|the (?:whole )?(?:department|team)";
/** "You are a …", "she's bone idle", "your staff are …": a person is said to be it. */
const IS = "(?: (?:really|all|just|clearly|plainly|simply|obviously|quite|frankly|both|is|are|was|were|must be|'?re|being|sound(?:s|ed)?|look(?:s|ed)?|seem(?:s|ed)?|may be|have been|has been)|'(?:re|s|ve been)|(?:is|are|was|were))";
const SAID_OF = new RegExp(
  `\\b(?:${PERSON})(?:'re|'s|${IS})(?: (?:a|an|the|such|such a|so|as|too|very|really|nothing but|just|simply|utterly|totally|completely|absolutely|quite|all|both|and|clearly|frankly|merely|no(?:thing)? (?:more|better) than|either|most|biggest|complete|total|utter|absolute|perfect|right|proper|bunch|load|of|little|old|stupid|lazy|silly|bone|pompous|pack|shower|set|staffed by|run by)){0,6},? (?:${NOUNS}|${ADJECTIVES})\\b`,
);
/** "You useless little pen-pusher", "stupid man", "that incompetent woman". */
const CALLED = new RegExp(
  `\\b(?:you|your|his|her|their|that|this|the|these|those|some|such|a|an|of) (?:\\w+[ -]){0,2}?(?:${ADJECTIVES})(?:,)? (?:\\w+[ -]){0,2}?(?:${NOUNS}|man|woman|girl|boy|fellow|creature|person|people|lot|officers?|councillors?|members?|staff|team|manager|boss|clerk|so-?and-?so|excuse for|specimen|old|little|rabble|shower)\\b|\\b(?:you|u) (?:\\w+[ -]){0,3}(?:${NOUNS})\\b|\\b(?:staffed|run|led|managed|headed|populated|surrounded|advised) by (?:\\w+ ){0,4}(?:${NOUNS})\\b|^(?:\\w+ ){0,2}(?:idiots?|morons?|fools?|clowns?|liars?|cowards?)[.!]`,
);
/** Mocks sense, ability, standing. */
const BELITTLES = [
  "\\b(?:(?:moderately |half-?|reasonably |fairly |any |a (?:\\w+ )?)?(?:bright|trained|drunk(?:en)?|blind|blindfolded|lobotomi[sz]ed|backward|half-witted|one-legged|dead) (?:\\w+ )?(?:spaniel|labrador|dog|monkey|chimp\\w*|ape|toddler|child|donkey|goldfish|hamster|parrot|pigeon|sheep|budgie|cat|sloth|baboon|gibbon|schoolboy|schoolgirl|teenager|mole|hedgehog|infant))\\b",
  "\\b(?:a |any |my |the |your average )?(?:\\w+[- ]){0,3}(?:year[- ]old|child of \\w+|toddler|grand(?:mother|daughter|son|children|ma|child)|gran|nan|dog|cat|budgie|goldfish|hamster|labrador|spaniel|parrot|monkey|chimp(?:anzee)?|schoolchild|schoolboy|infant|house ?plant|brick|door ?stop|blind man|work experience) (?:could|would|can|has|knows|understands|would have|with a (?:crayon|pencil))\\b",
  "\\b(?:couldn't|could not|can't|cannot|not fit to|isn't fit to|unfit to|aren't fit to|wouldn't trust (?:you|him|her|them|\\w+) to|unable to|not capable of|incapable of|struggle to) (?:\\w+ )?(?:organi[sz]\\w+|run(?:ning)?|find(?:ing)?|tell(?:ing)?|draw(?:ing)?|count(?:ing)?|add|spell|read(?:ing)?|write|lead|manage|be trusted|be left|boil|knock|pour|lick|tie|think)\\b.{0,30}\\b(?:whelk|bath|tap|brewery|brothel|egg|bun|raffle|tombola|straight line|paper bag|backside|elbow|arse|fingers|shoelaces|own name|jumble sale|sweet ?shop|stall|party|fete|cr[eè]che|water|\\bor (?:you )?(?:cannot|can't) think|think)\\b",
  "\\beither you (?:can't|cannot|won't) \\w+ or you (?:can't|cannot|won't)\\b|\\b(?:can|do|did|could) you (?:even |actually |not )?(?:read|count|spell|think|understand english|speak english|add up|hear)\\?|\\b(?:learn|try|trying|bother|care) to (?:read|think|count|spell|listen|do your job|use your brain)\\b|\\btry (?:reading|thinking|using your)\\b|\\bare you (?:deaf|blind|stupid|thick|dim|mad|simple|slow|all there|always this)\\b",
  "\\b(?:brain cells?|(?:half a|a|any|no|two|your|without a) brains?\\b|(?:half|not enough) (?:a |the )?wit|(?:iq|intelligence|intellect|wit|attention span|memory|common sense|brain|backbone|spine|charm|manners|imagination) of (?:a|an)\\b|(?:more|less) (?:brains?|sense|backbone|use) (?:in|than) (?:a|an|the|my)|(?:as much use as|about as (?:useful|much use)|as useful as|as much good as|sharp as|bright as|thick as|useless as) (?:a|an|two|the)\\b|two short planks|sandwich(?:es)? short|not the (?:sharpest|brightest)|lights are on|one ticket short|village idiot|out of (?:your|his|her|their) tiny mind|tiny (?:mind|brain)|thick skull|where the sun (?:doesn't|don't|does not)|up your (?:\\w+ )?(?:arse|backside|jumper)|get off your (?:\\w+ )?(?:backsides?|arses?|bottoms?|bums?)|shut (?:up|your)|go (?:to hell|and boil|boil your|jump)|get stuffed|sod off|bugger off|piss off|stuff (?:it|your)|drop dead|moron\\w*|crap\\b|bullshit|bollocks|fuck\\w*|shit\\w*|who do you think you are|know your place|you crawl|grovel|jumped[- ]up|too big for (?:your|his|her) boots|beneath (?:you|contempt)|what (?:planet|cave) (?:are|do)|which planet|day's work in (?:your|his|her|their)|done a (?:day's|hand's|stroke|real day's)|work-?shy)\\b",
  "\\b(?:(?:crayons?|colou?ring[- ](?:book|in)|finger ?paint\\w*|words of one syllable|small words|short words|simple words|type (?:this )?slowly|(?:write|say|spell|speak|put|go through) (?:this |it |that )?(?:very |really |nice and )?(?:slowly|out slowly|out for you)|draw you a (?:picture|diagram)|spell it out for (?:you|the hard)|hard of thinking|do try to keep up|keep up,? dear|if you(?:'re| are) not too busy (?:with|having|drinking|eating|doing|painting)|between (?:tea|coffee|biscuit) breaks|when you(?:'ve| have) finished (?:your|painting|doing your)|wake up from|woken up|beauty sleep|nap time)|(?:find|found) (?:your|his|her|their) (?:own )?way (?:home|to work|out|here)|dress (?:yourself|himself|herself)|tie (?:your|his|her) (?:own )?(?:shoe)?laces|(?:stack(?:ing)?|fill(?:ing)?) shelves|flipp?(?:ing)? burgers|another (?:career|line of work)|different (?:career|line of work)|don't give up the day job|so-called (?:professional|expert|officer|manager|planner|engineer)s?|call (?:yourself|yourselves|himself|herself|themselves) (?:a|an|professional|officers?|experts?)|(?:a|another|your) (?:work of genius|stroke of genius|masterpiece)|(?:well done|bravo|congratulations|hats off|slow clap|take a bow|give (?:yourself|him|her) a medal)\\b.{0,60}\\b(?:mess(?:ing|ed)?|wrong|los(?:t|ing)|fail\\w*|ruin\\w*|disaster|managed to|managing to|wast\\w+|break(?:ing)?|ignor\\w+|upset\\w*|shambles|fiasco)|what a (?:triumph|genius|surprise|star you|hero)\\b(?!.{0,40}\\b(?:thank|well done|proud))|do frame it|einstein|genius(?:es)? (?:at|in|of) (?:work|your|planning|housing|highways|the)|sherlock|(?:my|your) (?:poor |little )?(?:dear|sweet) (?:girl|boy|man|lady|child)\\b|there's a good (?:girl|boy|little)|run along|pretty little head|(?:little|poor) (?:love|lamb)|bless your)\\b",
].map((one) => new RegExp(one));
const THREAT =
  /\b(?:out on (?:your|his|her) ear|(?:have|see|get) (?:you|him|her) (?:sacked|fired|out|removed|finished|on the dole|off this)|have your (?:job|head|guts)|i(?:'ll| will) (?:finish|break|ruin|destroy|bury|crush) (?:you|him|her)|(?:your|his|her) (?:days are|card is|cards are) (?:numbered|marked)|heads will roll|(?:you|he|she)(?:'ll| will) (?:never work|regret|be sorry|wish you)|(?:your|his|her) (?:contract|job|post|career)\b.{0,30}\b(?:isn't|not|never|won't be) (?:renewed|safe|long)|make (?:your|his|her) life (?:hell|a misery|very difficult|difficult|unpleasant))\b/;

/** The sender at their own expense, or an apology for a slip. */
const OF_ONESELF =
  /\b(?:i(?:'m| am| was| feel| must be| sound| look| know i(?:'m| am))|i've been|makes? me|call me|forgive (?:me|an old)|silly me|silly old me|my (?:own |poor |aged |old )?(?:brain|memory|stupid\w*|silly|daft|ignorance|mistake|handwriting|tiny|fault)|me being|we(?:'re| are) (?:all )?(?:a bit|rather)|poor old me|yours truly|thick as i|like me|(?:a |this )(?:stupid|daft|silly|dim|thick|idiot(?:'s)?) (?:question|query|councillor|layman)|dinosaur like)\b/;
/** What somebody else said, and the sender passes on or disowns. */
const DISOWNED =
  /\b(?:(?:called|calls|calling|described|describes|describing|labelled|named|shouted|swore|insulted|abused|accused|says? (?:that )?(?:you|he|she|they)(?:'re| are| is)|told me (?:you|he|she|they)(?:'re| are| is)|quote[ds]?|his words?|her words?|their words?|as (?:he|she|they) put it|in (?:his|her|their) words)|don't (?:agree|share|accept|condone)|do not (?:agree|share|accept|condone)|not my (?:words?|view|language)|no way to (?:talk|speak)|(?:nobody|no one|noone|you|he|she|they|isn't|aren't|not|never|hardly|nor|far from|anything but|wouldn't call|would not call|don't think|do not think|not saying|not suggesting|i'm sure) (?:\w+ ){0,4}(?:is|are|was|were|be|being|an?|think|saying|suggesting|that|deserves?|should be called) (?:\w+ ){0,2}(?:idiot|fool|stupid|lazy|incompetent|useless|liar|clown|thick|moron|rude)|apolog\w+ for|sorry (?:for|that|if) (?:calling|what i|i called|my|being))\b/;

/** What the sender says in person that runs somebody down; quotations, the sender's own expense and things left out. */
export function readAbuse(facts: Facts): readonly Abuse[] {
  const found: Abuse[] = [];
  for (const spoken of readVoice(facts)) {
    const { low, sentence } = spoken;
    if (DISOWNED.test(low)) continue;
    if (OF_ONESELF.test(low) && !/\b(?:you|your|he|she|they) (?:are|is|'re)\b/.test(low)) continue;
    const how = THREAT.test(low) ? 'threat' : SAID_OF.test(low) || CALLED.test(low) || ofNamed(facts, spoken) ? 'insult' : BELITTLES.some((one) => one.test(low)) ? 'belittle' : null;
    if (how === null) continue;
    if (how === 'belittle' && sentence.act === 'thank' && !/\b(?:managed|managing|wrong|los|mess|ruin|fail)/.test(low)) continue;
    found.push({ spoken, how });
  }
  return found;
}

const TELLS = new RegExp(`(?:is|are|was|'s|has been|being|must be)(?: (?:a|an|the|such|so|too|as|very|utterly|totally|completely|simply|just|frankly|clearly|quite|complete|total|utter|absolute|pompous|lazy|little|old|stupid|arrogant|nothing but|,)){0,5},? (?:${NOUNS}|${ADJECTIVES})\\b`);

/** "Frith is bone idle": a named person is said to be it. */
function ofNamed(facts: Facts, spoken: Spoken): boolean {
  if (!TELLS.test(spoken.low)) return false;
  const said = TELLS.exec(spoken.low)?.index ?? 0;
  return readMentions({ text: spoken.sentence.text, low: spoken.low }, facts.directory).some((one) => one.at < said && said - one.at < 40);
}
