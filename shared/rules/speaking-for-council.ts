import type { Facts, Recipient } from '../reading/facts';
import { pattern } from '../reading/pattern';
import { passage } from '../reading/voice';
import type { Sentence } from '../reading/sentences';
import type { Change, Evidence, Suggestion } from '../types';
import { mailboxesFor } from '../reading/routes';
import { defineRule, type Finding } from './rule';

/**
 * Notices a member who writes to the press, a resident, a firm or another body as if for the council: a statement or
 * official line, an undertaking, an admission or apology in its name, a letter signed on its behalf.
 *
 * Leaves alone: a member's own view, as ward member or in a personal capacity; a decision already taken and published,
 * told as news; what the council does day by day; what the member has asked of it; statements that go through the
 * communications team. Known miss: "we will" where only the context tells that "we" is the council.
 */

const COUNCIL =
  "(?:the |your |this |our )?(?:[a-z'-]+ ){0,4}?(?:council|authority|cabinet|administration|corporation)";
/** In the council's name, in so many words. */
const FOR = pattern(
  /\b(?:(?:for and )?on behalf of (?:the |your |our )?(?:[a-z'&-]+ ){0,5}(?:council|authority|cabinet)|(?:issued|signed|statement|speaking|writing|write|speak|confirm\w*|issue|spokes\w+|quote[d]?|statement) (?:this |it |today |here |by me |to you )?(?:on behalf of|for|from|in the name of|by) (?:the |your |our )?(?:[a-z'-]+ ){0,3}?council|(?:in the name of|attribut(?:e|able|ed) (?:it |this |that )?to) (?:the |a )?(?:[a-z'-]+ ){0,2}council|council (?:spokes(?:man|woman|person)|statement|source)|(?:official|formal|agreed|definitive) (?:council )?(?:line|position|statement|response|reply|view|policy|answer|letter|decision|commitment|comment|apology)\b|(?:the )?council'?s (?:official |formal |final |firm |written )?(?:position|line|decision|commitment|statement|undertaking|guarantee|promise|apology|offer|agreement|consent|permission|word|reply|answer|response|view) (?:is|on|to|that)\b|(?:as|be) the council'?s (?:formal |official |final |firm )?(?:decision|commitment|position|word|answer|offer|undertaking|agreement|consent|reply|response)|(?:you (?:may|can)|please) (?:rely on|treat|take|regard|accept) this\b.{0,40}\b(?:council|official|formal|binding|decision)|we (?:at|in) (?:the |[a-z'-]+ ){0,3}council\b|(?:as|on behalf) (?:a |the |an )?(?:official )?(?:representative|spokes\w+|voice) (?:of|for) (?:the |your )?(?:\w+ ){0,3}council|(?:i|we) (?:hereby |can |am authori[sz]ed to )?(?:commit|bind|pledge) (?:the )?(?:[a-z'-]+ ){0,2}council)/,
  "\\bfrom the (?:\\w+ )?(?:council|authority)(?:,)?:|\\b(?:the|this|our) (?:council|authority|borough)'s (?:official |formal )?(?:statement|response|line|position|message|announcement)(?: on| about| is|:)|\\bstatement (?:from|by|of) the (?:\\w+ )?(?:council|authority)\\b",
);
/** The council announces, undertakes, admits, holds. */
const PERFORMS = pattern(
  `\\b${COUNCIL}(?: \\w+ly| today| now| hereby| fully| unreservedly| therefore| also){0,2} (?:undertakes?|accepts?|admits?|regrets?|apologi[sz]es?|announces?|confirms?|guarantees?|commits?|pledges?|promises?|agrees to|condemns?|denies|deplores?|welcomes|believes?|rejects?|opposes?|supports?|endorses?|takes full|takes responsibility|is (?:sorry|pleased to|delighted to|determined|committed|clear that|of the view|prepared to|willing to|liable|responsible|proud)|does not accept|has no intention|stands by|has (?:today |now )?(?:decided|resolved|agreed|chosen|concluded|determined|accepted|approved)|(?:will|shall)(?: now| also| not| therefore| fully| of course)? (?:pay|compensate|adopt|introduce|replace|meet (?:all|the|your|any)|fund|refund|reimburse|build|buy|sell|lease|grant|award|oppose|support|approve|refuse|scrap|abolish|freeze|cover|indemnif\\w+|bear|guarantee|contribute|settle|waive|sue|take (?:legal|over|on|full)|close|reopen|cut|demolish|install|fight|ban|bring|spend|provide)|would like to (?:apologi[sz]e|announce|thank))\\b`,
);
const BODY = '(?:council|authority|borough|county|district)';
/** In its name, by other words: its word given, notice served, a grant made. */
const IN_ITS_NAME = pattern(
  `\\b(?:on behalf of|in the name of|speak(?:ing)? for|i speak for) (?:the |this |our )?(?:\\w+ )?${BODY}\\b|\\b(?:the|this|our) (?:\\w+ )?${BODY}'s (?:\\w+ )?(?:word|assurance|undertaking|settled position|official notification)\\b|\\b(?:as|is) (?:the|this) (?:\\w+ )?${BODY}'s (?:\\w+ )?(?:offer|notification|notice|pledge|intention)\\b|\\bas the (?:\\w+ )?${BODY}'s (?:\\w+ ){0,2}(?:representative|member|leader|chair|spokes\\w+)|\\b(?:in|from) ${BODY}'s name|\\b${BODY} funds\\b|\\bour (?:settled|official|formal) position\\b|\\b(?:formal|official) (?:notification|notice)\\b`,
  "\\bwe, the (?:\\w+ )?council|\\bhereby (?:give|gives|grant|appoint|award|authori[sz]e|notify|confirm|declare|revoke|terminate|require|appointed|granted|notified|given)|\\b(?:take|treat|regard|accept) (?:this|it) (?:e-?mail |letter |note )?as (?:your |the |our |full |formal |written |official )*(?:authority|confirmation|permission|notification|notice|consent|approval|acceptance|written offer)\\b|\\btake this (?:e-?mail )?as authority|\\bthat's official\\b|\\bofficial from me\\b|\\byou (?:have|can have) (?:that|it|this) from me\\b|\\bconsider (?:it|this|that|yourself|the matter) (?:settled|approved|agreed|granted|appointed|closed at)\\b",
);
/** A grant, an admission or a settlement made in the very words. */
const GRANTS = pattern(
  "\\b(?:we|the council|the authority) (?:\\w+ )?(?:accept (?:full |all )?(?:responsibility|liability|the blame)|admit (?:liability|fault|we)|waive|concede|indemnify|undertake to|hereby|are minded to|require you to|will (?:pay|refund|compensate|reimburse|rebuild|replace|indemnify|sell you|lease you|make good|meet)|(?:will|shall|'ll) not be (?:charging|enforcing|pursuing|collecting|opposing)|propose £)|\\b(?:we'll|we shall|we will|we) not be (?:charging|enforcing|pursuing|collecting)|\\bwe (?:shan't|won't) be (?:charging|enforcing|pursuing|collecting)|\\bour liability (?:is|was) (?:admitted|accepted)|\\b(?:consent|permission|approval|planning permission|your licen[cs]e|the grant|your grant) is (?:hereby |now )?(?:granted|given|approved|confirmed)|\\b(?:full and final settlement|without prejudice offer)\\b|\\b(?:is|are|will be) (?:all )?written off\\b|\\bhas been considered and is (?:rejected|refused|dismissed|upheld|allowed)|\\byou(?:'re| are) (?:hereby )?(?:appointed|awarded|authori[sz]ed)\\b|\\b(?:will be|is) (?:met|repaired|rebuilt|replaced|paid|put right|made good) (?:\\w+ ){0,2}(?:at our|from (?:council|our|public)|by us|at no cost)|\\bat no cost to (?:you|yoursel)|\\bwe'll send (?:you )?(?:the|a) cheque",
  "\\bi(?:'m| am| can| hereby)? (?:hereby )?(?:authori[sz](?:e|ing) you|approv(?:e|ing) your|grant(?:ing)? you(?! that| it|r point)|award(?:ing)? you|confirm (?:permission|consent|approval|your (?:grant|licen[cs]e|tenancy|place|lease)))|\\bi'm telling you (?:now )?as (?:chair|leader|cabinet)|\\b(?:happy|pleased|delighted) to (?:tell your|award|grant|appoint|confirm (?:that )?(?:your|the) (?:tender|bid|lease|grant))|\\b(?:tender|bid|offer|application|claim) is accepted\\b|\\bit's yours\\b.{0,40}\\b(?:rent|unit|lease|contract|job|pitch)|\\byou'll get your (?:licen[cs]e|permission|grant|consent)\\b|\\bwill end at\\b",
);
/** The sender's own promise of what only the council can give, told as done. */
const PROMISED = pattern(
  `\\bi(?:'ve| have)? (?:promised|told|assured|let|given|gave|announced|shaken hands)\\b.{0,80}\\b(?:the council(?:'s| would| will| is)|approved|renewed|that's the deal|no penalty|would be paid|another (?:\\w+ ){1,3}(?:years?|weeks|months)|they're getting|compensation|in the council's name|on behalf of the council)`,
);
/** The council acts, in words that PERFORMS lacks. */
const ACTS = pattern(
  `\\b(?:the|this|our|your) (?:\\w+ )?${BODY}(?:'s (?:going to|buying|selling|paying)| (?:is|are) (?:going to|buying|selling|paying)| (?:has resolved|has agreed|has decided) to| (?:will|shall) (?:not )?(?:be fighting|be bullied|oppose|be paying|rehouse|repair|be selling|be closing)| agrees to| guarantees| undertakes| apologises| regrets| owes)\\b`,
  "\\bni fydd y cyngor\\b|\\bmae'r cyngor yn (?:addo|cytuno|derbyn)\\b",
);
const TO_PRESS = pattern(
  /\b(?:for (?:immediate )?(?:release|publication)|press (?:release|statement)|statement (?:for|to) (?:the )?(?:press|media|publication|paper)|embargo\w*|ends\b\.?|quote (?:for|me|from)|for your (?:story|article|piece|readers|front page)|you (?:can|may) (?:quote|print|publish|run|attribute)|attribute|letters page|for the record|on the record|headline|to the editor)\b/,
);
/** Own name, own view. */
const PERSONAL = pattern(
  /\b(?:(?:in )?(?:a |my )?(?:purely |strictly |entirely )?personal (?:capacity|view|opinion|letter|name)|(?:my|our) (?:own )?(?:personal )?(?:view|opinion|belief|position|hope)|personally|speak(?:ing)? (?:only )?(?:for myself|as (?:a|the|one|your)|personally)|(?:writ(?:e|ing)|speaking|comment(?:ing)?|here) (?:only |solely |simply |purely )?as (?:a|one|your|the)? ?(?:local |ward |individual |backbench |opposition |elected )*(?:ward|councillor|member|resident)|as (?:a |one |your )?(?:local |ward )+(?:councillor|member)|not (?:on behalf of|for|speaking for|the council's|a council|council policy|the official|an official|in the council's)|(?:cannot|can't|don't|do not|not for me to|couldn't|am not able to|unable to|isn't for me to|not authori[sz]ed to|wouldn't|nor do i) (?:\w+ ){0,3}(?:speak|answer|commit|comment|give|promise|bind|say)|for the council to|council's (?:own )?(?:position|view|line) is (?:for|a matter)|in my (?:own )?(?:view|opinion|name)|i think|i believe|i hope|on behalf of (?:my|the|our) (?:residents|group|party|constituents|ward)|labour group|conservative group|green group|opposition group|liberal democrat group)\b/,
);
/** News of what was decided and published. */
const NEWS = pattern(
  /\b(?:(?:decided|agreed|resolved|voted|approved) (?:at|on|in|by|last|unanimously|this week)\b|at (?:its|the|last|yesterday's|tuesday's|wednesday's|thursday's|monday's) (?:\w+ )?(?:meeting|budget)|(?:minutes?|decision notice|decision|report|press release|statement|papers?|details?|policy|webcast) (?:is|are|was|were) (?:on|at|published|attached|here|available|online)|published|on (?:the|its|our) website|according to|i(?:'m| am| have been|'ve been| was) (?:told|advised|informed|assured)|(?:officers|the officer|the team|they) (?:tell|told|have told|say|said|advise|advised|confirm|confirmed)|as (?:you|has|was) (?:know|been (?:announced|published|reported|agreed))|i(?:'ve| have| will|'ll) (?:asked?|pressed?|urged?|raised?|passed?)|i(?:'ll| will) (?:ask|find out|press|urge|raise|pass|let you)|my (?:question|motion)|should the council|whether the council|if the council|why the council|does the council|will the council\b|has the council|is the council|hope (?:that )?the council|wish (?:that )?the council|want the council|think (?:that )?the council|believe (?:that )?the council|asked? the council|urge the council|calling on|call on the council)\b/,
);

/** A formal thing of the sender's own; somebody else who acts for the council. */
const OTHERWISE = pattern(
  /\b(?:formal (?:complaint|question|objection|request|motion)|(?:instructed|acting|appearing|employed|appointed) (?:on behalf|for)|freedom of information)\b/,
);
/** What binds it towards the reader. */
const BINDS = pattern(
  /\b(?:agrees to your|will not (?:oppose|contest|enforce against|pursue) you\w*|going to rehouse|will rehouse|guarantees|will be fighting|settled position|you may quote me|will not be bullied)\b/,
);
/** Asked of the council, hoped for, or its own notice passed on. */
const ASKED = pattern(
  /\b(?:if|unless|should|until|once|subject to|whether|hope|hoping|asked? (?:for|that|whether)|would like|whoever|officers? (?:will|would|have|has)|they(?:'ll| will)|council's decision notice|i cannot|i can't|formal (?:complaint|question|objection|request)|(?:instructed|acting|appearing|employed|appointed) (?:on behalf|for)|as a family)\b/,
);

function outsiders(facts: Facts): Recipient[] {
  return facts.recipients.filter(
    (one) => one.kind === 'external' || one.kind === 'unknown' || one.kind === 'consultant',
  );
}

/** The communications team has it, or is asked for it. */
function throughCommunications(facts: Facts): boolean {
  return facts.recipients.some(
    (one) =>
      (one.kind === 'mailbox' &&
        /\b(?:press|media|comms|communications|news)\b/i.test(one.person?.name ?? '')) ||
      (one.kind === 'officer' && /\b(?:communications?|press|media)\b/i.test(one.person?.title ?? '')),
  );
}

const isPress = (one: Recipient): boolean =>
  /\b(?:reporter|editor|journalist|correspondent|news|newsdesk|gazette|radio|bbc|press|herald|times|post|echo|mercury|chronicle|argus|advertiser|tv|media)\b/i.test(
    `${one.person?.title ?? ''} ${one.address.replace(/[@._-]/g, ' ')}`,
  ) ||
  /(?:news|gazette|echo|mercury|herald|chronicle|argus|advertiser|radio|press|post|times)\w*\.example/i.test(
    one.address,
  );

export const speakingForCouncil = defineRule({
  id: 'speaking-for-council',
  title: 'Speaking for the council',
  about: 'Notices a member writing to the press, a resident or another body as if for the council.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      outside: {
        title: 'This may read as the council speaking',
        guidance:
          '{names} may take this as the council’s own word. {Protocol} asks members not to seem to write for the council ({refs}). You could say that it is your own view as a ward member, or let the officers write.',
      },
      press: {
        title: 'This may read as the council speaking',
        guidance:
          '{names} may print this as the council’s own word. {Protocol} has official statements go through the communications team ({refs}). You could send it to {team}, or say that it is your own view.',
      },
    },
  },
  look(facts): Finding | null {
    const outside = outsiders(facts);
    if (outside.length === 0 || throughCommunications(facts)) return null;
    // The quoted line of a statement is its point, so quotations count here.
    const personal = facts.sentences.some((one) => PERSONAL.test(one));
    const press =
      outside.some(isPress) ||
      TO_PRESS.test(`${facts.draft.subject}\n${facts.own.text.slice(0, 4000)}`.toLowerCase());
    const found: { sentence: Sentence; score: number }[] = [];
    for (const sentence of facts.sentences) {
      const { low } = sentence;
      if (PERSONAL.test(low) || (/\?/.test(low) && !/"/.test(low))) continue;
      const acts = PERFORMS.test(low) || ACTS.test(sentence);
      const grants = GRANTS.test(sentence) || PROMISED.test(sentence);
      const its =
        ((FOR.test(low) || IN_ITS_NAME.test(sentence)) && !OTHERWISE.test(sentence) ? 2 : 0) +
        (acts ? (BINDS.test(sentence) ? 2 : 1.5) : 0) +
        (grants && !ASKED.test(sentence) ? 2 : 0);
      if (its > 0) found.push({ sentence, score: NEWS.test(low) && its < 2 ? 0.25 : its });
    }
    const signature = facts.own.signature;
    const foot =
      signature === null ? '' : facts.draft.body.slice(signature.start, signature.end).toLowerCase();
    const signed = /\b(?:for and on behalf of|on behalf of|for) (?:the )?(?:[a-z'-]+ ){0,4}council\b/.test(
      foot,
    );
    let score = found.reduce((sum, one) => Math.max(sum, one.score), 0) + (found.length > 1 ? 0.5 : 0);
    if (signed) score += 1.5;
    if (press && score > 0) score += 0.75;
    // A promise or admission in the council's name, to whoever may rely on it.
    if (
      found.some((one) =>
        /\b(?:undertak|guarantee|compensat|liab|apologi|refund|reimburse|all (?:your|the|of your) costs|formal|decided|rely|commit|official)/.test(
          one.sentence.low,
        ),
      )
    )
      score += 0.5;
    if (personal) score -= 1.5;
    if (score < 2) return null;
    const sentences = found.map((one) => one.sentence);
    const evidence: Evidence[] = sentences.slice(0, 4).map((one) => passage(one));
    if (evidence.length === 0 && signature !== null) {
      evidence.push({
        kind: 'text',
        value: facts.draft.body.slice(signature.start, signature.end),
        start: signature.start,
        end: signature.end,
      });
    }
    const team = mailboxesFor(facts, 'communications')[0] ?? null;
    const suggestions: Suggestion[] = [];
    if (press && team !== null) {
      const changes: Change[] = facts.recipients.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      changes.push({ type: 'add-recipient', address: team.email, name: team.name, field: 'to' });
      suggestions.push({ kind: 'send-to-communications', label: `Send it to ${team.name} instead`, changes });
    }
    const first = sentences[0];
    if (first !== undefined && !signed) {
      suggestions.push({
        kind: 'drop-passage',
        label: 'Leave the passage out',
        changes: sentences.map((one) => ({
          type: 'remove-text',
          start: one.start,
          end: one.end,
          text: one.text,
        })),
      });
    }
    return {
      severity: 'advice',
      sure: true,
      message: press ? 'press' : 'outside',
      data: {
        names: outside[0]?.person?.name ?? outside[0]?.address ?? 'The reader',
        team: team?.name ?? 'the communications team',
      },
      evidence,
      suggestions,
      subject: 'voice',
      ...(press ? { circumstance: 'media' } : {}),
    };
  },
});
