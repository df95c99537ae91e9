import type { TabTerm } from '../../messages/protocol.ts';
import { describeTerm, leadingText } from './describe-term.ts';
import type { EntryShelf } from './entry-shelf.ts';
import type { PanelReader } from './panel-reader.ts';

/** One explanation of one term, as it is printed or saved. Empty: the glossary has none. */
export type ExportRow = {
  term: string;
  forms: string[];
  count: number;
  explanation: string;
  quote: string;
  source: string;
  address: string;
  /** The terms of other languages, each with its code. */
  translations: string;
  glossary: string;
};

/** The page's glossary, a row for each glossary that explains a term, in reading order. */
export function exportRows(
  terms: readonly TabTerm[],
  shelf: EntryShelf,
  reader: PanelReader,
): ExportRow[] {
  return terms.flatMap((term) => {
    const { preferred, forms, count } = term;
    const described = describeTerm(term, shelf, reader);
    return described.map((entry): ExportRow => {
      const quote = entry.quotes[0];
      return {
        term: preferred,
        forms,
        count,
        explanation: leadingText(entry) ?? '',
        quote: quote?.text ?? '',
        source: quote ? (quote.from?.title ?? quote.source) : '',
        address: quote?.from?.url ?? '',
        translations: entry.translations
          .map(({ language, texts }) => `${language}: ${texts.join(', ')}`)
          .join('; '),
        glossary: entry.card.glossaryTitle,
      };
    });
  });
}
