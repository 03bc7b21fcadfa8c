import { randomUUID } from 'node:crypto';
import type { ActionData } from '../actions';

/**
 * The part of Adaptive Cards 1.5 that ours use. What comes from data (packs, the directory) goes into text runs,
 * which show their text as it is: a TextBlock would read Markdown in it.
 */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
}

export type Element =
  | {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly wrap: true;
      readonly size?: 'Medium';
      readonly weight?: 'Bolder';
      readonly style?: 'heading';
      readonly isSubtle?: true;
      readonly spacing?: 'Small' | 'None' | 'Medium';
    }
  | {
      readonly type: 'RichTextBlock';
      readonly inlines: readonly TextRun[];
      readonly spacing?: 'Small' | 'None';
    }
  | {
      readonly type: 'Container';
      readonly items: readonly Element[];
      readonly style?: 'emphasis';
      readonly spacing?: 'Small' | 'Medium';
    }
  | { readonly type: 'ActionSet'; readonly actions: readonly Action[]; readonly spacing?: 'Small' }
  | {
      readonly type: 'Input.Text';
      readonly id: string;
      readonly label: string;
      readonly isMultiline: true;
      readonly maxLength: number;
    };

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}
interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}
interface Execute {
  readonly type: 'Action.Execute';
  readonly id: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** For clients that do not know Execute: the same as a message. */
  readonly fallback: Submit;
}
export type Action = OpenUrl | Submit | Execute;

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const VERB = 'protocol-nudge';

export function card(body: readonly Element[], actions: readonly Action[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** As a message carries it. */
export function attachment(content: Card): { contentType: string; content: Card } {
  return { contentType: CARD_TYPE, content };
}

/** A heading in our own fixed words. */
export function heading(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' };
}

/** A smaller heading, and notes, in our own fixed words. */
export function label(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, weight: 'Bolder', spacing: 'Medium' };
}
export function note(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'Small' };
}

/** A paragraph of text from data, shown letter for letter. */
export function plain(text: string, lead = ''): Element {
  const runs: TextRun[] = [{ type: 'TextRun', text }];
  if (lead !== '') runs.unshift({ type: 'TextRun', text: `${lead} `, weight: 'Bolder' });
  return { type: 'RichTextBlock', inlines: runs, spacing: 'Small' };
}

/** A button that changes the card in place, or answers as a message where the client cannot. */
export function execute(title: string, data: ActionData): Action {
  const carried = { ...data };
  return {
    type: 'Action.Execute',
    id: randomUUID(),
    title,
    verb: VERB,
    data: carried,
    fallback: { type: 'Action.Submit', title, data: carried },
  };
}

/** A button that is answered by new messages. */
export function submit(title: string, data: ActionData): Action {
  return { type: 'Action.Submit', title, data: { ...data } };
}

export function openUrl(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url };
}

const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@[a-z0-9.-]{1,253}$/i;

/** A link that opens a new mail to one address with a subject, and nothing else; null: it is no plain address. */
export function mailto(address: string, subject: string): string | null {
  if (!ADDRESS.test(address)) return null;
  const [local = '', domain = ''] = address.split('@');
  return `mailto:${encodeURIComponent(local)}@${domain}?subject=${encodeURIComponent(subject)}`;
}
