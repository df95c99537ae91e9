import type { CardView } from './card-view.ts';
import { Icon } from './icon.tsx';

/** The reader's own words on an entry. They are written elsewhere: a card has no field to type in. */
export function NoteView({ note, view }: { note: string; view: CardView }) {
  return (
    <section class="note" aria-label={view.text('cardNote')}>
      <p class="note-label">
        <Icon name="pen" />
        {view.text('cardNote')}
      </p>
      <p class="note-text" dir="auto">
        {note}
      </p>
    </section>
  );
}
