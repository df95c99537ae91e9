import type { Quote } from '../model/glossary.ts';
import { quoteOf } from './choose-quotes.ts';
import type { QuoteDecision } from './decisions.ts';
import type { BuilderDocument } from './mine-document.ts';

type Applied = { quotes: Quote[]; problems: { index: number; message: string }[] };
type Documents = readonly BuilderDocument[];

/** The sentences among which an entry's quotes are chosen: without those that editors rejected. */
export function withoutRejected<T extends { text: string }>(
  sentences: readonly T[],
  decisions: readonly QuoteDecision[],
): T[] {
  const rejected = new Set(
    decisions.flatMap((decision) => ('reject' in decision ? [plain(decision.reject)] : [])),
  );
  return rejected.size === 0
    ? [...sentences]
    : sentences.filter(({ text }) => !rejected.has(plain(text)));
}

/** Where the texts that decisions name stand in documents; `decision` is the decision's place. */
export function locateQuotes(
  decisions: readonly QuoteDecision[],
  documents: Documents,
): { decision: number; quote: Quote }[] {
  return decisions.flatMap((decision, index) => {
    const quote = locate('reject' in decision ? decision.reject : decision.text, documents);
    return quote ? [{ decision: index, quote }] : [];
  });
}

/**
 * Adds and relabels quotes as editors decided. Every text that a decision names must stand in a
 * document: `locateDecision` tells where. `index` in a problem is the decision's place in the list.
 */
export function applyQuoteDecisions(
  found: readonly Quote[],
  decisions: readonly QuoteDecision[],
  locateDecision: (index: number) => Quote | null,
): Applied {
  let quotes = [...found];
  const problems: Applied['problems'] = [];
  decisions.forEach((decision, index) => {
    const text = 'reject' in decision ? decision.reject : decision.text;
    const quote =
      quotes.find((known) => plain(known.text) === plain(text)) ?? locateDecision(index);
    if (!quote) problems.push({ index, message: `"${short(text)}" stands in no document` });
    else if ('role' in decision)
      quotes = [...quotes.filter((other) => other !== quote), { ...quote, role: decision.role }];
  });
  return { quotes: inOrder(quotes), problems };
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  return [
    ...quotes.filter(({ role }) => role === 'definition'),
    ...quotes.filter(({ role }) => role === 'usage'),
  ];
}

/** Where a text stands in the documents; line breaks and spaces need not agree. */
function locate(text: string, documents: Documents): Quote | null {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  if (words.length === 0) return null;
  const search = new RegExp(words.join('\\s+'), 'u');
  for (const { id, document } of documents) {
    const match = search.exec(document.text);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    const passage = document.passages.find(
      (candidate) => candidate.start <= start && candidate.end >= start,
    );
    return quoteOf(
      {
        source: id,
        start,
        end,
        text: match[0],
        ...(passage?.section !== undefined && { section: passage.section }),
      },
      'usage',
    );
  }
  return null;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function short(text: string): string {
  const line = plain(text);
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
