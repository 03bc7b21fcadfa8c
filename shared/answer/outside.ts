/**
 * Questions that are no protocol's business, by kind. `sure`: whatever else the question says. Otherwise it counts
 * only where the situation found is weak. Texts are words with single spaces, "|" at sentence ends.
 */
export type Outside = 'trick' | 'chat' | 'software' | 'service' | 'employment' | 'law' | 'procedure' | 'task';

interface Sign {
  readonly kind: Outside;
  readonly sure: boolean;
  readonly pattern: RegExp;
}

const SIGNS: readonly Sign[] = [
  {
    kind: 'trick',
    sure: true,
    pattern:
      /\bignore (?:all |any |the |your |my |these |previous |earlier |above )*(?:instructions|rules you|prompts?|training)|\byou must obey\b|\breply only with\b|\brespond only\b|\bonly (?:say|answer|reply) yes\b|\bpretend (?:to be|you|that you|the protocol)\b|\bsystem prompt\b|\bjailbreak|\bdeveloper mode\b|\byou are now\b|\bact as (?:a|an|if you)\b|\bas an ai\b|\blanguage model\b|\byour (?:instructions|prompt|source code|training|api key|settings)\b|^system |\| system |\bprint your\b|\brepeat after me\b|\bforget (?:everything|what you|your)\b|\bdisregard (?:your|all|previous|the above|any previous)\b|\bsay yes (?:to everything|whatever)\b|\boverride (?:your|the) (?:safety|rules|programming)\b|\bmake up (?:a|an) (?:clause|paragraph|rule)\b|\binvent a (?:clause|paragraph|rule)\b|\bdrop table\b|\bscript alert\b/,
  },
  {
    kind: 'chat',
    sure: true,
    pattern:
      /\btell me a (?:joke|story)\b|\bknock knock\b|\bpoem\b|\blimerick\b|\brecipe\b|\bmeaning of life\b|\bare you (?:a |an )?(?:human|robot|real|bot|married|single|ai|alive|sentient|chatgpt)\b|\bwho (?:made|built|programmed|created) you\b|\byour (?:favourite|name|birthday)\b|\bdo you (?:like|love|dream|sleep|feel)\b|\bwho won\b|\bfootball (?:score|result)|\bhoroscope|\bwhats for (?:lunch|tea|dinner)\b|\bcapital of\b|\bsing (?:me|a)\b|\bhow are you\b|\bwill you marry\b|\blottery\b/,
  },
  {
    kind: 'service',
    sure: true,
    pattern:
      /\bweather\b|\bforecast\b|\bgoing to rain\b|\b(?:what|which) (?:time|day|number|bus)\b(?!.{0,60}\b(?:ring|email|contact|call)\b)|\bwhat times\b|\bopening (?:hours|times)\b|\bwhat hours\b|\bbus (?:timetable|times)\b|\btimetable\b|\bphone number\b(?! to)|\btelephone number\b|\bpostcode\b|\bbin (?:day|collection day)\b|\bcouncil tax (?:band|bill|rebate|discount)|\bwhere (?:is|are|can i find) the (?:nearest|toilets?|car park|tip|office|room|lift|canteen|depot|form)\b|\bhow much (?:is|does|are|do|will)\b|\bwhats? (?:is |are )?the (?:penalty|fine|price|charge|fee|rate|phone|address|postcode|procedure for|closing date|deadline for|rules on|limit on|maximum|minimum|going rate)\b|\bclosing date\b|\bhow (?:do|does|can) (?:a |my |the )?(?:resident|constituent|householder|tenant|person|i)s? (?:apply|pay|register|report|order|get a|book|claim|renew|join)\b|\bwho (?:is|was|are) (?:the |our |your |my )?(?:mp|ward councillors?|ward members? for|current|new|head of|leader of the|mayor|director of|portfolio holder|cabinet member for|chair of)\b(?! (?:to|that))|\bwhen is (?:the )?(?:next|full council|cabinet|planning|my|bin)|\bwhen does (?:the )?(?:council|office|library|consultation|market|tip)\b|\bwhen are the\b/,
  },
  {
    kind: 'service',
    sure: false,
    pattern:
      /\b(?:best|right|correct) (?:person|officer|team|place|number) (?:to|for)\b|\bwho (?:deals with|handles|is responsible for|looks after|runs|fixes|collects|empties|cleans|cuts|mends|do i (?:ring|call|phone|contact) (?:about|for))\b/,
  },
  {
    kind: 'software',
    sure: true,
    pattern:
      /\bpasswords?\b|\bwi ?fi\b|\blog (?:in|on|into)\b|\blogin\b|\bvpn\b|\bhow (?:do|can|would|should) (?:i|you|we) (?:recall|unsend|undo|set up an out|set an out|attach|install|reset|update|change my|print|mute|share my screen|format|delete|archive|block|filter|scan|connect|turn on|turn off|switch|record|download|upload|open a|save|add a (?:rule|signature|contact)|encrypt|find my|create a|make a (?:rule|group|mailing|distribution)|bcc|blind copy|cc|use)\b|\bin (?:outlook|excel|word|teams|sharepoint|powerpoint)\b|\b(?:excel|sharepoint|powerpoint|zoom link|mailbox (?:full|size)|inbox full|screen (?:frozen|broken)|ipad charger|windows update|broadband|mouse mat)\b|\bwont (?:turn on|load|print|connect|start|open)\b|\bnot (?:printing|loading|syncing|connecting)\b|\brecall an email\b|\bout of office (?:message|reply)\b/,
  },
  {
    kind: 'employment',
    sure: true,
    pattern:
      /\bovertime\b|\bannual leave\b|\bsick (?:pay|leave|note)\b|\bmaternity (?:leave|pay)\b|\bpaternity\b|\bflexi ?time\b|\bflexible working\b|\bpensions?\b|\bredundancy pay\b|\bnotice period\b|\b(?:my|our) (?:salary|payslip|wages|increment)\b|\bhow much (?:holiday|leave)\b|\bleave (?:allowance|entitlement|days)\b|\bdays (?:of )?(?:annual )?(?:leave|holiday)\b|\bcarry over\b|\bmileage\b|\btravel (?:claim|expenses)\b|\bexpenses?\b|\bspecial responsibility allowance\b|\bmembers allowances?\b|\bcouncillors allowances?\b|\ballowances?\b(?! for)|\bmy interview\b|\bpay ?day\b|\bget paid\b|\bpaid (?:for|to be|more|as)\b|\bpart time\b|\bprobation\b|\bjob description\b|\bwork from home\b|\bworking from home\b|\btoil\b|\btime off in lieu\b|\bunion (?:rep|meeting)\b|\btrade union\b|\bpay ?(?:scale|grade|award)s?\b|\bjury service\b|\bcycle to work\b|\beye test\b|\bdress code\b|\bapply for (?:a |the )?(?:secondment|promotion|post of|vacancy)/,
  },
  {
    kind: 'law',
    sure: true,
    pattern:
      /\bwhat does the law\b|\bplanning law\b|\bpermitted development\b|\blisted building\b|\bgreen ?belt\b|\bblue badge\b|\bdouble yellows?\b|\btaxed\b|\btaxable\b|\bincome tax\b|\btax (?:law|return|code)\b|\bombudsman\b|\bretention\b|\bkeep .{0,30}\bon file\b|\bregister (?:my |of |our )?(?:\w+ )?interests\b|\bright of way\b|\bplanning inspector|\bobjection (?:period|deadline)\b|\bappeal (?:deadline|period|window)\b|\bmaterial (?:planning )?considerations?\b|\bcompulsory purchase\b|\bsection 106\b|\bparty wall\b|\btree preservation\b|\btpo\b|\benforcement notice (?:period|appeal)|\bbuilding regs?\b|\bbuilding regulations\b|\bplanning permission\b|\blicen[cs]e (?:objection|condition|last|fee|application)s?\b|\bneed a licen[cs]e\b|\bis it (?:legal|illegal|lawful) (?:to|for)\b|\bstatute\b|\bact of parliament\b|\bhuman rights act\b|\bdata subject\b|\blocal government act\b|\bcase law\b|\bsupreme court\b|\bcouncil house rules\b|\bright to buy\b|\beviction (?:notice|process|law)\b|\bhousing benefit\b|\buniversal credit\b|\binheritance\b|\bdivorce\b|\bmy neighbours fence\b|\bboundary dispute\b/,
  },
  {
    kind: 'procedure',
    sure: true,
    pattern:
      /\bhow many [a-z]+(?: [a-z]+)? (?:are|is|were|do we|does the)\b|\bhow do i (?:nominate|apply|claim|appeal|register|renew|order|become|stand|pay|vote|book|object)\b|\bcall ?(?:in|ins)\b(?= (?:a|the|this|that|period|procedure|rules|decision|of|cabinet))|\bhow many (?:councillors|members|signatures|votes|seats|wards|people|days notice|councillor|speakers|questions|officers does|staff does|staff do|officers work|officers are)\b|\bquorum\b|\bquorate\b|\bnotice (?:must|do|should|of|for) .{0,20}\bmotion\b|\bmotions?\b|\bstanding orders?\b|\bpoint of order\b|\bcasting vote\b|\bsubstitut(?:e|es|ion)\b|\bpetitions?\b|\brecorded vote\b|\bpublic questions?\b|\bquestions? on notice\b|\bproxy\b|\bsecond (?:a|the|an) (?:motion|amendment)\b|\bagenda (?:deadline|published|available|sent|come out)\b|\bdays before a meeting\b|\brecord (?:a|the) (?:council |committee |public )?meeting\b|\bfilm (?:a|the) (?:council |committee |public )?meeting\b|\bforward plan\b|\bkey decisions?\b|\bvirtual (?:meeting|attendance)\b|\battend remotely\b|\bjoin (?:the )?meeting remotely\b|\bsix month rule\b|\bmiss(?:ed)? (?:too many )?meetings\b|\bvacancy (?:on|in) the council\b|\bby ?election (?:date|called|held)\b|\bpolling station\b|\bregister to vote\b|\bpostal vote\b|\bnomination papers?\b|\belection expenses\b|\bhow long (?:can|may) (?:i|a member|members|councillors) speak\b|\bspeak at planning committee\b|\bpredetermin|\bpolitical balance\b|\bseating plan\b|\bwhere do i sit\b|\bseats? on committees\b/,
  },
  {
    kind: 'task',
    sure: true,
    pattern:
      /^(?:please |can you |could you |will you |would you )*(?:draft|write|translate|summarise|summarize|rewrite|proofread|compose|send|book|schedule|remind|order|cancel|phone|ring|email) (?:me |us |a |an |the |my |this |that |it |him |her |them )|\bcan you (?:draft|write|translate|summarise|book|send|order|remind|find me|call)\b|\bcould you (?:let me have|send me|give me|draft|write|book)\b|\bwhat should i (?:wear|eat|cook|buy|say in my speech)\b|\brecommend a\b|\bbest (?:way|restaurant|pub|hotel|phone|laptop)\b/,
  },
];

/** What makes a question nobody's protocol business, surest first; null: nothing does. */
export function outsideOf(text: string): { readonly kind: Outside; readonly sure: boolean } | null {
  let weak: { readonly kind: Outside; readonly sure: boolean } | null = null;
  for (const { kind, sure, pattern } of SIGNS) {
    if (!pattern.test(text)) continue;
    if (sure) return { kind, sure };
    weak = weak ?? { kind, sure };
  }
  return weak;
}
