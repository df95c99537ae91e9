import type { Audience, LanguageCode } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import type { CardText } from './card-text.ts';
import type { Commands } from './commands.ts';
import type { Toast } from './toast.ts';

/** What every part of the card's view may need. */
export type CardView = {
  text: CardText;
  uiLanguage: string;
  /** Names the dialog; unique among the cards of a page. */
  labelId: string;
  /** The language explanations are wanted in; not always that of the interface. */
  explainIn: LanguageCode;
  audience: Audience;
  pinned: boolean;
  canPin: boolean;
  /** What the reader is told about what was just done. */
  toast: Toast | null;
  menuOpen: boolean;
  /** In the bar, and behind "more". */
  commands: Commands;
  /** Wraps an action so that only the reader, looking at the card, can do it. */
  guard(action: () => void): (event: Event) => void;
  chooseAudience(audience: Audience): void;
  visit(ref: EntryRef): void;
  back(): void;
  forward(): void;
  retry(): void;
  pin(): void;
  toggleMenu(): void;
  undo(): void;
  close(): void;
};
