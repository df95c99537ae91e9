import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { Settings } from '../../model/settings.ts';
import { NoteField } from '../shared/note-field.tsx';
import { DraftCard } from './draft-card.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { Pick } from './pick.tsx';

type Props = {
  glossary: ListedGlossary;
  card: CardEntry;
  /** The reader's own glossaries. */
  mine: readonly ListedGlossary[];
  settings: Settings;
  /** The focus goes to the reader's note. */
  toNote: boolean;
  onBack(): void;
  /** Null: into a new glossary. */
  onCopy(target: string | null): void;
};

/** An entry that came with the extension: its card, and the way into a glossary of one's own. */
export function ShippedEntryForm(props: Props) {
  const { glossary, card, mine, settings, toNote, onBack, onCopy } = props;
  const { entry, sources, related } = card;
  const [target, setTarget] = useState(mine[0]?.id ?? null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!toNote) back.current?.focus();
  }, []);
  return (
    <main class="glossaries-main">
      <div>
        <button type="button" class="button button-quiet back" ref={back} onClick={onBack}>
          ‹ <bdi>{glossary.title}</bdi>
        </button>
        <h1>
          <bdi>{entry.terms[0]?.text ?? entry.id}</bdi>
        </h1>
      </div>
      <div class="shipped-entry">
        <DraftCard {...{ glossary, entry, sources, related, settings }} />
        <div class="entry-aside">
          <div class="edit-box">
            <NoteField about={card.ref} term={entry.terms[0]?.text ?? entry.id} focus={toNote} />
          </div>
          <form
            class="edit-box"
            onSubmit={(event) => {
              event.preventDefault();
              onCopy(target);
            }}
          >
            <p>{text('copyEntryHint')}</p>
            <div class="field-row">
              {mine.length > 0 && (
                <Pick
                  label={text('copyEntryInto')}
                  options={mine.map(({ id, title }) => [id, title])}
                  value={target}
                  none={text('copyEntryNew')}
                  onPick={setTarget}
                />
              )}
              <button type="submit" class="button button-primary copy-entry">
                {text('copyEntry')}
              </button>
            </div>
          </form>
        </div>
      </div>
    </main>
  );
}
