import type { Directory } from '../directory';
import { normalAddress, type Person } from '../types';

export interface WardMention {
  /** The ward's name as the directory has it. */
  readonly ward: string;
  /** Where the name stands in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** "Kingfisher ward", "in Kingfisher", "Kingfisher members": the ward itself, not a street called after it. */
  readonly plain: boolean;
}

const AFTER_NAME =
  /^(?: (?:ward|members?|councillors?|residents?|constituents?|people|shopkeepers|traders|families|folk|lads|tenants|division|end|estate|patch|is|was|isn't|has|are|side)\b|'s|’s|[,.;:?!)]|$| -| –|\s*\n)/i;
const BEFORE_NAME =
  /(?:\b(?:in|of|over in|up at|out at|down at|over at|from|for|into|around|across|at|to|near|through|as|ward|called|represent|represents|covers?|is|not|not in|the) (?:the )?|[([-] ?|^)$/i;
/** A kind of street or site after the name makes a place called after the ward, which may be anywhere. */
const STREET_AFTER =
  /^ (?:road|rd|street|st|lane|ln|avenue|ave|close|court|drive|way|terrace|crescent|gardens|row|square|walk|grove|inn|arms|hotel|pub|house|hall|room|rooms|suite|group|trust|homes|housing|ltd|limited|football|fc|cup|day|week|fair|festival|show|players|singers|band|society|lodge|choir|carnival|news|echo|herald)\b/i;

/** A public place that serves the ward it is called after. */
const SITE_AFTER =
  /^ (?:Green|Park|Common|Meadows?|Rec|Recreation|Playground|Play Area|Library|Primary|Infants?|Junior|School|Nursery|Community|Children's|Health|Medical|Surgery|Pool|Baths|Leisure|Sports|Pavilion|Allotments?|Cemetery|Churchyard|Estate|Woods?|Pond|Shops|Parade|Bandstand|Toilets)\b|^ (?:shops|traders|flats|estate|playground|play area|rec|tenants|allotments|library|surgery|nursery|toilets|community centre|clinic|allotment|bins?|lettings?|streets|roads|lights|steps|pavements?|families|houses|bungalows|garages?|footpaths?|drains?|verges?|benches?|scheme|lads|kids|youngsters|pensioners|mums|parents|residents|end of|crossroads|bus stop|car park)\b/;

/** Ward names in a text, as the directory spells them; a ward inside a longer ward's name is that longer one only. */
export function readWards(text: string, wards: readonly string[]): WardMention[] {
  const found: WardMention[] = [];
  const longestFirst = wards.slice().sort((a, b) => b.length - a.length);
  for (const ward of longestFirst) {
    if (ward.length < 3) continue;
    for (let at = text.indexOf(ward); at >= 0; at = text.indexOf(ward, at + ward.length)) {
      const end = at + ward.length;
      if (/[A-Za-zÀ-ÿ0-9-]/.test(text.charAt(at - 1)) || /[A-Za-zÀ-ÿ0-9]/.test(text.charAt(end))) continue;
      if (found.some((one) => at < one.end && end > one.start)) continue;
      const before = text.slice(Math.max(0, at - 24), at);
      const after = text.slice(end, end + 24);
      // "North" before "Quay Street" or a surname after it would be another name.
      const longer =
        /(?:\b[A-Z][a-z]+ )$/.test(before) &&
        !/\b(?:The|In|At|On|Of|From|For|And|Our|Your|Dear|Cllr|Re|Fw|Fwd|Is|Does|Has|Ward)\s$/.test(before);
      const street = STREET_AFTER.test(after);
      // "The Market", "on Kiln Lane" are places unless the word ward says otherwise.
      const landmark =
        !/^ (?:ward|members?|councillors?|residents?|division)\b/i.test(after) &&
        (/\bthe $/i.test(before) ||
          (/(?:Road|Street|Lane|Park|Market|Cathedral|Station|Square)$/.test(ward) &&
            /\b(?:on|along|up|down|off|at|in the|to|from) $/i.test(before)) ||
          (/Hill$/.test(ward) && /\b(?:on|along|up|down|off) $/i.test(before)));
      found.push({
        ward,
        start: at,
        end,
        plain:
          !longer &&
          !street &&
          (SITE_AFTER.test(after) || (!landmark && (AFTER_NAME.test(after) || BEFORE_NAME.test(before)))),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The other members of a ward. */
export function wardMembers(directory: Directory, ward: string, notThis: Person | null): Person[] {
  return directory
    .membersOfWard(ward)
    .filter((one) => notThis === null || normalAddress(one.email) !== normalAddress(notThis.email));
}

/** Whether a member answers for the whole council or a service, so that no ward is another's to them. */
export function holdsWiderPost(person: Person): boolean {
  return (
    /\b(?:leader|cabinet|executive member|portfolio|mayor|lead member|chair(?:man|woman|person)? of (?:the )?council)\b/i.test(
      person.title,
    ) && !/\bgroup leader\b/i.test(person.title)
  );
}
