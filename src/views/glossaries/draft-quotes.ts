import type { Entry, Explanation, Quote } from '../../model/glossary.ts';

/** The explanations that are taken from a quote. */
export function restsOn(entry: Entry, quote: number): Explanation[] {
  return entry.explanations.filter(({ origin }) => isFrom(origin, quote));
}

/** Without a quote, and without the explanations that are taken from it. */
export function withoutQuote(entry: Entry, quote: number): Entry {
  const explanations = entry.explanations.filter(({ origin }) => !isFrom(origin, quote));
  const order = entry.quotes.map((_, at) => at).filter((at) => at !== quote);
  return inOrder({ ...entry, explanations }, order);
}

/** With a quote moved up (-1) or down (1); at an end it stays. */
export function withQuoteMoved(entry: Entry, quote: number, by: -1 | 1): Entry {
  const order = entry.quotes.map((_, at) => at);
  const other = quote + by;
  if (order[other] === undefined) return entry;
  order[quote] = other;
  order[other] = quote;
  return inOrder(entry, order);
}

export function withQuoteRole(entry: Entry, quote: number, role: Quote['role']): Entry {
  return {
    ...entry,
    quotes: entry.quotes.map((one, at) => (at === quote ? { ...one, role } : one)),
  };
}

/** The quotes in another order, given by their places; explanations go with theirs. */
function inOrder(entry: Entry, order: readonly number[]): Entry {
  const quotes = order.flatMap((at) => entry.quotes[at] ?? []);
  const explanations = entry.explanations.map((one): Explanation => {
    if (one.origin.kind !== 'document') return one;
    return { ...one, origin: { kind: 'document', quote: order.indexOf(one.origin.quote) } };
  });
  return { ...entry, quotes, explanations };
}

function isFrom(origin: Explanation['origin'], quote: number): boolean {
  return origin.kind === 'document' && origin.quote === quote;
}
