import type { LanguageEngine } from '../language/language.ts';
import type { Glossary, Term } from '../model/glossary.ts';
import { collectWords } from './collect-words.ts';
import { compileIndex } from './compile-index.ts';
import { JoinedIndex } from './joined-index.ts';
import { createMatchAll, createMatchText } from './match-text.ts';
import { emptyPageIndex, mergePageIndex, type PageIndex } from './page-index.ts';
import { selectIndex } from './select-index.ts';
import { decodeTermIndex, encodeTermIndex } from './term-index.ts';

/** For tests of the matcher: endings stuck on every word, compounds of two term forms or with -s-. */
export function fakeEngine(language: string): LanguageEngine {
  return {
    language,
    termPatterns: ({ text, inflect }) => {
      const words = text.trim().split(/\s+/u);
      return [{ words: words.map((word) => (inflect === false ? [word] : withEndings(word))) }];
    },
    findInCompound: (word, isTermForm) =>
      Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3)
        .filter((end) => isTermForm(word.slice(0, end)) && word[end] === 's')
        .map((end) => ({ start: 0, end, form: word.slice(0, end) })),
    completeEllipsis: (_part, whole) => (whole.endsWith('klinik') ? [`${_part}klinik`] : []),
  };
}

function withEndings(word: string): string[] {
  return [word, `${word}en`, `${word}s`, `${word}'s`];
}

type TermText = string | (Partial<Term> & { text: string });

/** A glossary whose entries have these terms, named e0, e1, …; an array is one entry's terms. */
export function glossaryOf(terms: readonly (TermText | TermText[])[], id = 'g'): Glossary {
  return {
    format: 'ordlys-glossary',
    version: 1,
    id,
    title: id,
    language: 'da',
    licence: 'CC0-1.0',
    sources: [],
    entries: terms.map((term, index) => ({
      id: `e${index}`,
      terms: (Array.isArray(term) ? term : [term]).map(toTerm),
      explanations: [],
      quotes: [],
      related: [],
      level: 'everyday',
      status: 'draft',
      origin: 'editor',
    })),
  };
}

function toTerm(term: TermText): Term {
  const given = typeof term === 'string' ? { text: term } : term;
  return { language: 'da', kind: 'preferred', ...given };
}

/** What a page of these texts would be sent, over storage and messages as in the extension. */
export function pageIndexFor(glossaries: readonly Glossary[], texts: readonly string[]): PageIndex {
  const stored = joinedIndexOf(glossaries);
  const page = emptyPageIndex();
  const asked = new Set<string>();
  for (const text of texts) mergePageIndex(page, ask(stored, text, asked));
  return page;
}

/** Each glossary compiled by itself, over storage. */
export function joinedIndexOf(glossaries: readonly Glossary[]): JoinedIndex {
  return new JoinedIndex(
    glossaries.map((glossary) => {
      const { index } = compileIndex([glossary], fakeEngine);
      return { index: decodeTermIndex(encodeTermIndex(index))! };
    }),
  );
}

function ask(index: JoinedIndex, text: string, asked: Set<string>): PageIndex {
  const before = asked.size;
  collectWords(text, asked);
  const answer = selectIndex(index, [...asked].slice(before), fakeEngine);
  return JSON.parse(JSON.stringify(answer)) as PageIndex;
}

export type Shown = `${string}|${string}|${string}`;

/** The hits of one text as `text|kind|entries`. */
export function showHits(
  terms: readonly (TermText | TermText[])[],
  text: string,
  options: { language?: string | null; all?: boolean } = {},
): Shown[] {
  const { language = 'da', all = false } = options;
  const page = pageIndexFor([glossaryOf(terms)], [text]);
  const match = all ? createMatchAll(page) : createMatchText(page);
  return match(text, language).map(
    ({ start, end, kind, entries }) =>
      `${text.slice(start, end)}|${kind}|${entries.map(({ entry }) => entry).join()}` as const,
  );
}
