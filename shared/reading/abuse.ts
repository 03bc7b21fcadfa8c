import type { Facts } from './facts';
import { readMentions } from './named';
import { pattern } from './pattern';
import type { Sentence } from './sentences';
import { readVoice, type Spoken } from './voice';

/** Words that run a person down. */
export interface Abuse {
  readonly spoken: Spoken;
  /** insult: calls names. belittle: mocks ability, sense or standing. threat: of harm to the person's place. */
  readonly how: 'insult' | 'belittle' | 'threat';
}

/** Names that people are called. Alone they are insults only of a person; see ofPerson. */
const NOUNS =
  'idiots?|morons?|imbeciles?|cretins?|fools?|clowns?|clots?|buffoons?|half-?wits?|nit-?wits?|dim-?wits?|numpt(?:y|ies)|muppets?|plonkers?|pillocks?|prats?|twits?|twerps?|dunces?|dullards?|dolts?|dunderheads?|blockheads?|jobsworths?|pen-?pushers?|paper-?(?:pushers?|shufflers?)|bean-?counters?|parasites?|leech(?:es)?|cowards?|liars?|crooks?|cheats?|frauds?|charlatans?|weasels?|snakes?|worms?|swine|toads?|bastards?|gits?|arse(?:hole)?s?|wankers?|tossers?|bitch(?:es)?|cows?|witch(?:es)?|hags?|old bats?|harrid[ae]ns?|battle-?axes?|busybod(?:y|ies)|simpletons?|lapdogs?|poodles?|stooges?|lackeys?|flunk(?:ey|ie)s?|time-?servers?|time-?wasters?|wasters?|layabouts?|shirkers?|skivers?|slackers?|scroungers?|deadwood|dinosaurs?|donkeys?|sheep|parrots?|monkeys?|trolls?|non-?entit(?:y|ies)|little (?:man|woman|girl|boy|hitlers?|madam|empire)|silly (?:girl|boy|woman|man|little)|waste of (?:space|a salary|money|oxygen|skin|a (?:good )?(?:chair|desk)|taxpayers)|disgrace to|laughing[- ]stock|bullies|bully|peasants?|chocolate teapots?|rabble|shower(?: of)?|bunch of (?:amateurs|cowboys|clowns)|cowboys|amateurs|windbags?|blowhards?|gasbags?|fatso|snowflakes?|jokers?|scum|vermin';
const ADJECTIVES =
  'stupid|thick(?:er|est|o)?|dim|dense|daft|moronic|idiotic|brainless|witless|gormless|clueless|useless|hopeless|pathetic|incompetent|inept|bone[- ]idle|lazy|lazier|spineless|gutless|cowardly|two-faced|slippery|slimy|sly|devious|dishonest|arrogant|pompous|snotty|smug|supercilious|jumped[- ]up|overpaid|over-?promoted|ignorant|illiterate|innumerate|unemployable|deluded|deranged|demented|senile|gaga|barmy|loony|hysterical|vile|nasty|odious|loathsome|despicable|contemptible|beneath contempt|worthless|talentless|corrupt|crooked|laughable|ridiculous|a joke|a disgrace|an embarrassment|a liability|a waste|a menace|past it|clapped[- ]out|rude little|obnoxious|insufferable|shiftless|feckless|amateurish|childish|cretinous|dozy|gutter';

const PERSON =
  'you|ur|u r|he|she|they|who|whoever|someone|you lot|you people|your (?:lot|team|staff|boss|manager|people|colleagues?|men|officers?|crew|girls?|lads?)|the (?:man|woman|fellow|chap|girl|lad|fool|lot of you)|this (?:man|woman|fellow|person|officer|member|councillor)|that (?:man|woman|fellow|person|officer|member|councillor|lot)|officers|councillors|members|staff|the (?:whole )?team';
/** "You are a …", "she's bone idle", "your staff are …": a person is said to be it. */
const IS =
  "(?: (?:really|all|just|clearly|plainly|simply|obviously|quite|frankly|both|is|are|was|were|must be|'?re|being|sound(?:s|ed)?|look(?:s|ed)?|seem(?:s|ed)?|may be|have been|has been)|'(?:re|s|ve been)|(?:is|are|was|were))";
