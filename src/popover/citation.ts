import type { CardEntry } from '../model/card.ts';
import type { Quote, Source } from '../model/glossary.ts';
import { textFragmentUrl } from '../model/text-fragment.ts';
import type { Met } from './card-state.ts';
import type { CardText } from './card-text.ts';
import type { Wish } from './choose-explanation.ts';
import { describeEntry } from './describe-entry.ts';
import { formatDate } from './format-date.ts';

type CitationOptions = {
  card: CardEntry;
  wish: Wish;
  met: Met | null;
  uiLanguage: string;
  text: CardText;
};

/** A term with its explanation, who wrote it, and the quote with its source: plain text to paste. */
export function citation({ card, wish, met, uiLanguage, text }: CitationOptions): string {
  const entry = describeEntry(card, { explainIn: wish.language, audience: wish.audience, met });
  const heading = entry.heading?.text ?? card.entry.id;
  const { explanation } = entry;
  const [quote] = entry.quotes;
  const origin = explanation?.origin;
  const by =
    origin?.kind === 'editor'
      ? `${text('cardByEditor', [origin.editor, formatDate(origin.date, uiLanguage)])}. `
      : '';
  return [
    explanation ? `${heading}: ${explanation.text}` : heading,
    `(${by}${card.glossaryTitle}, Ordlys)`,
    ...(quote ? ['', citeQuote(quote, quote.from, uiLanguage)] : []),
  ].join('\n');
}

function citeQuote(quote: Quote, from: Source | null, uiLanguage: string): string {
  const isDanish = from?.language === 'da';
  const text = quote.text.replace(/\s+/g, ' ').trim();
  const quoted = isDanish ? `»${text}«` : `“${text}”`;
  const date = from?.published && formatDate(from.published, uiLanguage);
  const address = from?.url && (textFragmentUrl(from.url, quote.text) ?? from.url);
  const source = [from?.title ?? quote.source, from?.publisher, date, address];
  return `${quoted}\n${source.filter(Boolean).join(', ')}`;
}
