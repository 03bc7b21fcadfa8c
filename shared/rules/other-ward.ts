import type { Facts } from '../reading/facts';
import { passages } from '../reading/passages';
import { pattern } from '../reading/pattern';
import { holdsWiderPost, readWards, wardMembers } from '../reading/wards';
import type { Change, Evidence, Person, Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices a member taking up a matter in another member's ward while none of that ward's members is on the mail.
 * Wards and their members come from the directory.
 *
 * Leaves alone: the member's own ward; matters of several wards or of the whole council; a cabinet member's
 * portfolio; the ward's members copied, told or asking for it; streets that are only called after a ward, unless the
 * mail says that it is not the sender's ward; thanks. Known misses: places whose ward no word of the mail gives.
 */

const NOT_MINE = pattern(
  "\\b(?:(?:not|isn't|n't|outside|beyond|strictly|technically|although|though|while|whilst|out of|off)\\b(?: \\S{1,14}){0,5} (?:my (?:own )?(?:ward|patch|division|area|manor|turf|constituent|resident|neck)|mine\\b|in my ward)|(?:it's|it is|that's|this is|is|are|be|she's|he's|they're|its) (?:\\S{1,12} ){0,3}\\S{2,20}(?:'s|s') (?:ward|patch|area|territory|turf|manor|division)|someone else's (?:ward|patch)|another (?:member|councillor)'s (?:ward|patch)|(?:a|the) neighbouring ward|next (?:ward|door ward)|across the (?:ward )?boundary|wrong side of the (?:ward )?boundary|over the (?:ward )?(?:boundary|border)|(?:not|isn't) (?:my|one of my) (?:constituent|resident)s?)\\b",
  "\\b(?:although|though|while|whilst|even if|despite|yes,?|ok,?|i know) (?:i'm|i am|being|i represent|i sit for|mine is|my (?:own )?(?:ward|patch|division) is)\\b|\\bmy (?:own )?(?:ward|patch|division)(?: is|'s)?,? (?:not|and not|rather than)\\b|\\bi (?:represent|sit for|cover|serve) (?:\\S{1,16} ){1,3}(?:not|but|and)\\b|\\b(?:i (?:use|shop|walk|drive|swim|worship|volunteer|work|run|cycle|go)|on my (?:walk|way|run|drive|ride)) .{0,80}\\b(?:asked|told|stopped|approached|begged|collared) me\\b",
  "\\b(?:i(?:'m| am)|as) (?:only |just |actually |really )?(?:a |the |an )?(?:\\S{1,20} ){1,3}(?:councillor|member)\\b.{0,40}\\bbut\\b|\\b(?:i know|i realise|i appreciate|i'm aware|granted|admittedly)\\b.{0,40}\\b(?:ward|patch|division)\\b|\\bi(?:'m| am) (?:from |for )?[a-z' ]{3,24}(?:,| and| but) (?:not|and this)\\b|\\bprefers? to (?:deal|talk|come)|\\bcame to me (?:instead|rather)|\\b(?:their|her|his) own councillors?\\b",
  "^(?:\\S{2,14}'s|not my) (?:ward|patch|division),? (?:i know|yes|granted|admittedly|technically|of course)",
);
const TAKES_UP = pattern(
  /\b(?:take (?:it|this|them|that|up)|taken (?:it|this) (?:up|on)|took (?:it|this) (?:up|on)|taking (?:it|this|up|on)|(?:asked|told|begged|collared|stopped|approached|buttonholed|contacted|rang|phoned|emailed|written|came|come|wrote) (?:to )?(?:me|us)|(?:told|promised|offered|said|assured) (?:\w+ ){0,3}(?:i|to|that|i'd|i would)|i(?:'ve| have)? (?:said|promised|offered|agreed|told|been asked|been contacted|met|visited|spoke|spoken|seen|noticed|saw|walked|drove|passed)|on (?:my|the) (?:walk|way|run|drive)|(?:been )?on (?:to|at) me|in touch with me|on behalf of|look(?:ed|ing)? into|sort(?:ed)?|chase|help (?:them|him|her)|deal with me|residents?|shopkeepers|traders|tenants|parents|people there)\b/,
  "\\b(?:had|got|have) (?:a|another|two|several|some) (?:\\w+ )?(?:calls?|letters?|e-?mails?|visits?|messages?|complaints?|words?) from\\b|\\bheard from\\b|\\b(?:been )?helping (?:some|a|an|the|two|out|them|him|her)\\b|\\b(?:asking|telling|ringing|begging|pestering|badgering|onto|nagging) me\\b|\\bcollared\\b|\\b(?:shopkeepers?|trader|tenant|famil(?:y|ies)|lady|gentleman|chap|woman|couple|pensioner|mother|landlord|publican|vicar) (?:in|at|on|from|over|down|up)\\b|\\bpass it on to\\b|\\b(?:is|are) (?:crumbling|falling|overflowing|a (?:tip|mess|disgrace|danger))\\b|\\b(?:i have|i've) (?:undertaken|accepted|agreed|taken|been (?:contacted|approached|asked|lobbied|shown|stopped))\\b|\\bcontacted by\\b|\\bon (?:her|his|their) behalf\\b|\\bspeak (?:up )?for (?:them|him|her)\\b|\\bwas shown\\b|\\bpursue (?:it|this|that)\\b|\\bmy help\\b|\\btook me (?:to see|round)\\b|\\bpeople there (?:have|are|say|tell)\\b|\\btaking an interest\\b|\\b(?:written|wrote) to me\\b|\\bpassing through\\b|\\basked me to (?:get|find|ask|sort|help|look|chase|raise|take)",
);
/** Acts for somebody there. */
const CHAMPIONS = pattern(
  /\b(?:contacted by|on (?:her|his|their) behalf|speak (?:up )?for (?:them|him|her)|(?:asked|begged) (?:me to (?:help|speak|act|take)|will i|if i (?:would|could)|for my help)|i(?:'ve| have) (?:undertaken|promised) (?:to|that)|which i have accepted|am (?:acting|helping|speaking) for)\b/,
);
const WIDE = pattern(
  /\b(?:by-?election|polling|committee (?:report|papers|meeting|site visit)|my committee|as (?:\w+ )?chair(?:man|woman)?|in the chair|all (?:the |our )?wards|every ward|each ward|across (?:the )?(?:whole |entire )?(?:council|borough|district|city|county|town|area|wards)|(?:council|borough|district|city|county|town|authority)[- ]wide|by ward|per ward|ward by ward|wards?' |whole (?:council|borough|district|city|county|area)|other wards|compar\w+|which wards|in general|policy|list of|league|average)\b/,
);
/** The ward's members know. */
const TOLD = pattern(
  /\b(?:(?:i(?:'ve| have)|i|have|we've|we have) (?:\w+ )?(?:told|spoken (?:to|with)|spoke (?:to|with)|checked with|asked|agreed (?:it |this )?with|cleared (?:it |this )?with|squared (?:it |this )?with|let|mentioned (?:it|this) to|copied|cc'?d|included|informed|discussed|rung|phoned|emailed)|(?:is|are|am|both|all) (?:\w+ )?(?:copied|cc'?d|aware|happy|in copy|included)|copied (?:in|here|as)|copying|with (?:his|her|their|\S{1,20}'s) (?:agreement|blessing|knowledge|consent|permission|ok|okay)|(?:asked|wants) me to|at (?:his|her|their|the ward member's) (?:request|asking)|on behalf of (?:cllr|councillor|the ward (?:member|councillor)s?)|knows (?:i|that i|about)|(?:they|both|members) know\b|joint(?:ly)?|covering for|standing in for|while (?:he|she|they|cllr \w+|\w+) (?:is|are) (?:away|ill|off|on)|who is (?:the|its) (?:ward )?(?:member|councillor)|pass(?:ing|ed)? (?:it|this|them|him|her) (?:on )?to (?:the |his |her |their )?(?:ward|cllr|own))\b/,
);
const UNTOLD = pattern(
  /\b(?:not|n't|without|before|instead of|rather than|yet to|no need to) (?:\w+ ){0,2}(?:tell|telling|told|spoken|speaking|ask|asked|asking|copy|copied|copying|mention\w*|discuss\w*|let|know)\b|\b(?:hope|trust|doubt) (?:\w+ )?(?:\w+ )?(?:won't|will not) mind\b/,
);

/** A sentence says that one of these members, or "the ward members", know or want it. */
function isTold(low: string, members: readonly Person[]): boolean {
  if (!TOLD.test(low) || UNTOLD.test(low)) return false;
  if (
    /\b(?:ward|local|neighbouring|their own|your|fellow) (?:members?|councillors?|colleagues?|cllrs?)\b|\b(?:cllrs?\.?|councillors?) (?!but|and|not|for|i\b|so|who)[a-z]|\b(?:both|the) (?:members|councillors)\b/.test(
      low,
    )
  )
    return true;
  return members.some((one) =>
    one.name
      .toLowerCase()
      .split(' ')
      .some((word) => word.length > 2 && new RegExp(`\\b${word.replace(/[^a-zà-ÿ-]/g, '')}\\b`).test(low)),
  );
}

const OWN_RESIDENT = pattern(
  /\bmy (?:own )?(?:ward|residents?|constituents?|patch)\b|\bour ward\b|\b(?:constituents?|residents?) of mine\b|\bone of my\b|\bour residents\b|\bmy ward's\b/,
);

const SIGNS =
  /^(?:(?:ward |independent |labour |conservative |green |liberal democrat |lib dem )*(?:cllr|councillor|member|county councillor) (?:for|of)|(?:labour|conservative|green|independent|liberal democrat|lib dem)?,? ?councillor,) [a-z' -]{3,40}\.?$/;
/** Something that is to be done at a place called after a ward, not a room that is to be used. */
const MENDS = pattern(
  /\b(?:look(?:ed)? (?:at|into|over)|have a look|see to|sort(?:ed)?|fix(?:ed)?|mend(?:ed)?|repair(?:ed|s)?|replace[d]?|clear(?:ed)?|clean(?:ed)?|empty|emptied|cut|trim|paint(?:ed)?|put (?:in|up|back|right)|install\w*|inspect\w*|remov\w+|what(?:'s| is) needed|be done|do something|attend to|deal with|take (?:up|down|away)|unlock\w*|reopen\w*|refill\w*|when (?:will|is)|why (?:is|are|has|have|was)|who (?:looks after|owns|is responsible))\b/,
);

/** As a customer or neighbour, not as a member. */
const FOR_MYSELF = pattern(
  '\\b(?:(?:purely|only|just|simply|speaking|writing|asking) as a (?:\\w+ )?(?:customer|resident|neighbour|parent|user|visitor|patient|tenant|reader|swimmer|fan|ratepayer|private \\w+)|like everybody else|in my private capacity|as a private (?:citizen|person|individual))\\b',
);

export const otherWard = defineRule({
  id: 'other-ward',
  title: 'A matter in another member’s ward',
  about: 'Notices a matter in another member’s ward taken up without that member.',
  from: ['member'],
  options: {},
  wording: {
    en: {
      ward: {
        title: 'This seems to be a matter in {ward}',
        guidance:
          'This takes up a matter in {ward}, and its members are not on this email. {Protocol} asks for the courtesy of telling them ({refs}). You could copy in {names}.',
      },
      unnamed: {
        title: 'This seems to be in another member’s ward',
        guidance:
          'This says that the matter is in another ward, and its member is not on this email. {Protocol} asks for the courtesy of telling them ({refs}). You could copy them in.',
      },
    },
  },
  look(facts: Facts): Finding | null {
    const { sender, sentences, directory } = facts;
    const me = sender.person;
    if (me === null || me.ward === '' || holdsWiderPost(me)) return null;
    if (
      !facts.recipients.some(
        (one) => one.kind === 'officer' || one.kind === 'mailbox' || one.kind === 'consultant',
      )
    )
      return null;
    if (facts.matter.thanksOnly || sentences.length === 0 || sentences.some((one) => FOR_MYSELF.test(one)))
      return null;
    const own = sentences.map((one) => one.low).join('\n');
    const subject = facts.draft.subject;
    const wards = directory.wards.filter((one) => one.toLowerCase() !== me.ward.toLowerCase());

    const inSubject = readWards(subject, directory.wards);
    const inText: { ward: string; plain: boolean; at: number; sentence: number }[] = [];
    const last = me.name.toLowerCase().split(' ').pop() ?? '';
    sentences.forEach((one, index) => {
      // "Andrew Kerslake (Mount)" and "Member for Mount" are how one signs.
      if (one.text.length < 60 && last.length > 1 && one.low.indexOf(last) >= 0) return;
      if (index > 0 && SIGNS.test(one.low)) return;
      for (const mention of readWards(one.text, directory.wards))
        inText.push({ ward: mention.ward, plain: mention.plain, at: one.start, sentence: index });
    });
    const others = (list: readonly { ward: string }[]): string[] => {
      const names: string[] = [];
      for (const one of list)
        if (wards.indexOf(one.ward) >= 0 && names.indexOf(one.ward) < 0) names.push(one.ward);
      return names;
    };
    const mentioned = others(
      inText.concat(inSubject.map((one) => ({ ward: one.ward, plain: one.plain, at: 0, sentence: -1 }))),
    );
    const notMine = sentences.filter((one) => NOT_MINE.test(one));
    const ownNamed =
      inText.concat().some((one) => one.ward === me.ward) || inSubject.some((one) => one.ward === me.ward);
    if (WIDE.test(own) || WIDE.test(subject.toLowerCase())) return null;
    if (mentioned.length > (notMine.length > 0 ? 2 : 1)) return null;
    for (const ward of mentioned) {
      const members = wardMembers(directory, ward, me);
      if (members.length === 0) continue;
      if (facts.recipients.some((one) => one.person !== null && members.indexOf(one.person) >= 0))
        return null;
      if (sentences.some((one) => isTold(one.low, members))) return null;
      const plain =
        inText.some((one) => one.ward === ward && one.plain) ||
        inSubject.some((one) => one.ward === ward && one.plain);
      const takesUp =
        sentences.some((one) => TAKES_UP.test(one)) || facts.matter.asks.some((one) => MENDS.test(one));
      // A place called after a ward, or one's own residents on the road through it, is not yet another's matter.
      if (
        notMine.length === 0 &&
        ((!plain && !sentences.some((one) => CHAMPIONS.test(one))) ||
          OWN_RESIDENT.test(own) ||
          ownNamed ||
          (!takesUp && facts.matter.problems.length === 0))
      )
        continue;
      return finding(
        facts,
        ward,
        members,
        inText.filter((one) => one.ward === ward).map((one) => one.sentence),
      );
    }
    // Said outright, with no ward that the directory knows.
    const outright = notMine.filter((one) =>
      /\b(?:ward|patch|division|constituent|manor|turf)\b/.test(one.low),
    );
    if (outright.length === 0 || mentioned.length > 0) return null;
    const owner = directory.people.filter(
      (one) =>
        one.kind === 'member' &&
        one !== me &&
        outright.some((said) =>
          new RegExp(
            `\\b${(one.name.split(' ')[0] ?? '').toLowerCase().replace(/[^a-zà-ÿ-]/g, '')}(?:'s|s'|\\b)`,
          ).test(said.low),
        ),
    );
    if (
      facts.recipients.some((one) => one.kind === 'member') ||
      sentences.some((one) => isTold(one.low, owner))
    )
      return null;
    return finding(
      facts,
      '',
      owner.length <= 3 ? owner : [],
      outright.map((one) => sentences.indexOf(one)),
    );
  },
});

function finding(facts: Facts, ward: string, members: readonly Person[], at: readonly number[]): Finding {
  const add: Change[] = members.map((one) => ({
    type: 'add-recipient',
    address: one.email,
    name: one.name,
    field: 'cc',
  }));
  const suggestions: Suggestion[] =
    members.length === 0
      ? []
      : [
          {
            kind: 'copy-ward-members',
            label: `Copy in ${listed(members.slice(0, 3).map((one) => one.name))}`,
            changes: add,
          },
        ];
  const said = at.map((index) => facts.sentences[index]).filter((one) => one !== undefined);
  const shown = said.length > 0 ? said : facts.sentences.slice(0, 1);
  const evidence: Evidence[] = passages(shown.filter((one, index) => shown.indexOf(one) === index));
  return {
    severity: 'advice',
    sure: true,
    message: members.length === 0 || ward === '' ? 'unnamed' : 'ward',
    data: { ward, names: listed(members.slice(0, 3).map((one) => one.name)) },
    evidence,
    suggestions,
    subject: `ward ${ward.toLowerCase()}`,
  };
}