const SAID_OF = pattern(
  `\\b(?:${PERSON})(?:'re|'s|${IS})(?: (?:a|an|the|such|such a|so|as|too|very|really|nothing but|just|simply|utterly|totally|completely|absolutely|bloody|damned?|sodding|flipping|fucking|quite|all|both|and|clearly|frankly|merely|no(?:thing)? (?:more|better) than|either|most|biggest|complete|total|utter|absolute|perfect|right|proper|bunch|load|of|little|old|stupid|lazy|silly|bone|pompous|pack|shower|set|staffed by|run by)){0,6},? (?:${NOUNS}|${ADJECTIVES})\\b`,
);
/** "You useless little pen-pusher", "stupid man", "that incompetent woman". (Counted repeats of long lists compile slowly.) */
const LOADED = `(?:${ADJECTIVES}|petty|utterly|totally|completely|absolutely|thoroughly|self-important|officious|interfering|little|old|young|silly|absolute|utter|complete|total|bloody|damned?|poor|sorry|proper|right|bunch of|pack of|council|lying|sneaky|rude|ungrateful)`;
const CALLED = pattern(
  `\\b(?:you|your|his|her|their|that|this|the|these|those|some|such|a|an|of|typical) (?:${LOADED},? )*(?:${ADJECTIVES}|lying),? (?:${LOADED},? |planning |housing |enforcement |middle )*(?:${NOUNS}|man|woman|girl|boy|fellow|creature|person|people|lot|officers?|officials?|bureaucrats?|councillors?|members?|staff|team|managers?|planners?|boss|clerk|receptionist|secretary|so-?and-?so|apology for|excuse for|specimen|rabble|shower)\\b|\\b(?:you|u) (?:${LOADED} )*(?:${NOUNS})\\b|\\b(?:staffed|run|led|managed|headed|populated|surrounded|advised) by (?:\\w+ ){0,4}(?:${NOUNS})\\b|^(?:\\w+ )?(?:idiots?|morons?|fools?|clowns?|liars?|cowards?)[.!]|\\b(?:an?|such an?|what an?|that|the|you) (?:absolute|complete|utter|total|proper|bloody|perfect|prize|blithering|raving|first[- ]class) (?:${NOUNS})\\b|\\bpetty (?:little )?(?:bureaucrats?|officials?|tyrants?|dictators?|officers?)\\b|\\bthe (?:idiot|fool|moron|clown) (?:was|is|being|in question is) (?:you|him|her)\\b|\\bonly (?:an?|a complete) (?:idiot|fool|moron|imbecile|half-?wit)\\b|\\bany (?:idiot|fool|moron|half-?wit) (?:can|could|knows|would)\\b`,
);
/** Mocks sense, ability, standing. */
const BELITTLES = pattern(
  '\\b(?:(?:moderately|reasonably|fairly|half-?) bright \\w+|(?:\\w+[- ])?trained (?:monkey|chimp\\w*|parrot|seal|ape|spaniel|dog|poodle|labrador|flea|hamster|pigeon|rat|mouse|horse|pony|bear|goldfish|terrier|collie|donkey|budgie)s? (?:could|would|can|might|to)|(?:drunk(?:en)?|lobotomi[sz]ed|half-witted|one-legged|blindfolded) (?:\\w+ )?(?:monkey|chimp|ape|dog|spaniel|donkey|parrot|toddler|baboon|goldfish|pigeon|sailor)|(?:\\w+[- ]){0,2}(?:year[- ]old|child of \\w+|toddlers?|grandmother|granddaughter|grandson|gran|nan|dog|cat|budgie|goldfish|hamster|labrador|spaniel|parrot|monkeys?|chimp(?:anzee)?s?|schoolchild|schoolboy|infant|house ?plant|brick|door ?stop|potato) (?:could|would|can|might) (?:have )?(?:\\w+ ){1,6}(?:better|faster|quicker|more sense|in (?:his|her|its) sleep|with a (?:crayon|pencil))|(?:year[- ]old|child of \\w+|toddler|infant|goldfish|hamster|chimp|monkey|brick|budgie) could (?:understand|do|write|tell|work|manage|run|spot|have (?!been|died|fallen|drowned|got|run|easily)))\\b',
  "\\b(?:organi[sz]e|run|arrange|manage) (?:an? |the |his own |her own |your own )?(?:\\w+[- ]){0,2}(?:whelk[- ]stall|piss-?up|brewery|brothel|raffle|tombola|sweet ?shop|bun-?fight|lemonade stand)\\b|\\b(?:couldn't|could not|can't|cannot|unable to|doesn't|does not|don't) (?:even )?(?:draw a straight line|boil an egg|find (?:\\w+ )?(?:own )?(?:backside|arse|bottom|way out of a)|(?:tell|know) (?:\\w+ )?(?:arse|backside) from|count (?:to (?:ten|three|two|five)|past|beyond)|spell (?:his|her|your|their) own|knock the skin|fight (?:his|her|your) way out|lick a stamp|know (?:which|what) (?:way|end|day|planet))\\b|\\b(?:not fit|unfit|isn't fit|aren't fit|never fit) (?:to (?:run|hold|lead|serve|be an?|be in|do (?:the|his|her|your) job)|for (?:the|his|her|your) (?:job|post|office|position))\\b",
  "\\beither you (?:can't|cannot|won't) \\w+ or you (?:can't|cannot|won't)\\b|\\b(?:can|do|did|could) you (?:even|actually|not) (?:read|count|spell|think|understand english|speak english|add up|hear)\\b|\\b(?:can|do) you (?:read|count|spell|think)\\?|(?:^|\\b(?:you (?:should|could|might|ought to|need to|would do well to)|perhaps|maybe|go and|please|why not) )(?:learn|try|bother|care) to (?:read|think|count|spell|listen|use your)\\b|\\btry (?:reading|thinking|using your brain)\\b|\\bare you (?:deaf|blind|stupid|thick|dim|simple|slow|all there|always this)\\b",
  "\\b(?:brain cells?|half a brain|had a brain|no brains|without a brain|use your brains?|half (?:a )?wit\\b|(?:iq|intelligence|intellect|attention span|common sense|charm|manners) of (?:a|an)\\b|(?:as much use as|about as (?:useful|much use)|as useful as|sharp as|bright as|thick as|useless as) (?:a|an|two)\\b|two short planks|sandwich(?:es)? short|not the (?:sharpest|brightest)|lights are on but|village idiot|out of (?:your|his|her|their) tiny mind|tiny (?:mind|brain)|thick skull|where the sun (?:doesn't|don't|does not)|up your (?:arse|backside|jumper)|off (?:your|his|her|their) (?:\\w+ )?(?:backsides?|arses?|bottoms?|bums?)|shut up(?! shop| the| for)|shut your (?:mouth|trap|face|gob)|go (?:to hell|boil your)|get stuffed|sod off|bugger off|piss off|stuff (?:it|your \\w+) up|drop dead|full of (?:crap|shit|hot air)|talking (?:crap|shit)|load of (?:crap|shit|bollocks)|bullshit|bollocks|fuck\\w*|who do you think you are|know your place|you crawl|grovel|too big for (?:your|his|her) boots|beneath contempt|(?:what|which) planet (?:are|do|is)|day's work in (?:your|his|her|their)|done a (?:day's|hand's|stroke|real day's)|work-?shy)\\b",
  "\\b(?:crayons?|colou?ring[- ]book|finger ?paint\\w*|words of one syllable|use (?:small|short|little) words|(?:write|say|spell|type) (?:this |it )(?:very )?slowly|(?:draw you|you need) a (?:picture|diagram)|spell it out for you|hard of thinking|do try to keep up|keep up,? dear|if you(?:'re| are) not too busy (?:having|drinking|eating|doing your|painting)|between (?:tea|coffee|biscuit) breaks|when you(?:'ve| have) finished (?:painting|doing) your|beauty sleep|how (?:you|he|she) (?:ever )?(?:manages? to )?finds? (?:your|his|her) way|(?:considered|consider|try|find|suggest|think of|suited to|suits)\\b.{0,24}\\b(?:another|different) (?:career|line of work)|don't give up the day job|so-called (?:professional|expert|officer|manager|planner|engineer|councillor)s?|call (?:yourself|yourselves|himself|herself|themselves) (?:an?|professionals?|officers?|experts?)|(?:another|your) (?:\\w+ )?(?:work|stroke) of genius|your (?:latest |little )?masterpiece|do frame it|einstein|sherlock|there's a good (?:girl|boy|little)|^run along|pretty little head|my dear (?:girl|boy)|(?:your|paragraphs? of|pages? of|load of|this|such|more) (?:\\w+ ){0,2}(?:drivel|tripe|claptrap|twaddle|hogwash|bilge|gibberish))\\b",
  '\\b(?:well done|bravo|congratulations|hats off|slow clap|take a bow|give (?:yourself|him|her) a medal)\\b(?!.{0,60}\\b(?:sort|clear|clean|tid|fix|avoid))(?=.{0,80}\\b(?:mess(?:ing|ed)?|wrong|losing|lost|ruin\\w*|disaster|shambles|fiasco|wasting|balls?-?up|cock-?up)\\b)',
  "\\byou (?:people|lot|jobsworths)\\b.{0,60}\\b(?:couldn't|can't|cannot|never|useless|know nothing|haven't (?:a|the)|should be ashamed|ought to be ashamed|beyond me|live in|make me|disgust|are paid)\\b|\\b(?:how|why)\\b.{0,40}\\b(?:keeps?|kept|got|gets?|holds?|given) (?:your|his|her|their|a|this|that) (?:jobs?|posts?|position)\\b(?! (?:description|cent|number|title))|\\byou take the biscuit|\\b(?:functioning|working) brain|\\bbrains? in (?:your|that|his|her|the) (?:heads?|office|department|building)|\\b(?:must i|do i (?:have|need) to|shall i|want me to) draw (?:you )?a (?:picture|diagram|map)|\\b(?:reads?|looks?|sounds?) (?:as if|as though|like) (?:it|they|you)?(?:'s| is| was| were|'d been| had been|'ve been)? ?(?:been )?(?:written|drawn|done|designed|put together|knocked up|typed|dreamt up) by (?:a|an|your|some) (?:\\w+ )?(?:monkey|child|toddler|drunk|infant|schoolboy|schoolgirl|chimp|robot|idiot|parrot|five|six|work)|monkey with a typewriter",
  "\\b(?:look up|understand|explain|spell|manage|pronounce) (?:all )?the (?:long|big|hard|difficult) words|\\b(?:doing|painting|filing) (?:your|her|their) (?:nails|hair|make-?up)|\\btoo busy (?:drinking|eating|gossiping|chatting|sunbathing|sleeping|snoring|shopping|golfing|admiring|preening|on facebook|scrolling)|\\b(?:asleep|snoring|dozing) at your desk|\\bfeet up on (?:the|your) desk|\\b(?:twiddling|sitting on) your (?:thumbs|backside|hands)|\\b(?:in|out of|still in) (?:nappies|short trousers)|\\bbefore you were born|\\bwet behind the ears|\\b(?:listen|look)(?: here)?,? (?:sunshine|sonny|laddie|missy|love|darling|sweetheart|petal|pal|mate|young (?:man|lady|woman))\\b|\\b(?:sonny jim|little lady|my good (?:man|woman))\\b|\\b(?:shooting|running|opening) (?:your|his|her|their) (?:big |fat )?(?:mouths?|gobs?|trap)\\b|\\b(?:fat|big) (?:mouth|gob)\\b|\\bfavour and (?:learn|try|go|get|shut|keep|stick|buy)|\\bdrunk on (?:your|his|her|their) own|\\bfull of (?:yourself|himself|herself|themselves)|\\babove (?:your|his|her|their) station|\\bself-important\\b|\\bpull your (?:fingers?|socks) (?:out|up)|\\bget your finger out|\\bshift yoursel(?:f|ves)|\\bthe whole (?:shower|sorry lot|useless lot|pack) of you|\\byou (?:disgust|sicken) me|\\byou make me (?:sick|laugh)|\\b(?:not|nobody) (?:worth|wants|values) your (?:salary|opinion|wages)|\\bwaste of (?:a |my |our |public |taxpayers' )?(?:space|oxygen|salary|wages?)|\\b(?:earn|justify|deserve) your (?:salary|keep|wages|inflated)|\\b(?:was|were) you (?:born|dropped|always) (?:\\w+ )?(?:stupid|on your head|thick|this)|\\bdropped on (?:your|his|her) head",
);
const THREAT = pattern(
  /\b(?:out on (?:your|his|her) ear|i(?:'ll| will| shall|'m going to| am going to)(?: personally)? (?:have|see|get) (?:you|him|her) (?:sacked|fired|removed|finished|on the dole|out of a job|suspended)|have your (?:job|head|guts)|i(?:'ll| will) (?:finish|break|ruin|destroy|bury|crush) (?:you|him|her)|(?:your|his|her) (?:days are|card is|cards are) (?:numbered|marked)|heads will roll|you(?:'ll| will) (?:never work|regret|be sorry(?! to| that| for| about| if| when)|wish you (?:had|'d) (?:never|not))|your (?:contract|job|post|career)\b.{0,30}\b(?:isn't|not|never|won't be) (?:renewed|safe|long)|i(?:'ll| will| can| could) make your life)\b/,
);

/** The sender at their own expense, or an apology for a slip. */
const OF_ONESELF = pattern(
  /\b(?:i(?:'m| am| was| feel| felt| must be| must have| sound| look| looked| know i(?:'m| am)) (?:\w+ ){0,4}(?:daft|fool(?:ish)?|idiot|stupid|thick|dim|slow|dense|old|dinosaurs?|muppet|numpty|clown|hopeless|useless|pathetic|dozy|dunce|lazy|clueless|ignorant|illiterate|silly|past it|nuisance)|makes? me|call me|forgive (?:me|an old)|silly me|silly old me|my (?:own |poor |aged |old )?(?:brain|memory|stupid\w*|silly|daft|ignorance|mistake|handwriting|tiny|fault)|me being|we(?:'re| are) (?:all )?(?:a bit|rather)|poor old me|yours truly|thick as i|like me|(?:a |this )(?:stupid|daft|silly|dim|thick|idiot(?:'s)?) (?:question|query|councillor|layman)|dinosaur like)\b/,
);
/** What somebody else said, and the sender passes on or disowns. */
const DISOWNED = pattern(
  /\b(?:(?:called|calls|calling|described|describes|describing|labelled|named|shouted|swore|insulted|abused|accused|says? (?:that )?(?:you|he|she|they)(?:'re| are| is)|told me (?:you|he|she|they)(?:'re| are| is)|quote[ds]?|his words?|her words?|their words?|as (?:he|she|they) put it|in (?:his|her|their) words)|don't (?:agree|share|accept|condone)|do not (?:agree|share|accept|condone)|not my (?:words?|view|language)|no way to (?:talk|speak)|(?:nobody|no one|noone|isn't|aren't|not|never|hardly|nor|far from|anything but|wouldn't call|would not call|don't think|do not think|not saying|not suggesting|i'm sure) (?:\w+ ){0,4}(?:is|are|was|were|be|being|an?|think|saying|suggesting|that|deserves?|should be called) (?:\w+ ){0,2}(?:idiot|fool|stupid|lazy|incompetent|useless|liar|clown|thick|moron|rude)|apolog\w+ for|sorry (?:for|that|if) (?:calling|what i|i called|my|being))\b/,
);

