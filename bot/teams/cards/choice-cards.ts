import { fill } from '../../../shared/words';
import type { AskedData } from '../actions';
import type { BotAnswer } from '../port';
import { WORDS } from '../words';
import { card, execute, heading, note, openUrl, plain, submit, type Card } from './card';

type Carried = Omit<AskedData, 'do' | 'who' | 'named'>;

/** "Not what I asked": the next likeliest situations, or what else to do. */
export function otherCard(alternatives: BotAnswer['alternatives'], data: Carried, mayHandOn: boolean): Card {
  const ends = [
    ...(mayHandOn ? [execute(WORDS.handOn, { ...data, do: 'hand-on' as const })] : []),
    execute(WORDS.back, { ...data, do: 'back' }),
  ];
  if (alternatives.length === 0) return card([heading(WORDS.notAsked), note(WORDS.otherNone)], ends);
  const picks = alternatives
    .slice(0, 2)
    .map(({ situation, label }) => execute(capital(label), { ...data, do: 'pick' as const, s: situation }));
  return card([heading(WORDS.otherTitle)], [...picks, ...ends]);
}

/** Said in place of a card whose question has been answered anew. */
export function choseCard(label: string): Card {
  return card([plain(fill(WORDS.chose, { label }))]);
}

/** Before anything is sent to Democratic Services. */
export function handOnCard(data: Carried): Card {
  return card(
    [heading(WORDS.handOnTitle), note(WORDS.handOnWhat)],
    [
      execute(WORDS.handOnNamed, { ...data, do: 'send', named: true }),
      execute(WORDS.handOnUnnamed, { ...data, do: 'send', named: false }),
      execute(WORDS.back, { ...data, do: 'back' }),
    ],
  );
}

/** A few words in place of a card. */
export function saidCard(words: string): Card {
  return card([note(words)]);
}

/** The engine's short question back. */
export function clarifyCard(clarify: NonNullable<BotAnswer['clarify']>, data: Carried): Card {
  return card(
    [plain(clarify.question), note(WORDS.clarifyPick)],
    clarify.options
      .slice(0, 6)
      .map(({ label, value }) =>
        value.includes('@')
          ? submit(label, { ...data, do: 'person', who: value })
          : submit(label, { ...data, do: 'pick', s: value }),
      ),
  );
}

/** In place of that question where others would read the names. `privateChat`: as for the answer's card. */
export function whichSharedCard(privateChat: string | null): Card {
  return card(
    [note(WORDS.clarifyShared)],
    privateChat === null ? [] : [openUrl(WORDS.privateChat, privateChat)],
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
