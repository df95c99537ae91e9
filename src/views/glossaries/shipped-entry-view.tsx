import { useEffect, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Settings } from '../../model/settings.ts';
import type { ListedGlossary } from './listed-glossary.ts';
import { ShippedEntryForm } from './shipped-entry-form.tsx';

type Props = {
  glossary: ListedGlossary;
  id: string;
  /** The reader's own glossaries. */
  mine: readonly ListedGlossary[];
  settings: Settings;
  /** The focus goes to the reader's note. */
  toNote: boolean;
  onProblem(error: unknown): void;
  onLeave(): void;
  /** Shows the copy that was made. */
  onCopied(ref: EntryRef): void;
};

/** Fetches an entry that can only be read, and copies it where the reader may change it. */
export function ShippedEntryView(props: Props) {
  const { glossary, id, mine, settings, onProblem, onLeave, onCopied } = props;
  const [card, setCard] = useState<CardEntry | null>(null);
  const ref = { glossary: glossary.id, entry: id };
  useEffect(() => {
    const load = async () => {
      const [found] = await askBackground('cardEntries', { refs: [ref] });
      if (!found) throw new Error(text('editGone'));
      setCard(found);
    };
    load().catch((error: unknown) => {
      onProblem(error);
      onLeave();
    });
    // A shipped entry never changes.
  }, []);
  if (card === null) return null;
  const copy = async (target: string | null) => {
    const head = { title: text('ownGlossaryTitle'), language: uiLanguage() };
    const into = target ?? (await askBackground('createGlossary', head)).id;
    onCopied(await askBackground('copyEntry', { ref, into }));
  };
  return (
    <ShippedEntryForm
      {...{ glossary, card, mine, settings, toNote: props.toNote }}
      onBack={onLeave}
      onCopy={(target) => void copy(target).catch(onProblem)}
    />
  );
}
