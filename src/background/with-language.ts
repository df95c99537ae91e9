import type { PageText } from '../model/page-text.ts';
import { detectTextLanguage } from './detect-text-language.ts';

/** So much text is enough to tell its language. */
const SAMPLE = 3_000;

/** A page's text with the language it is in, whatever the page declares. */
export async function withLanguage(page: PageText): Promise<PageText> {
  let sample = '';
  for (const { text } of page.passages) {
    if (sample.length >= SAMPLE) break;
    sample += `${text}\n`;
  }
  const detected = await detectTextLanguage(sample.slice(0, SAMPLE)).catch(() => null);
  return { ...page, language: detected ?? page.language };
}
