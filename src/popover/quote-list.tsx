import { useState } from 'preact/hooks';
import type { CardView } from './card-view.ts';
import type { QuoteView } from './describe-entry.ts';
import { QuoteFigure } from './quote-figure.tsx';

/** The best quote; the others on demand. */
export function QuoteList({ quotes, view }: { quotes: QuoteView[]; view: CardView }) {
  const [all, setAll] = useState(false);
  if (quotes.length === 0) return null;
  const shown = all ? quotes : quotes.slice(0, 1);
  const more = quotes.length - 1;
  return (
    <div class="quotes">
      {shown.map((quote) => (
        <QuoteFigure key={`${quote.source} ${quote.start}`} quote={quote} view={view} />
      ))}
      {more > 0 && (
        <button
          type="button"
          class="more"
          aria-expanded={all}
          onClick={view.guard(() => setAll(!all))}
        >
          {all ? view.text('cardFewerQuotes') : view.text('cardMoreQuotes', [String(more)])}
        </button>
      )}
    </div>
  );
}
