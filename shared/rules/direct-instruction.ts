import { readDeadlines } from '../reading/deadlines';
import type { Facts } from '../reading/facts';
import { pattern } from '../reading/pattern';
import { orderStrength } from '../reading/orders';
import { isPersonalAssistant, isPoliticalAssistant, servesMembers } from '../reading/roles';
import { isEmergency } from '../reading/urgency';
import { passage, readVoice, type Spoken } from '../reading/voice';
import type { Change, Suggestion } from '../types';
import { defineRule, type Finding } from './rule';

/**
 * Notices officers or consultants ordered about: what work to do, which staff to move, what to buy, pay, close or
 * let go, as if the member managed the service.
 *
 * Leaves alone: requests, however brisk ("please", "could you"); being asked to send or tell something; a fault
 * reported for mending; a decision recorded under delegated powers; a decision of cabinet, council or a committee
 * passed on; the clerk on members' business; an answer to what the officer asked. Known miss: an order dressed as a
 * forecast ("The bins will be back on Mondays then").
 */

/** Work that managers decide on; not "send", "tell", "look", nor the mending of a reported fault. */
const WORK =
  '(?:(?:get|have)\\b.{1,70}\\b(?:put|done|in|up|down|out|off|moved|painted|installed|removed|fixed|built|closed|opened|started|stopped|laid|cut|felled|planted|taken|redone|sent out|sacked|working)\\b|put (?!me\\b|my\\b|it on|this on|that on|us\\b|simply|another way|differently|right)|install|paint|repaint|move (?!on\\b|to\\b|me\\b)|shift (?!my\\b)|relocate|redeploy|transfer|reassign|order (?!of|in)|buy|purchase|hire|sack|dismiss|fire (?!the question)|suspend|discipline|appoint|award|pay\\b|spend|commit|allocate (?!me)|fund|charge (?:it|them|this)|close (?!to)|shut|open (?!the attach|minded)|reopen|stop (?!me|worrying)|halt|start (?!ing)|build|demolish|knock down|dig up|fell\\b|cut (?:down|the)|resurface|redraw|redesign|redo\\b|remove|take (?!care|a look|that as|it that|note|part|over|your time|me\\b|my\\b|heart|action)|pull\\b|scrap|drop (?!me|in\\b|by\\b|us\\b|a line)|cancel (?!my|our meeting)|issue|serve|approve|refuse|reject|grant|waive|overturn|quash|withdraw (?!my)|reverse|rescind|extend|double|halve|reduce|cut|increase|raise (?:an? (?:order|po|purchase)|the)|make (?!sure you|a note|me\\b|my\\b|time|it clear|no mistake|sense|of)|switch|swap|turn (?:off|on|the)|divert|reroute|re-route|widen|narrow|extend|replace|rebuild|rip|tear|tell (?:your|the|those|him|her|them)|instruct|direct (?!me)|send (?:the (?:team|crew|men|lads|contractors?|van|lorry|bill|invoice)|your|a (?:team|crew|van|man|gang)|someone round|them round)|leave (?!it with me|me\\b|a message|it to|that with)|let (?:him|her|them|it) (?:off|go|be)|turn a blind eye|hold off|ignore (?:the|that)|prioriti[sz]e|put back|bring (?:back|forward)|reinstate|restore|ban\\b|sign (?:the|off|it)|commission|launch|begin\\b|proceed|go ahead|implement|carry out|draw up|change (?!my\\b)|alter|give (?:the|that|this|him|her|them|[a-z]+ (?:the|a)\\b)(?! (?:me|us|my))|see (?:that|to it)|advertise|bill (?:it|the|them)|drop (?:the|this|that) (?:case|charge|notice|enforcement|prosecution|objection)|no more|stand (?:down|him|her|them)|lift the|keep (?!me|up|in touch|well|safe|an eye)|find (?:the money|£|a way|someone|somebody)|treat|place (?:him|her|them|the|a)|erect|plant|dig|lay|knock|empty|clear)';
/** What is asked of a consultant besides: their trade. */
const ASSIGNS =
  '(?:re-?run|re-?model|re-?calculate|re-?work|re-?assess|re-?cost|assume|model|add (?!me|us|my)|use|include (?!me|us)|exclude|strip|test|bring|invoice|hold|produce|prepare|revise|update (?!me|us)|amend|adjust|base|drop|design|sketch|survey|cost|price|write up)\\b';
