import type { Audience, LanguageCode } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import type { CardText } from './card-text.ts';

/** What every part of the card's view may need. */
export type CardView = {
  text: CardText;
  uiLanguage: string;
  /** The language explanations are wanted in; not always that of the interface. */
  explainIn: LanguageCode;
  audience: Audience;
  /** Wraps an action so that only the reader, looking at the card, can do it. */
  guard(action: () => void): (event: Event) => void;
  chooseAudience(audience: Audience): void;
  visit(ref: EntryRef): void;
  back(): void;
  forward(): void;
  retry(): void;
  close(): void;
};
