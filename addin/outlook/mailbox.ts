import type { Change, Draft, Field } from '../../shared/types';

/** What the mail client at hand can do, asked of isSetSupported, never guessed from its name. */
export interface Abilities {
  readonly infoBar: boolean;
  readonly sendAlert: boolean;
  readonly sendMarkdown: boolean;
  readonly takeAction: boolean;
  readonly sessionData: boolean;
  readonly delayDelivery: boolean;
  readonly openMessage: boolean;
}

/** The draft as the client gave it. `missing` names what it would not or could not tell; the rest is still good. */
export interface DraftReading {
  readonly draft: Draft;
  readonly conversationId: string | null;
  readonly missing: readonly ('from' | 'to' | 'cc' | 'bcc' | 'subject' | 'body')[];
  /** Address lines with more people than the client tells: those it told are in the draft, others are not. */
  readonly cut?: readonly Field[];
}

/** A fix that was made. undo puts back what stood before. */
export interface Performed {
  readonly ok: boolean;
  /** A plain sentence when it could not be done, and what the member can do by hand. */
  readonly problem: string | null;
  /** Rejects with an Error whose message is a plain sentence for the member when it cannot be put back. */
  undo(): Promise<void>;
}

/** What the add-in asks of a mail client. office.ts is the only implementation, and the only file that calls Office. */
export interface Mailbox {
  readonly abilities: Abilities;
  readDraft(): Promise<DraftReading>;
  perform(changes: readonly Change[]): Promise<Performed>;
  /** Recipients or sender changed. Returns how to stop listening. Text has no event: the pane polls it. */
  onChanged(listener: () => void): () => void;
  /**
   * Shows, replaces or (null) removes the one InsightMessage. At most 150 characters; longer is cut at a word.
   * Its link opens the pane at `nudgeKey`.
   */
  showInfo(text: string | null, nudgeKey?: string): Promise<void>;
  /** Which nudge the pane was opened at, if the Send dialog opened it; and again whenever that changes. */
  openedAt(): Promise<string | null>;
  onOpenedAt(listener: (nudgeKey: string) => void): () => void;
}