/** Whether a sentence runs down the one it is said to. */
export function runsYouDown(one: Sentence): boolean {
  return (
    /\byou(?:r|'\w+)?\b/.test(one.low) &&
    !(one.reported || DISOWNED.test(one) || NOT_MEANT.test(one) || OF_ONESELF.test(one)) &&
    (CALLS.test(one) ||
      SAID_OF.test(one) ||
      CALLED.test(one) ||
      BELITTLES.test(one) ||
      MOCKS.test(one) ||
      THREATENS.test(one))
  );
}

/** What the sender says in person that runs somebody down; quotations, the sender's own expense and things left out. */
export function readAbuse(facts: Facts): readonly Abuse[] {
  const found: Abuse[] = [];
  for (const spoken of readVoice(facts)) {
    const { low, sentence } = spoken;
    if (DISOWNED.test(low) || NOT_MEANT.test(spoken)) continue;
    if (OF_ONESELF.test(low) && !/\b(?:you|your|he|she|they) (?:are|is|'re)\b/.test(low)) continue;
    const how =
      THREAT.test(low) || THREATENS.test(spoken)
        ? 'threat'
        : CALLS.test(spoken) || SAID_OF.test(low) || CALLED.test(low) || ofNamed(facts, spoken)
          ? 'insult'
          : BELITTLES.test(low) || MOCKS.test(spoken)
            ? 'belittle'
            : null;
    if (how === null) continue;
    if (
      how === 'belittle' &&
      sentence.act === 'thank' &&
      !/\b(?:managed|managing|wrong|los|mess|ruin|fail)/.test(low)
    )
      continue;
    found.push({ spoken, how });
  }
  return found;
}

const TELLS = pattern(
  `(?:is|are|was|'s|has been|being|must be)(?: (?:a|an|the|such|so|too|as|very|utterly|totally|completely|simply|just|frankly|clearly|quite|complete|total|utter|absolute|pompous|lazy|little|old|stupid|arrogant|nothing but|,)){0,5},? (?:${NOUNS}|${ADJECTIVES})\\b`,
);

/** "Frith is bone idle": a named person is said to be it. */
function ofNamed(facts: Facts, spoken: Spoken): boolean {
  if (!TELLS.test(spoken)) return false;
  const said = TELLS.exec(spoken)?.index ?? 0;
  return readMentions({ text: spoken.sentence.text, low: spoken.low }, facts.directory).some(
    (one) => one.at < said && said - one.at < 40,
  );
}

/** Who is spoken of by post: "your tree officer", "that lad in parking". */
export const BY_POST =
  '(?:your|our|that|this|the|his|her) (?:(?!(?:new|bin|waste) )\\S{1,14} ){0,2}(?:officers?|managers?|directors?|deput(?:y|ies)|supervisors?|assistants?|clerks?|wardens?|inspectors?|surveyors?|planners?|engineers?|solicitors?|lawyers?|chair(?:man|woman)?|leader|mayor|chief executive|colleagues?|receptionist|secretary|superintendent|foreman|(?:girl|lad|lass|man|woman|bloke|chap|feller|fellow|lady|boy|people|lot) (?:in|on|at|from) (?:the )?\\S{2,14})';
const VERY =
  '(?: (?:a|an|the|such|so|too|as|very|really|rather|quite|pretty|simply|just|plain|frankly|clearly|plainly|obviously|utterly|totally|completely|absolutely|bloody|damned?|right|proper|real|total|complete|utter|absolute|serial|prize|petty|jumped[- ]up|little|old|nothing but|nothing more than|always|both)){0,5}';
/** Names that only insult. */
const STRONG =
  'oafs?|nincompoops?|cretins?|morons?|imbeciles?|half-?wits?|numpt(?:y|ies)|jobsworths?|pillocks?|prats?|plonkers?|dunderheads?|simpletons?|charlatans?|buffoons?|spivs?|chancers?|toad(?:y|ies)|windbags?|layabouts?|nitwits?|twerps?|fatheads?|ignoramus(?:es)?|know-(?:nothing|all)s?|hypocrites?|scoundrels?|popinjays?|martinets?|yes-men|boot-?lickers?|airheads?|bird-?brains?|fathead|duffers?|ninn(?:y|ies)|loudmouths?|empty suits?|con ?artists?|nobod(?:y|ies) with|serial moaners?|crackpots?|nutters?|nutcases?|headcases?|fantasists?';
const MEAN =
  'gormless|bone[- ]idle|idle|workshy|spiteful|sneering|snide|shifty|oily|smarmy|patroni[sz]ing|condescending|self-serving|self-satisfied|conceited|bumptious|vindictive|malicious|small-minded|bigoted|unhinged|obtuse|pig-?headed|slow on the uptake|soft in the head|half-baked|second[- ]rate|third[- ]rate|bungling|creepy|weak-kneed|not right in the head|not all there|off (?:his|her|their|your) (?:head|rocker|trolley)|not the full shilling|economical with the truth';
const OWN_SORT =
  'lazy|idle|arrogant|smug|pompous|spiteful|ignorant|incompetent|inept|dishonest|devious|stupid|gormless|spineless|gutless|cowardly|two-faced|conceited|feckless|clueless|useless|sly|slippery|patroni[sz]ing|vindictive|self-serving|oily|snide|sneering|rude';
const BEAST =
  '(?:planks?|gate-?posts?|fence ?posts?|bricks?|turnips?|cabbages?|lamp-?posts?|door-?(?:stops?|mats?|knobs?)|brooms?|teapots?|wet (?:lettuce|fish|flannel)|jelly(?:fish)?|blancmange|goldfish|sheep|ewe|tup|ram|heifer|bullock|donkey|mule|hen|ferret|collie|sheepdog|spaniel|labrador|terrier|budgie|parrot|chimp\\w*|monkey|baboon|slug|snail|tortoise|amoeba|cockerel|weathercock|houseplant|pot ?plant)';

/** More that calls names. */
const CALLS = pattern(
  `\\b${BY_POST}(?:'s|'re| is| was| are| were| has been| have been)${VERY},? (?:${NOUNS}|${ADJECTIVES}|${STRONG}|${MEAN}|clerk with an?)\\b`,
  `\\b(?:${PERSON})(?:'re|'s|${IS})${VERY},? (?:${STRONG}|${MEAN})\\b`,
  `\\b(?:that|your|these|those|you|what an?|such an?|bunch of|pack of|shower of|parcel of|load of|like an?|is an?|was an?|are|resident|typical|absolute|complete|utter|another) (?:\\S{1,14} ){0,2}(?:${STRONG})\\b(?! (?:proof|driv|park))`,
  `\\ba (?:${STRONG}) if (?:ever )?(?:there|i)\\b|\\b(?:pathetic|useless|vile|odious|worthless|spineless|miserable|wretched|contemptible|loathsome|poisonous) (?:little )?(?:individual|specimen|human being|excuse for an?|character|creature|man|woman|person)\\b|\\bwhat an? (?:\\S{1,12} ){0,2}(?:clown|fool|idiot|coward|liar|snake|shower|bully)\\b|^an? (?:bunch|pack|shower|load) of (?:\\S{1,12} )?(?:clowns|fools|idiots|cowards|liars|amateurs|parasites)\\b`,
  `\\b(?:${OWN_SORT})(?:,|,? and|,? but) (?:${OWN_SORT})\\b(?=[^.]{0,60}\\b(?:you|your|he|she|his|her|they|officers?|director|manager|councillors?|member|man|woman|staff|team|people|person)\\b)|\\b(?:are|is|was|were) (?:you|he|she|they) (?:always|really|actually|genuinely|naturally|deliberately|being|just|simply|honestly) (?:this |that |so |quite |being )?(?:${ADJECTIVES}|${MEAN})\\b`,
  "\\b(?:special|particular|rare|certain|peculiar) (?:sort|kind|breed|type) of (?:fool|idiot|genius|stupid\\w*|moron|imbecile|halfwit|arrogance|incompetence)|\\blies (?:like (?:other|most)|through (?:his|her|their|your) teeth|as (?:easily|others|other))|\\b(?:lying|lie|lied) through (?:his|her|their|your) teeth|\\bwouldn't know (?:the truth|a (?:fact|hedge|straight answer|good idea|day's work|pothole|budget))\\b|\\b(?:lady|lord) muck\\b|\\b(?:his|her) nibs\\b",
);
/** More that mocks: likeness to beasts and things, mock praise, rhetorical questions. */
const MOCKS = pattern(
  `\\b(?:more|less|thick(?:er)?|dim(?:mer)?|dense|bright(?:er)?|sharp(?:er)?|wooden|daft|useful|intelligent|sense|brains?|charm|personality|backbone|spine|fight|struts?|wit|help) .{0,24}\\b(?:than|as|of|out of|from|like)\\b (?:an? |my |our |the |most |two |any )?(?:\\w+ ){0,2}${BEAST}\\b|\\b${BEAST} (?:could|would|might|'d) (?:\\w+ ){1,4}(?:better|quicker|faster|more sense)\\b|\\bmore (?:intelligent|sensible|articulate|honest|talented) (?:\\w+ )?${BEAST}\\b`,
  '\\beven (?:my|our|a|the) (?:\\w+[- ]){0,2}(?:dog|cat|collie|spaniel|labrador|terrier|budgie|parrot|goldfish|hamster|horse|donkey|child|toddler|infant|six-year-old|five-year-old|ten-year-old|granddaughter|grandson|gran|nan) (?:could|would|can|knows|manages|has|understands)\\b(?=.{0,60}\\b(?:better|quicker|faster|sooner|more sense|worked (?:it|that) out|than (?:you|your|he|him|her|she|that|they)))',
  '\\b(?:seen|read|heard|had|got|get|met) (?:far |much |a lot )?(?:better|more|clearer|livelier) (?:english|sense|grammar|spelling|sums|arithmetic|manners|conversation|intelligence|logic|handwriting) (?:on|in|from|out of|by|than)\\b|\\bmet (?:more intelligent|brighter|livelier|cleverer|sharper) ',
  "\\bwants? (?:his|her|their|your) (?:\\w+ )?(?:eyes?|head|brains?|ears?|bumps) (?:test|exam|look|wash|check|feel|syring)\\w*|\\bneeds? (?:his|her|their|your) (?:head|brains?|bumps) (?:test|exam|look|check|feel)\\w*|\\b(?:you|your (?:\\S{1,12} ){1,3}|mr \\S{2,14} |ms \\S{2,14} |officers? )(?:couldn't|could not|can't|cannot) (?:even )?(?:run a (?:bath|tap|raffle|corner shop)|pour water|tie (?:his|her|their|your)|hit a barn|catch a cold)\\b|\\basleep (?:on the job|at (?:his|her|their) desks?)\\b",
  "\\b(?:resident|in-house|departmental|local|your|our|some|the) (?:\\w+ )?(?:genius(?:es)? (?:in|at|who|strikes?|has|have)|masterminds?|brains trust|boy wonder|great brains?|intellectual giants?|rocket scientists?|fount of all)\\b|\\b(?:professor|master|king|queen|minister|captain|grand vizier) of the (?:bleeding|blindingly|bloody)? ?obvious|\\bcaptain obvious|\\bif (?:the|that|such) (?:term|word|title|phrase|description|expression) (?:can|could|may|isn't|is not|is) (?:\\w+ ){0,3}(?:stretched|used|applied|allowed|strong|flattering)|\\bif (?:he|she|they|you|one) can (?:even )?be called|\\bi use the (?:term|word) (?:loosely|lightly)",
  '\\b(?:congratulations|congrats|well done|bravo|hats off|full marks|gold star|round of applause|three cheers)(?: (?:to|all) \\w+)? (?:on|for) (?:(?:finally|at last|actually) \\w+ing|mastering the \\w+ (?:button|key)|mastering the (?:alphabet|keyboard|telephone|email)|remembering|noticing|waking|bothering|learning to (?:read|spell|count|type))\\b|\\b(?:someone|somebody|anyone|anybody|a person) (?:there )?(?:with|who has|in possession of|possessing) (?:a |an |actual |half |any |some )*(?:\\w+ )?(?:brain|brains|grown-?up|spine|backbone|clue|pulse)\\b|\\b(?:is there an?|put (?:me|us) on to an?|speak to an?|where are the|let the|find (?:me|us) an?) (?:grown-?ups?|organ[- ]grinder)|\\borgan[- ]grinder',
  "\\b(?:do|did|don't|didn't) (?:they|your (?:mother|teachers?|parents|school))(?: ever| not| even)* (?:teach|learn) (?:\\S{1,12} ){0,4}(?:you|school|college|manners|sums|spelling|university)\\b|\\bdo you people\\b.{0,40}\\b(?:actually|ever|even|just) (?:read|think|listen|work|look|check|do)\\b|\\bor do you (?:just |simply |only )?(?:colour|make it up|guess|throw darts|toss a coin|roll dice|stick a pin|pick names)|\\btoo much to (?:ask|expect|hope)\\b.{0,40}\\b(?:read|think|spell|count|do your job|use your)\\b|\\b(?:teach) (?:you|your|that|him|her)(?: \\S{1,12}){0,3} (?:what an? \\w+ (?:looks?|is)|manners|how to (?:read|spell|count|add up|speak)|the meaning|to (?:read|spell|count))",
  "\\bif brains were\\b|\\bwith a brain like\\b|\\bpea-?brain\\w*|\\bbrain the size of a (?:pea|walnut|peanut)|\\bmercy (?:she|he|they) only\\b|\\b(?:a|the|his|her|your|with a) (?:face|personality|brain|mind) like an?\\b|\\bnew low,? even for (?:you|him|her|them|your|this)|\\bnobody expects (?:much|anything|a lot)\\b.{0,40}\\bnew low|\\bstruts? (?:about|around)|\\bstrutting (?:about|around)|\\bpranc(?:es|ing) (?:about|around)|\\bswanning (?:about|around|in|off)|\\bpontificat\\w+|\\blords? it over|\\b(?:been|is|was|are|were|back) (?:at|on) the (?:sherry|gin|sauce|whisky|wacky baccy)|\\bbeen (?:smoking|drinking)\\?|\\b(?:somebody|someone)'s (?:niece|nephew|brother-in-law)\\b",
  `\\b(?:my|our|a|an|the|any) (?:\\S{1,12} ){0,3}${BEAST}\\b.{0,60}\\b(?:for|in|at|than|do) (?:your (?:job|post|place|chair|desk)|what (?:you|he|she|they) do(?:es)?|you(?: do| are| have|'d|\\b)(?! (?:know|see|can|could|have to))|(?:he|she|they) (?:do|does|is|are|has|have|could|can)\\b)`,
  '\\b(?:put|recommend|hire|employ|nominate|appoint) (?:him|it|her|my \\w+|the \\w+) (?:up |forward )?(?:for|in|to) your (?:job|post|place|chair)\\b|\\b(?:do|does|did) (?:they|we|the council|somebody|anybody|anyone|i) (?:actually |really |honestly |seriously )?pay (?:you|him|her|them) (?:for|to)\\b|\\bwhat (?:exactly |precisely |on earth )?(?:do|does|are|is) (?:we|they|i|you|he|she|the council) (?:pay(?:ing)? (?:you|him|her|them)|paid) (?:for|to)\\b|\\bwhat (?:we|i|they|people) pay you for\\b|\\bmoney for old rope\\b',
  "\\bwho(?: on earth| ever)? (?:hired|appointed|employed|recruited|promoted) (?:you|him|her|them)\\b|\\bhow (?:on earth |in god's name )?did (?:you|he|she) (?:ever )?(?:get|land|come by) (?:this|that|the|your|his|her|a) (?:job|post)\\b|\\b(?:win|won|found|find|got|get) (?:it|your \\w+|his \\w+|her \\w+|you|him|her) (?:in|on|from|off) (?:a|the) (?:\\w+ )?(?:cracker|raffle|cereal packet|cornflakes? (?:box|packet)|skip|lucky dip)\\b",
  '\\b(?:hired|recruited|picked|plucked|dragged) (?:you |him |her )?(?:in )?off the street\\b|\\b(?:a|some|any) (?:form|kind|sort|species) of (?:day ?-?care|occupational therapy|care in the community|play ?group|work experience scheme|sheltered employment|early retirement)|\\b(?:usual |customary |a )?pats? on the head\\b(?! of)|\\bonly (?:man|woman|person|officer|member|councillor) (?:alive|living|i know|in (?:england|britain|the (?:county|country|world))) who (?:can|could|would|has)\\b',
  `\\b(?:the|our|this|his|her|their|my) (?:${LOADED},? )*(?:${STRONG})\\b(?! (?:proof|driv|park))`,
  '\\b(?:ought to|should|better off|would be better|belongs?|fit only for|only fit for) (?:be )?(?:\\w+ ){0,2}(?:mucking out|shovelling (?:muck|manure|dung)|stacking shelves|flipping burgers|licking stamps|making the tea)\\b|\\btypical (?:townie|jobsworth|bureaucrat|pen-?pusher|of (?:you|your sort|your kind))\\b|\\bhas the (?:backbone|spine|charm|manners|brains?|intellect|intelligence|memory|warmth|tact|grace|integrity|courage|imagination|attention span) of (?!a saint|an angel|a lion|an elephant|an ox)an?\\b',
);
const THREATENS = pattern(
  /\b(?:(?:you(?:'re| are|'ll be| will be)?|he's|she's|him|her) (?:\w+ ){0,2}(?:behind a (?:till|counter|bar)|stacking (?:shelves|boxes)|flipping burgers|on the dole|(?:at|down) the job ?centre|signing on|pushing trolleys|collecting trolleys|sweeping (?:the )?(?:streets|floors)|out of (?:work|that chair))|watch your back|know where you (?:live|park)|your name will be mud|make sure (?:that )?you never (?:work|get)|you(?:'ll| will) be (?:looking for (?:a new|another) job|clearing your desk|out of (?:a|your) job|picking up your p45|back (?:on|sweeping))|your (?:job|position|pension|career)(?:'s| is| will be) (?:on the line|at stake|over|finished|toast)|you(?:'re| are) finished (?:here|in|at)|(?:clear|empty) your desk|have your p45)\b/,
);

/** Oneself, a fair question, praise, or another's words that the sender thinks wrong. */
const NOT_MEANT = pattern(
  /\bi(?:'ve| have) been (?:an? |such an? |the )?(?:\w+ )?(?:fool|idiot|muppet|numpty|clot|twit)\b|, do you think\?$|\bsharp as a\b|\b(?:uncalled for|out of order|unjust(?:ly)?|unkind|unfair(?:ly)?)\b/,
);
