import type { TabTerm } from '../../messages/protocol.ts';
import type { CardEntry } from '../../model/card.ts';
import { describeEntry, type EntryView } from '../../popover/describe-entry.ts';
import type { EntryShelf } from './entry-shelf.ts';
import type { PanelReader } from './panel-reader.ts';

export type TermEntry = EntryView & { card: CardEntry };

/** What the glossaries say of a term, as far as it has been fetched, in the reader's order. */
export function describeTerm(
  { entries }: Pick<TabTerm, 'entries'>,
  shelf: EntryShelf,
  { explainIn, audience }: PanelReader,
): TermEntry[] {
  return entries.flatMap((ref) => {
    const card = shelf.get(ref);
    return card ? [{ card, ...describeEntry(card, { explainIn, audience, met: null }) }] : [];
  });
}

/** What leads in a list: the explanation, else the sentence that defines or uses the term. */
export function leadingText({ explanation, quotes }: EntryView): string | null {
  return explanation?.text ?? quotes[0]?.text ?? null;
}
