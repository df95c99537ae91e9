import { MOST_PAGE_TEXT, type PageText } from '../model/page-text.ts';
import { readPassages } from '../page/read-passages.ts';
import { detectBlockLanguage } from './detect-block-language.ts';

/** So much text is enough to tell its language. */
const SAMPLE = 3_000;

/** What the background is given of a page to find words in that no glossary explains. */
export async function pageText(document: Document): Promise<PageText> {
  const passages = await readPassages(document, MOST_PAGE_TEXT);
  let sample = '';
  for (const { text } of passages) if (sample.length < SAMPLE) sample += `${text}\n`;
  const detected = await detectBlockLanguage(sample.slice(0, SAMPLE)).catch(() => null);
  const declared = document.documentElement?.lang.split('-')[0]?.toLowerCase();
  return { language: detected ?? (declared || null), passages };
}
