import { useState } from 'preact/hooks';
import type { CardView } from './card-view.ts';
import type { QuoteView } from './describe-entry.ts';
import { QuoteSource } from './quote-source.tsx';

const LONG_QUOTE = 220;

/** A document's own words, verbatim, in the documents' typeface, with where they stand. */
export function QuoteFigure({ quote, view }: { quote: QuoteView; view: CardView }) {
  const [whole, setWhole] = useState(false);
  const long = quote.text.length > LONG_QUOTE;
  return (
    <figure class="quote">
      <blockquote
        class={long && !whole ? 'quote-text quote-cut' : 'quote-text'}
        lang={quote.from?.language}
        dir="auto"
      >
        {quote.text}
      </blockquote>
      {long && (
        <button
          type="button"
          class="more"
          aria-expanded={whole}
          onClick={view.guard(() => setWhole(!whole))}
        >
          {view.text(whole ? 'cardShorterQuote' : 'cardWholeQuote')}
        </button>
      )}
      <QuoteSource quote={quote} view={view} />
    </figure>
  );
}
