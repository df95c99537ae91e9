import { MOST_PAGE_TEXT, type PageText } from '../model/page-text.ts';
import { readPassages } from '../page/read-passages.ts';

/** What the background is given of a page to find words in that no glossary explains. */
export async function pageText(document: Document): Promise<PageText> {
  const passages = await readPassages(document, MOST_PAGE_TEXT);
  const declared = document.documentElement?.lang.split('-')[0]?.toLowerCase();
  return { language: declared || null, passages };
}
