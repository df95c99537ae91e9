import type { CardView } from './card-view.ts';
import type { EntryView } from './describe-entry.ts';

type MetNoteProps = { entry: EntryView; language: string | null; view: CardView };

/** Above the term: the longer word that only contains it, with its part marked. */
export function MetNote({ entry, language, view }: MetNoteProps) {
  const { compound } = entry;
  if (!compound) return null;
  const { word, parts } = compound;
  return (
    <p class="compound">
      <bdi class="compound-word" lang={language ?? undefined}>
        {parts ? (
          <>
            {parts.before}
            <mark class="compound-part">{parts.part}</mark>
            {parts.after}
          </>
        ) : (
          word
        )}
      </bdi>{' '}
      <span class="compound-says">{view.text('cardContains')}</span>
    </p>
  );
}
