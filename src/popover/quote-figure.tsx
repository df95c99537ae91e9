import type { CardView } from './card-view.ts';
import type { QuoteView } from './describe-entry.ts';
import { QuoteSource } from './quote-source.tsx';

/** Characters from which a quote may take more lines than a folded card gives it. */
export const LONG_QUOTE = 110;

type QuoteProps = { quote: QuoteView; full: boolean; view: CardView };

/** A document's own words, verbatim, in the documents' typeface, with where they stand. */
export function QuoteFigure({ quote, full, view }: QuoteProps) {
  return (
    <figure class="quote">
      <blockquote
        class={full ? 'quote-text' : 'quote-text quote-cut'}
        lang={quote.from?.language}
        dir="auto"
      >
        {quote.text}
      </blockquote>
      <QuoteSource quote={quote} view={view} />
    </figure>
  );
}
