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
  if (terms.length === 0) return children ? <div class="links">{children}</div> : null;
  return (
    <nav class="links" aria-label={label}>
      <span class="links-label" aria-hidden="true">
        {label}
      </span>
      {terms.map(({ ref, text }) => (
        <button
          type="button"
          class="link"
          key={`${ref.glossary}/${ref.entry}`}
          onClick={view.guard(() => view.visit(ref))}
        >
          <bdi>{text}</bdi>
        </button>
      ))}
      {children}
    </nav>
  );
}
