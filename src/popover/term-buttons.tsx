import { useState } from 'preact/hooks';
import type { RelatedEntry } from '../model/card.ts';
import type { CardView } from './card-view.ts';

const FIRST = 6;

type TermButtonsProps = { label: string; terms: RelatedEntry[]; view: CardView };

/** Terms that open in the same card. */
export function TermButtons({ label, terms, view }: TermButtonsProps) {
  const [all, setAll] = useState(false);
  if (terms.length === 0) return null;
  const shown = all ? terms : terms.slice(0, FIRST);
  const hidden = terms.length - shown.length;
  return (
    <nav class="links" aria-label={label}>
      <span class="links-label" aria-hidden="true">
        {label}
      </span>
      {shown.map(({ ref, text }) => (
        <button
          type="button"
          class="link"
          key={`${ref.glossary}/${ref.entry}`}
          onClick={view.guard(() => view.visit(ref))}
        >
          <bdi>{text}</bdi>
        </button>
      ))}
      {hidden > 0 && (
        <button type="button" class="link" onClick={view.guard(() => setAll(true))}>
          {view.text('cardMoreTerms', [String(hidden)])}
        </button>
      )}
    </nav>
  );
}