const IMPERATIVE = pattern(
  `^(?:(?:so|and|then|now|also|just|ok|okay|right|again|instead|next|well|look|listen)[,:]? ){0,2}(?!\\w{2,}(?:[^r]ing|[^s]s)\\b)${WORK}`,
);
/** "You are to", "you will", "I want": a command in so many words. */
const COMMAND = pattern(
  `\\b(?:you|your (?:men|team|staff|people|officers|crew|lot|lads)|officers|the (?:team|crew|contractors?|department|officers)) (?:are to|is to|will(?! (?:know|see|be aware|appreciate|understand|recall|remember|have (?:seen|heard|read))| (?:not )?(?:doubtless|no doubt|of course|already|find|forgive|agree|gather|note|want|need|like|be (?:pleased|glad|able|there|\\w+ing)|decide|advise|consider|assess|respond|judge|let (?:me|us|you)))|must(?! (?:be|feel|have|know|see|get|understand|not think|come|visit|try|meet|join|forgive|excuse|think|find|read|remember|look|say|tell|allow|bring|please|of course|surely)\\b)|shall) (?:now |please |kindly |therefore |immediately |both |all |then |not )*(?:\\w+)|\\b(?:are|is) (?:hereby )?(?:instructed|directed|ordered|required) to |\\b(?:is|are) to (?:start|stop|go|run|move|close|open|work|report|remain|change|cease|begin) |\\bi (?:do not|don't|will not|won't) (?:want|have|allow|permit)\\b.{1,50}\\b(?:working|in my|on my|near|dealing|doing|any (?:more|longer))\\b|\\bi (?:want|expect|require) (?!to\\b|you to (?:know|see|tell|send|explain|confirm)|(?:a|an|the|some|your|my|full|all|this|it) (?:\\w+ )?(?:answers?|reply|response|meeting|explanation|copy|list|figures?|report|note|word|chat|update|briefing|numbers?|information|details|apology|advice|assurance|reason|reasons)\\b|nothing|everyone|everybody)(?:\\w+ ){1,5}(?:in|on|at|for|by|outside|from)\\b|\\b(?:is|are) to be (?:done|fixed|sent|moved|closed|opened|removed|installed|paid|stopped|painted|built|planted|left|cut|put|taken|kept|cancelled|changed|reinstated|approved|refused|dropped|given|made)\\b|\\b(?:i|we) (?:want|expect|require|insist (?:that|on)|need)\\b(?! to\\b).{1,80}\\b(?:done|moved|painted|installed|removed|built|closed|opened|stopped|cancelled|changed|dropped|sacked|disciplined|off the case|out of (?:here|there|that)|reinstated|reopened|replaced|transferred|taken (?:off|out|down)|put (?:in|up|back|on)|in place|on site|started|finished|laid|planted|felled|scrapped|to (?:put|move|install|close|open|stop|start|cancel|remove|paint|build|order|hire|take (?:them|it|him|her|the)|drop|change))\\b`,
  "\\byou're to (?!be\\b|know\\b|understand\\b|have known)\\w+|\\bi want (?:somebody|someone|another|a different|two|three|four|five|six) \\w+ (?:on|in|at|out|off)\\b|\\bi(?:'m| am) (?:telling|instructing|ordering|directing) you (?:not )?to \\w+|\\b(?:nobody|no-?one|none of (?:you|your \\w+)) (?:is|are) to \\w+|\\bi want (?:the|that|those|these|them|every|all) (?:\\S{1,14} ){1,4}(?:switched|turned|cut|taken|moved|shut|closed|opened|locked|painted|cleared|emptied|mended|gone|out|off|down|up) (?:off|on|down|up|out|back|away|by|at|from|before|to)\\b",
);
/** Says that it is an order, or that no leave is needed. */
const AUTHORITY = pattern(
  /\b(?:(?:that|this|it)(?:'s| is) (?:an|my) (?:instruction|order|decision)|(?:these|those) are (?:my|your) (?:instructions|orders)|(?:i(?:'m| am)|i) (?:telling you|instructing|directing|ordering|instruct|direct you|order you|informing you|not (?:asking|consulting|requesting))|(?:not|isn't) a request|i(?:'ve| have)? (?:already )?decided|i decide\b|my (?:decision|instructions?|orders?) (?:is|are|to you)|on my (?:authority|say[- ]so|instructions?|orders?)|i(?:'ll| will| shall) (?:square|clear it with|deal with|handle|sort out|answer to|take responsibility|take the (?:blame|flak))|no need (?:for|to) (?:a |any |the )?(?:report|approval|paperwork|consultation|permission|committee|tender|quotes?|business case|bother|trouble|ask|tell|wait|involve|consult)|without (?:a |any )?(?:report|tender|approval|consultation)|never mind (?:the|what|about)|don't (?:bother|wait|trouble) (?:with|for|asking|the|your)|do as (?:i|you)|just do it|get (?:it|this|that) (?:done|sorted)|get on with it|see to it|(?:hereby )?(?:instructed|directed|ordered) to|(?:don't|do not) want to hear (?:about|any|that)|no more (?:dithering|delays?|excuses|talk)|they'?re? (?:is |are )?(?:theirs|cheaper)|i(?:'ll| will) do the (?:form|paperwork)|no (?:arguments?|ifs|excuses?|discussion|debate)|i(?:'ve| have) (?:told|promised|assured) (?:the |my |them|him|her|everyone|people|residents?)\b.{0,60}|i run (?:this|the)|i'm in charge|as (?:your )?(?:leader|cabinet member|portfolio holder|chair(?:man)?)\b.{0,20}\bi)\b/,
  "\\b(?:that|this|it)(?:'s| is) a (?:decision|direction|directive|instruction|order|command)\\b|\\bnot (?:a|up for|open to|for) (?:discussion|debate|negotiation)\\b|\\btill i(?:'ve| have) (?:seen|looked|agreed|said|had)\\b|\\buntil i (?:say|have|give)\\b",
);
const MONEY = pattern(
  /\b(?:charge (?:it|them|this|the cost) to|send (?:me |us )?(?:the|your) (?:bill|invoice) to|bill (?:it|the)|(?:take|pay|fund|find|spend|commit|transfer|allocate|release)\b.{0,40}(?:£ ?\d|\d+k\b|budget|reserves?|code|fund|money|cost centre)|raise (?:an?|the) (?:order|purchase order|po|requisition)|sign (?:the|off the|that) (?:contract|order|lease|cheque|invoice|deal|payment)|purchase order|order (?:two|three|four|five|six|ten|a dozen|\d+|new|some|a new|the)|pay (?:him|her|them|the|it)|buy\b|award (?:the|it|them))\b/,
);
/** What managers manage. */
const MANAGED = pattern(
  /\b(?:contract(?:s|or|ors)?|firm|men|man|crews?|team|staff|caretakers?|wardens?|officers?|someone else|budget|fund|charges?|fees?|enforcement|flat|house|tenancy|property|post|grade|salary|notices?|permits?|licences?|application|case|file|scheme|order|bollards?|lines|bays|lights?|speed humps?|signs?|trees?|chestnut|oak|willow|road|street|car park|service|rota|rounds?|collections?|works?|project|building|hall|library|pool|toilets|market|pitch(?:es)?|grant|£ ?\d|money|barriers?|bridge|swings?|playground|cameras?|traffic|pavilion|opening hours|fence|plans?|version|drawings?)\b/,
);
const SOFT = pattern(
  /\b(?:please|pls|plz|kindly|could|would|might|may i|can (?:you|we|i|it|this|that|someone)|grateful|if (?:you|it|that|possible)|perhaps|i wonder|suggest|hope|appreciate|possible|consider|os gwelwch yn dda|ideally|i(?:'d| would) like|any chance|when you(?!'ve (?:done|finished|got)| have (?:done|finished))|whenever|up to you|let me know|up for|feel free)\b|\?\s*$/,
);
const INFORM = pattern(
  /^(?:[^,]{0,20}, )?(?:send (?!the (?:team|crew|men|lads|contractors?|van|lorry|bill|invoice)|your|a (?:team|crew|van|man|gang)|someone|them)|tell (?!your|the (?:crew|men|team|contractor|lads)|those)|let (?!him|her|them|it)|give (?:me|us|my|it (?:some|a)|them my|him my|her my)|call|ring|phone|text|email|e-mail|show|forward|copy|confirm|explain|reply|answer|remind|keep me|advise|inform|find out|check|see (?!that|to it)|look|note|have a (?:look|read|think|good|nice|word|chat|lovely|great)|come\b|meet|ask|say|bear|thank|count|book me|put me|add me|add my|remember|forgive|excuse|enjoy|take care|ignore my|disregard|scrap (?:that|my)|cancel my|delete my)\b/,
);
/** A fault told for mending is casework, however short. */
const FAULT = pattern(
  /\b(?:pot ?holes?|lamp|street ?light|bins?|bag|rubbish|litter|graffiti|leak|drain|gully|kerb|dog (?:mess|fouling)|fly[- ]?tip\w*|weeds?|grass|hedge|sign|bulb|boiler|lift|gate|fence|bench|tap|toilet)\b/,
);
const DELEGATED = pattern(
  /\b(?:deleg\w+|decision (?:record|notice|ref\w*|no\w*|sheet)|record of decision|(?:cabinet|council|committee|executive|panel|board)(?:'s)? (?:has |have )?(?:resolved|decided|agreed|approved|decision|resolution|voted)|(?:resolved|approved|agreed) (?:by|at) (?:cabinet|council|committee|full council|the executive|last)|(?:resolution|minute) \d|call-?in|scheme of delegation|under (?:paragraph|section|standing order|the constitution)|portfolio decision|signed decision|as (?:agreed|resolved|approved|decided) (?:by|at) (?:cabinet|council|committee|full))\b/,
);

interface Order {
  readonly spoken: Spoken;
  readonly score: number;
}

function weigh(facts: Facts, one: Spoken, toConsultant: boolean): Order | null {
  const { sentence } = one;
  // "Lee, get four bollards in": the name called is no part of the order.
  const low = one.low
    .replace(/^(?:[a-z'-]+(?: [a-z'-]+)?)(?:,| [–-]) (?=\S)/, '')
    .replace(/^(?:[-*•]|\d{1,2}[.)]) /, '');
  if (sentence.act === 'thank') return null;
  let score = 0;
  const soft = SOFT.test(low);
  const question = /\?\s*$/.test(low);
  if (
    toConsultant &&
    !question &&
    new RegExp(`(?:^|\\b(?:please|kindly|just|and|then) )(?:${WORK}|${ASSIGNS})`).test(low) &&
    !INFORM.test(low)
  )
    score += 2.25;
  else if (
    toConsultant &&
    !question &&
    /\b(?:i(?:'d| would) like|i want|i need|let me have|do me|we(?:'d| would) like) (?:you to (?!know|come|meet)|a (?:second|new|revised|different|further|fresh)|another|the|two|three)/.test(
      low,
    ) &&
    !/\bto (?:know|hear|see|understand|thank|say)\b/.test(low)
  )
    score += 2.25;
  else if (soft && !AUTHORITY.test(low) && orderStrength(one) < 2) return null;
  else {
    if (IMPERATIVE.test(low) && !INFORM.test(low)) {
      const fault =
        FAULT.test(low) && !/\b(?:your men|the budget|code|staff|caretakers?|team|crew)\b/.test(low);
      score += fault ? 0.75 : 1.75;
      if (!fault && MANAGED.test(low)) score += 0.5;
      if (
        /\b(?:and|then) (?:get|have|put|tell|send|take|charge|close|bring|let|make|start|stop|give)\b/.test(
          low,
        )
      )
        score += 0.25;
      if (
        /\b(?:leave|drop|close|forget|bury|let) (?:the |that |this |it |him |her |them )?(?:\w+ ){0,4}(?:alone|go|case|file|matter|be|off|fine|charge|prosecution|investigation|notice)\b/.test(
          low,
        )
      )
        score += 0.5;
    }
    if (COMMAND.test(low)) score += MANAGED.test(low) ? 2.25 : 1.5;
    if (AUTHORITY.test(low)) score += 1.25;
    if (MONEY.test(low) && (sentence.act === 'order' || score > 0)) score += 0.75;
  }
  score = Math.max(score, orderStrength(one));
  if (score === 0) return null;
  if (readDeadlines(low, facts.at, facts.nation).length > 0) score += 0.5;
  return { spoken: one, score };
}

export const directInstruction = defineRule({
  id: 'direct-instruction',
  title: 'Orders to officers',
  about:
    'Notices officers or consultants given orders, or asked to commit money, outside the sender’s powers.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      order: {
        title: 'This reads as an order',
        guidance:
          'This tells an officer what to do. {Protocol} leaves the running of services and the direction of staff to the officers’ own managers ({refs}). You could put it as a question, or take it to the head of the service.',
      },
      money: {
        title: 'This reads as an order to spend',
        guidance:
          'This tells an officer to buy, pay or commit money. {Protocol} leaves that to those with the power to decide it ({refs}). You could ask whether it can be done, and who decides.',
      },
      consultant: {
        title: 'This reads as an order to a consultant',
        guidance:
          'This tells a consultant what to do. {Protocol} has consultants answer to the officers who engaged them ({refs}). You could take it to {manager}.',
      },
    },
  },
  look(facts): Finding | null {
    const readers = facts.recipients.filter(
      (one) =>
        one.field !== 'bcc' &&
        (one.kind === 'officer' || one.kind === 'consultant' || one.kind === 'mailbox'),
    );
    if (readers.length === 0 || isEmergency(facts)) return null;
    if (facts.thread.answersOfficer && facts.thread.officerAsked) return null;
    if (
      DELEGATED.test(facts.draft.subject.toLowerCase()) ||
      facts.sentences.some((one) => DELEGATED.test(one))
    )
      return null;
    const serves = readers.every(
      (one) =>
        one.person !== null &&
        (servesMembers(one.person) || isPersonalAssistant(one.person) || isPoliticalAssistant(one.person)),
    );
    if (serves) return null;
    const consultant = readers.find((one) => one.kind === 'consultant' && one.field === 'to');
    const orders: Order[] = [];
    for (const one of readVoice(facts)) {
      const order = weigh(facts, one, consultant !== undefined);
      if (order !== null) orders.push(order);
    }
    const total = orders.reduce((sum, one) => sum + one.score, 0);
    if (total < 2.25) return null;
    // Saying "I have decided" or "no need for a report" alone orders nobody.
    if (
      !orders.some(
        (one) =>
          IMPERATIVE.test(bare(one.spoken)) ||
          COMMAND.test(one.spoken) ||
          orderStrength(one.spoken) >= 2 ||
          one.spoken.sentence.act === 'order' ||
          (consultant !== undefined && one.score >= 2),
      )
    )
      return null;
    const sentences = orders.map((one) => one.spoken.sentence);
    const money = orders.some((one) => MONEY.test(one.spoken));
    const message = consultant !== undefined ? 'consultant' : money ? 'money' : 'order';
    const manager =
      consultant?.person === null || consultant === undefined
        ? null
        : facts.directory.managerOf(consultant.person);
    const changes: Change[] = sentences.map((one, index) =>
      index === 0
        ? {
            type: 'replace-text',
            start: one.start,
            end: one.end,
            text: one.text,
            replacement: question(one.text),
          }
        : { type: 'remove-text', start: one.start, end: one.end, text: one.text },
    );
    const suggestions: Suggestion[] = [{ kind: 'ask-instead', label: 'Put it as a question', changes }];
    return {
      severity: 'advice',
      sure: true,
      message,
      data: { manager: manager?.name ?? 'the officer who engaged them' },
      evidence: sentences.slice(0, 4).map((one) => passage(one)),
      suggestions,
      subject: 'order',
      ...(message === 'order' ? {} : { circumstance: message }),
    };
  },
});

const bare = (one: Spoken): string => one.low.replace(/^(?:[a-z'-]+(?: [a-z'-]+)?)(?:,| [–-]) (?=\S)/, '');

/** "Order two swings." → "Would it be possible to order two swings?", where its form allows; else an open question. */
function question(text: string): string {
  const plain = text
    .replace(/^(?:[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?)(?:,| [–-]) (?=\S)/, '')
    .replace(/[.!]+$/, '');
  const verb = /^([A-Za-z]+)\b/.exec(plain)?.[1] ?? '';
  const simple =
    IMPERATIVE.test(plain.toLowerCase()) &&
    plain.length < 160 &&
    !/[.;:]| I | you /.test(plain) &&
    verb !== '';
  return simple
    ? `Would it be possible to ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}?`
    : 'Could you tell me what would be possible here, and who decides?';
}
