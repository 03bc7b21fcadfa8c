import { stem } from './stem';

/** Share of messages in which a word of each class is expected; from it the prior weight of the word. */
export const EXPECTED_SHARE: readonly number[] = [0.62, 0.3, 0.12, 0.05, 0.022, 0.004];

/**
 * How common a word is in English mail, before any of the sender's own mail is known: a class from 0 (the commonest)
 * to 2, and 5 for all other words; small numbers and the names of months and days count as 3, phrases as 4. Our own
 * grading of everyday words, from general knowledge.
 */
const CLASSES: readonly string[] = [
  'the a an of to and in is that it for on with as at by this i you we he she they them his her our your my ' +
    'me us him are have do will would can could should may might must shall not no or but if so from there ' +
    'their these those which who what when where how why than then also any all some',
  'about into over after before out up down off again very just only more most much many such other another ' +
    'each every both own same here now too yet still even well while because since until though although ' +
    'however therefore whether between during through against under above upon within without per via like get ' +
    'make take one two first know see say go come want need please thank hello hi dear regards re fw hope let ' +
    'ill ive id im sincerely faithfully best kind wish mr mrs ms miss dr sir madam cllr council back able sure ' +
    'ask use new time day way thing',
  'people man woman work year week month today yesterday tomorrow morning night soon second third last next ' +
    'few several lot little big long great small old high right left different possible available clear sorry ' +
    'grateful appreciate understand think feel believe find give tell look seem keep put set call try help show ' +
    'shown bring start stop happen become mean something anything nothing everything someone anyone nobody ' +
    'everyone never always often sometimes ever already really quite rather perhaps maybe almost enough indeed ' +
    'instead around across along behind near email mail message letter reply response respond write send ' +
    'receive contact phone question answer information detail matter issue problem point case place part name ' +
    'end area local resident ward office team service department request report raise raised concern advise ' +
    'advice confirm further following attached copy note yes ok okay bit',
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

/** The class of a stem: 0 commonest … 5 not a common word. */
export function wordClass(stemmed: string): number {
  return CLASS_OF.get(stemmed) ?? 5;
}
