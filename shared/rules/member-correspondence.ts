import type { Facts, Recipient } from '../reading/facts';
import { passages } from '../reading/passages';
import { pattern } from '../reading/pattern';
import { isPoliticalAssistant, shownName } from '../reading/roles';
import type { Sentence } from '../reading/sentences';
import { personNamed } from '../reading/thread';
import type { Change, Evidence, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices an officer passing one member's correspondence (quoted, forwarded, or told of) to another member while the
 * first is not on the mail and nothing says that they know.
 *
 * Leaves alone: the member's own consent or wish; copying that is open and said; members whom the writer addressed
 * themselves; ward colleagues in Cc of a reply; facts given with no word of who asked; motions, questions
 * and amendments that are public business; officers among themselves. Somebody put in Cc of a reply without a word is
 * only a quiet note. Known misses: a member referred to by a nickname.
 */

const LETTER =
  '(?:e-?mails?|e-?mailed|enquir(?:y|ies|ed|ing)|inquir(?:y|ies)|quer(?:y|ies|ied)|wrote|written|writes|writing|letters?|correspondence|messages?|notes?|memo|asked|asking|asks|ask|request(?:s|ed|ing)?|questions?|raised|raising|raise|casework|contacted|chasing|chased|been in touch|been on (?:to|at)|after|digging|poking|sniffing|fishing|up to|wants|wanted|planning|going to|exchange|thread|proposal|amendment|workings|costing|briefing|advice|came to|sent (?:me|us|in|over|through)|on the phone|put (?:\\w+ ){1,3}to me|wr[io]t(?:e|ten))';
const PASSING = pattern(
  /\b(?:attach\w*|enclos\w*|below|above|here(?:'s| is| are)|fyi|f\.y\.i|for (?:your )?info\w*|forward\w*|fwd|fw|pass(?:ing|ed)?|see|copy|copied|copying|sharing|thought (?:you|it)|heads[- ]up|so (?:that )?you(?:'re| are|'ll| can| know)|might (?:help|interest|want|like)|may (?:help|interest|want|like)|before (?:he|she|they|the)|prepare\w*|aware|tip|warn\w*|interest(?:ed|ing)?|as you asked|you asked|you should know|ought to know|let you (?:see|know|have)|show(?:ing|n)?|keep (?:this|it)|between|confiden\w+|entre nous)\b/,
  '\\b(?:under|beneath|underneath|pasted|overleaf|here you are|sight of|of interest|forewarned|caught|word for word|verbatim|exact words)\\b',
);
const SECRET = pattern(
  /\b(?:(?:does|do|did|will|would|must|need)(?:n't| not) (?:know|let on|tell|say|mention|realise|hear|find out)|don't (?:know|let on|tell|say|mention|quote)|without (?:his|her|their) (?:knowledge|knowing)|behind (?:his|her|their)|unaware|not (?:told|been told|aware)|haven't (?:told|mentioned|said)|between (?:you and me|ourselves|us)|entre nous|keep (?:this|it) (?:quiet|to yourself|between|under)|on the quiet|quietly|you didn't|off the record)\b/,
  "\\b(?:ha(?:s|ve) no idea|needn't know|need not know|none the wiser|any the wiser|(?:read|look|note) and (?:bin|delete|burn|destroy|shred)|(?:bin|delete|burn|destroy|shred) (?:it |this |them )?(?:after|once|when|afterwards)|for your eyes|forewarned|caught (?:out|short|cold|on the hop)|steal a march|one step ahead|just us|strictly between|what you(?:'re| are) up against)\\b|\\bbetween friends\\b|\\bbe discreet\\b|\\bdiscreet(?:ly)?\\b|\\bkept? (?:it|this|that) to (?:my|your)self\\b|\\bheads[- ]up\\b|\\bhow the land lies\\b|\\byou'd better know\\b|\\bin good time\\b.{0,40}\\byour amendment|\\bdo read and\\b|\\bnot for onward\\b|\\bor won't know\\b|\\bi'm not supposed\\b",
);
const OPENLY = pattern(
  /\b(?:(?:with|has|have|had|got|given|gave|by|at) (?:\w+ )?(?:his|her|their|\S{1,20}'s|cllr \S{1,20}'s|the member'?s) (?:\w+ )?(?:agreement|consent|permission|knowledge|blessing|ok|okay|approval|request|say-so|wish)|(?:agreed|said|says|asked|asks|happy|content|confirmed|suggested|wanted|wants|invited|told|keen|knows?|aware|consented|fine|agrees) (?:that |me |for |us |i |to |this |it |with |you )*(?:i |we |me |us |to |be |being |might |may |could |can |should |am |is |that |this |it )*(?:shar\w*|pass\w*|forward\w*|cop(?:y|ied|ying)|sen[dt]\w*|show\w*|involv\w*|includ\w*|bring\w*|let (?:you|him|her)|see)|(?:asked|told) me to|you (?:said|told|agreed|asked|were happy|are happy)\b.{0,60}\b(?:shar\w+|cop\w+|pass\w*|forward\w*|includ\w+|send|involve)|(?:is|are|am|been|was) (?:\w+ )?cop(?:ied|ying)(?: in)?(?! (?:below|beneath|under|here|out|overleaf|for you))|i(?:'ve| have| am|'m) (?:\w+ )?(?:cop(?:ied|ying)|told|informed|included?|add(?:ed|ing))|(?:let|letting) (?:him|her|them|cllr|councillor|both|you both)|openly|so (?:that )?(?:you both|you all|both|everyone|all)(?: of you| both| all)? (?:can see|are aware|have|know)|so (?:that )?you (?:both |all )?(?:are aware|have|know)|freedom of information|\bfoi\b|published|public (?:question|record|domain)|on the agenda|notice of motion|at (?:his|her|their) (?:request|suggestion)|for you both|both of you|you both)\b/,
  '\\b(?:wrote|written|writes|sent|asked|e-?mailed) (?:\\w+ )?(?:to )?(?:every|all|each) (?:\\w+ )?(?:members?|councillors?|of (?:us|you))\\b|\\b(?:wrote|written|sent|e-?mailed) (?:to )?(?:everyone|everybody)\\b',
);
const PUBLIC_BUSINESS = pattern(
  /\b(?:motions?|public question|question (?:to|for|at) (?:full )?council|on notice|call-?in|agenda|minutes|seconded|tabled|substitut\w+|apologies|petition)\b/,
);

/** Members named in a sentence: "Cllr Brand", "Tess Brand", or a first name that only one member has. */
function membersNamed(
  text: string,
  members: readonly Person[],
  notThese: readonly (Person | null)[],
  people: readonly (Person | null)[],
): Person[] {
  const found: Person[] = [];
  const taken = people.map((one) => (one?.name ?? '').split(' ')[0] ?? '');
  for (const person of members) {
    if (notThese.indexOf(person) >= 0) continue;
    const words = person.name.split(' ');
    const first = words[0] ?? '';
    // "The Leader wrote to me": there is one.
    if (
      /^(?:council )?leader\b|^mayor\b/i.test(person.title) &&
      /\b[Tt]he (?:[Cc]ouncil )?(?:[Ll]eader|[Mm]ayor)\b(?! of the [Oo]pposition|'s (?:office|parlour|question))/.test(
        text,
      ) &&
      new RegExp(`\\b${(/leader|mayor/i.exec(person.title)?.[0] ?? '-').toLowerCase()}\\b`).test(
        text.toLowerCase(),
      )
    ) {
      found.push(person);
      continue;
    }
    const last = words[words.length - 1] ?? '';
    const has = (name: string): boolean => {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!/[A-Za-zÀ-ÿ]/.test(text.charAt(at - 1)) && !/[a-zÀ-ÿ]/.test(text.charAt(at + name.length)))
          return true;
      }
      return false;
    };
    if (
      last.length > 1 &&
      (has(`Cllr ${last}`) || has(`Councillor ${last}`) || has(`Cllr. ${last}`) || has(person.name))
    )
      found.push(person);
    else if (
      first.length > 2 &&
      has(first) &&
      taken.indexOf(first) < 0 &&
      members.filter((one) => one.name.split(' ')[0] === first).length === 1
    )
      found.push(person);
  }
  return found;
}

/** The letter is the named member's, not one about them. */
function isTheirs(one: Sentence, writer: Person, says: RegExp, theirs: RegExp): boolean {
  const post = /^(?:council )?(leader|mayor)\b/i.exec(writer.title)?.[1] ?? '';
  const words = `${writer.name} ${post}`.toLowerCase().split(' ');
  return words.some((word) => {
    for (let at = one.low.indexOf(word); at >= 0 && word.length > 2; at = one.low.indexOf(word, at + 1)) {
      const before = one.low.slice(Math.max(0, at - 40), at).replace(/(?:cllr|councillor)\.? $/, '');
      if (says.test(one.low.slice(at + word.length, at + word.length + 90)) || theirs.test(before))
        return true;
    }
    return false;
  });
}

const sameWard = (a: Person, b: Person | null): boolean =>
  b !== null && a.ward !== '' && a.ward.toLowerCase() === b.ward.toLowerCase();

export const memberCorrespondence = defineRule({
  id: 'member-correspondence',
  title: 'A member’s correspondence shown to another',
  about: 'Notices an officer passing one member’s correspondence to another member without saying so.',
  from: ['officer'],
  options: {},
  wording: {
    en: {
      passed: {
        title: '{name} may not know that {names} will see this',
        guidance:
          'This seems to pass what {name} wrote or asked to {names}. {Protocol} asks officers to keep a member’s correspondence to themselves, or to say openly when it must be shared ({refs}). You could ask {name} first, or give the facts without the correspondence.',
      },
      copied: {
        title: '{names} would see a reply to {name}',
        guidance:
          '{names} would get a copy of correspondence with {name}. {Protocol} asks that a copy be needed, and said openly ({refs}). You could leave it out, or say in the reply that it is copied.',
      },
    },
  },
  look(facts: Facts): Finding | null {
    const { sentences, sender } = facts;
    if (sender.person === null || isPoliticalAssistant(sender.person)) return null;
    const readers = facts.recipients.filter((one) => one.kind === 'member' && one.person !== null);
    if (readers.length === 0) return null;
    const onMail = facts.recipients.map((one) => one.person);
    const own = facts.own.text.toLowerCase().replace(/[’‘]/g, "'");
    const subject = facts.draft.subject;
    const secret = SECRET.test(own);
    if (!secret && sentences.some((one) => OPENLY.test(one))) return null;

    const quoted = facts.own.quoted.slice(0, 5);
    const authors: Person[] = [];
    const addressed: string[] = [];
    for (const part of quoted) {
      const author = personNamed(part.from, facts.directory);
      if (author !== null && author.kind === 'member' && authors.indexOf(author) < 0) authors.push(author);
      addressed.push(`${part.to} ${part.cc}`.toLowerCase());
    }
    // Whom the member wrote to themselves is no secret reader.
    const strangers = readers.filter((one) => {
      const person = one.person;
      if (person === null) return false;
      const last = person.name.toLowerCase().split(' ').pop() ?? '';
      return !addressed.some(
        (line) =>
          line.indexOf(person.email.toLowerCase()) >= 0 || (last.length > 2 && line.indexOf(last) >= 0),
      );
    });

    const finding = (
      writer: Person,
      to: readonly Recipient[],
      said: readonly Sentence[],
      message: 'passed' | 'copied',
      sure: boolean,
    ): Finding => {
      const suggestions: Suggestion[] = [];
      const drop: Change[] = to.map((one) => ({
        type: 'drop-recipient',
        address: one.address,
        field: one.field,
      }));
      if (to.length < facts.recipients.length)
        suggestions.push({
          kind: 'drop-reader',
          label: to.length === 1 ? `Leave ${shownName(to[0] as Recipient)} out` : 'Leave them out',
          changes: drop,
        });
      return {
        severity: 'warning',
        sure,
        message,
        data: { name: writer.name, names: listed(to.slice(0, 3).map(shownName)) },
        evidence: to
          .map((one): Evidence => ({ kind: 'recipient', value: one.address, field: one.field }))
          .concat(passages(said)),
        suggestions,
        subject: `correspondence ${writer.email.toLowerCase()}`,
      };
    };

    // 1. The message itself is carried along.
    const absent = authors.filter((one) => onMail.indexOf(one) < 0);
    const absentWriter = absent[0];
    if (absentWriter !== undefined) {
      const to = strangers.filter((one) => one.person !== absentWriter);
      if (to.length > 0 && !(PUBLIC_BUSINESS.test(`${subject} ${own}`.toLowerCase()) && !secret))
        return finding(
          absentWriter,
          to,
          sentences.filter((one) => PASSING.test(one)),
          'passed',
          true,
        );
    }
    // 2. It is told of, or said to be attached.
    const members = facts.directory.people.filter((one) => one.kind === 'member');
    const letter = new RegExp(`\\b${LETTER}\\b`);
    const theirs = new RegExp(`(?:from|by|to|of|between|for) $|\\b${LETTER} $|what $`);
    const says = new RegExp(`^(?:'s|s'|'ve|’s|’ve)? ?(?:\\S{1,14} ){0,4}${LETTER}\\b`);
    const passing = PASSING.test(own) || /^\s*(?:fw|fwd|fyi)\b/i.test(subject);
    for (const one of sentences) {
      if (!letter.test(one.low)) continue;
      const named = membersNamed(one.text, members, onMail, onMail.concat(sender.person));
      const writer =
        named[0] ??
        (letter.test(subject.toLowerCase())
          ? membersNamed(subject, members, onMail, onMail.concat(sender.person))[0]
          : undefined);
      if (writer === undefined) continue;
      if (named.length > 0 && !isTheirs(one, writer, says, theirs)) continue;
      if (PUBLIC_BUSINESS.test(one) && !secret) continue;
      const papers =
        /\b(?:e-?mails?|letters?|correspondence|message|notes?|enquir\w+|quer\w+|workings|advice|questions?|exchange|thread|in confidence|attached|below|beneath|underneath|under[.,;:!]|pasted|enclosed?|exact words|what (?:he|she|they) (?:said|wrote|asked|put)|word for word|verbatim|see under|copy for you|for your eyes)\b/.test(
          one.low,
        ) ||
        /\b(?:his|her|their) (?:\w+ )?(?:e-?mails?|letters?|notes?|messages?|enquir\w+|quer\w+|questions?|request)\b/.test(
          own,
        );
      if (!secret && !(passing && papers) && !/\bin (?:strict )?confidence\b/.test(one.low)) continue;
      const to = strangers;
      if (to.length > 0) return finding(writer, to, [one], 'passed', true);
    }
    if (/^\s*(?:fw|fwd|fyi)\b/i.test(subject)) {
      const writer = membersNamed(subject, members, onMail, onMail.concat(sender.person))[0];
      if (writer !== undefined && letter.test(subject.toLowerCase()))
        return finding(writer, strangers, sentences.slice(0, 1), 'passed', true);
    }
    // 3. A reply to one member that another reads: unseen in Bcc, or in Cc without a word.
    const answered = readers.filter((one) => one.field === 'to');
    const writer = answered.length === 1 ? answered[0]?.person : null;
    if (writer === null || writer === undefined || !facts.thread.isReply) return null;
    const unseen = strangers.filter((one) => one.field === 'bcc' && one.person !== writer);
    if (unseen.length > 0) return finding(writer, unseen, [], 'copied', true);
    const silent = strangers.filter(
      (one) =>
        one.field === 'cc' && one.person !== writer && !sameWard(writer, one.person) && quoted.length > 0,
    );
    return silent.length > 0 ? finding(writer, silent, [], 'copied', false) : null;
  },
});
