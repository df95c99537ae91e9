import browser from 'webextension-polyfill';
import { decodeWordRanks, type WordRanks } from '../language/lexicon/word-ranks.ts';
import type { LanguageCode } from '../model/glossary.ts';
import { readCatalogue } from './read-catalogue.ts';

const known = new Map<LanguageCode, Promise<WordRanks | null>>();

/**
 * How frequent words are in a language in general; null where no list is shipped or it cannot be
 * read. Loaded when it is first asked for: nothing on the way of a page's matching needs it.
 */
export function loadWordRanks(language: LanguageCode): Promise<WordRanks | null> {
  const ranks = known.get(language) ?? fetchRanks(language);
  known.set(language, ranks);
  return ranks;
}

async function fetchRanks(language: LanguageCode): Promise<WordRanks | null> {
  try {
    const listed = (await readCatalogue()).ranks.find((list) => list.language === language);
    const response = listed && (await fetch(browser.runtime.getURL(listed.file)));
    if (response?.ok) return decodeWordRanks(await response.text());
    if (!listed) return null;
  } catch {
    // Tried again at the next question.
  }
  known.delete(language);
  return null;
}
