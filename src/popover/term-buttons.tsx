import type { ComponentChildren } from 'preact';
import type { RelatedEntry } from '../model/card.ts';
import type { CardView } from './card-view.ts';

type TermButtonsProps = {
  label: string;
  terms: readonly RelatedEntry[];
  view: CardView;
  /** What ends the row. */
  children?: ComponentChildren;
};

/** Terms that open in the same card. */
export function TermButtons({ label, terms, view, children }: TermButtonsProps) {
  if (terms.length === 0 && !children) return null;
  return (
    <div class="links">
      {terms.length > 0 && (
        <span class="links-label" aria-hidden="true">
          {label}
        </span>
      )}
      <ul class="links-list" aria-label={label}>
        {terms.map(({ ref, text }) => (
          <li key={`${ref.glossary}/${ref.entry}`}>
            <button type="button" class="link" onClick={view.guard(() => view.visit(ref))}>
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </div>
  );
}
