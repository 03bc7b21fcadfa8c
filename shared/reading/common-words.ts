import { stem } from './stem';

/**
 * How common a word is in English mail, before any of the sender's own mail is known: a class from 0 (the commonest)
 * to 4, and 5 for all other words. Our own grading of everyday and council words, from general knowledge.
 */
export type WordClass = 0 | 1 | 2 | 3 | 4 | 5;

/** Share of messages in which a word of each class is expected; from it the prior weight of the word. */
export const EXPECTED_SHARE: readonly number[] = [0.62, 0.3, 0.12, 0.05, 0.022, 0.004];

const CLASSES: readonly string[] = [
  'the a an of to and in is that it for on with as at by be this i you we he she they them his her its our your my me us him ' +
    'are was were been have has had do does did will would can could should may might must shall not no or but if so from ' +
    'there their these those which who what when where how why than then also any all some',
  'am being having about into over after before out up down off again very just only more most much many such other another each every ' +
    'both own same here now too yet still even well while because since until though although however therefore ' +
    'whether between during through against under above upon within without per via like get got make made take ' +
    'one two first know see say said go come want need please thank thanks hello hi dear regards re fw hope let ' +
    'ill ive id im dont cant wont yours sincerely faithfully best kind wish wishes many mr mrs ms miss dr sir madam ' +
    'cllr councillor council councillors back able sure ask asked use used good new time day way thing things',
  'people person man woman work year week month today yesterday tomorrow morning afternoon evening night soon ' +
    'three four five six seven eight nine ten second third last next few several lot lots little big long great small ' +
    'old high right left different able possible available likely clear sorry grateful appreciate understand ' +
    'think feel believe find found give gave given tell told look looking seem keep kept put set call called try trying ' +
    'help show shown bring brought leave left start started stop stopped happen happened become mean seen done doing going ' +
    'something anything nothing everything someone anyone nobody everyone never always often sometimes ever already ' +
    'really quite rather perhaps maybe almost enough indeed instead around across along behind near ' +
    'email mail message letter reply response respond write wrote written send sent receive received contact phone ' +
    'question answer information detail details matter issue problem point case place part number name end ' +
    'area local resident residents ward office officer officers team service services department ' +
    'say says saying ask asking request report reported raise raised concern concerned advise advice confirm ' +
    'further following regarding attached copy note yes ok okay thing lot bit kind sort etc ie eg',
  'home house street road town city county district village community public government committee meeting member members ' +
    'group company business school family child children friend woman girl boy guy lady life world country state national ' +
    'money cost pay paid price fund budget plan planning application policy process decision action change changes ' +
    'provide provided include included including consider considered continue remain allow require required ' +
    'follow carry complete completed check update arrange arranged discuss discussed speak spoke talk ' +
    'read hear heard learn play run move live stay turn open close closed hold held meet met visit ' +
    'clear simply actually certainly clearly especially particularly currently recently finally later early late ' +
    'previous current recent full whole half main important urgent serious better bad poor hard easy free true real ' +
    'water car light side front top line room door floor food building site land park order level form list system ' +
    'reason result example fact idea view opinion interest position situation experience support care health ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december date hour minute hours minutes days weeks months years weekend ' +
    'together apart away far least less hope forward appreciated fully further directly happy pleased afraid aware expect agree ' +
    'white black red blue green large short young several per cent percent million billion according announce say tell new ' +
    'against off draft document documents page section paragraph attach website online link file address',
  'parking bin bins waste refuse rubbish collection collect missed housing repair repairs tenant tenants landlord damp ' +
    'council tax pothole potholes pavement highway highways traffic speed speeding lorry lorries bus junction crossing ' +
    'tree trees hedge fence grass verge litter noise nuisance licence licensing premises pub planning enforcement objection ' +
    'object objections neighbour neighbours development developer houses homes flat flats garden gardens play playground ' +
    'library libraries leisure centre sports pool drain drains drainage flood flooding river sewage ' +
    'election vote budget grant consultation survey petition residents association charity volunteer ' +
    'job staff worker manager director head chief executive clerk leader cabinet chair chairman ' +
    'safety danger dangerous risk accident injury police crime anti social behaviour ' +
    'wheelchair disabled disability elderly pensioner parent parents mother father son daughter wife husband baby dog cat animal ' +
    'walk walking drive driving ride riding sit sitting stand standing eat eating talk cook sing dance jump hit kick cut slice ' +
    'ball game team player guitar piano music horse bike bicycle boat train plane table chair window bed hat shirt dress ' +
    'president minister court law killed kill dead death attack bomb war military troops army rebel news official ' +
    'deal trade gas oil power energy contract market price share stock rate bank credit risk trading ' +
    'book story word language hand head eye face heart mind body voice foot arm hair father lord king god church ' +
    'fire air sea mountain wind sun rain snow field wood stone gold ground horse ship land night war son battle',
];

const CLASS_OF: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  CLASSES.forEach((words, level) => {
    for (const word of words.split(' ')) {
      const key = stem(word);
      if (!map.has(key)) map.set(key, level);
    }
  });
  return map;
})();

/** The class of a stem (0 commonest … 5 not a common word). */
export function wordClass(stemmed: string): number {
  return CLASS_OF.get(stemmed) ?? 5;
}
