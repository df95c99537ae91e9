import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageEngine } from '../../src/language/language.ts';
import { createLanguageEngine } from '../../src/language/languages.ts';
import { collectWords } from '../../src/matcher/collect-words.ts';
import { compileIndex } from '../../src/matcher/compile-index.ts';
import { JoinedIndex } from '../../src/matcher/joined-index.ts';
import { createMatchAll } from '../../src/matcher/match-text.ts';
import { findOwnAcronyms } from '../../src/matcher/own-acronyms.ts';
import { emptyPageIndex, mergePageIndex } from '../../src/matcher/page-index.ts';
import { selectIndex } from '../../src/matcher/select-index.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import type { MatchText } from '../../src/model/hit.ts';
import { guessLanguage } from './guess-language.ts';
import { readLexicon } from './read-lexicon.ts';

type GoldTerm = { id: string; term: string };
type FoundTerm = { id: string; start: number; end: number; kind: string };

const engines = new Map<string, LanguageEngine>();

/** What `score.mjs` loads: the matcher that ships, fed a sentence at a time as a page feeds it. */
export function createMatcher(
  terms: readonly GoldTerm[],
  { set }: { set: string },
): { find: (text: string) => FoundTerm[] } {
  const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
  const languages = languagesOf(folder, set);
  const compiled = compileIndex([glossaryOf(terms, languages)], engineFor);
  const index = new JoinedIndex([compiled]);
  const language = languages.length === 1 ? languages[0]! : null;
  const matchAll = createPage(index);
  return {
    find: (text) => {
      // What one text says of its acronyms holds for no other text.
      const match = findOwnAcronyms(text).length > 0 ? createPage(index) : matchAll;
      return match(text, language).flatMap(({ start, end, kind, entries }) =>
        entries.map(({ entry }) => ({ id: entry, start, end, kind })),
      );
    },
  };
}

/** A page that reads one text after the other. */
function createPage(index: JoinedIndex): MatchText {
  const pageIndex = emptyPageIndex();
  const matchAll = createMatchAll(pageIndex);
  const asked = new Set<string>();
  return (text, language) => {
    const words = new Set<string>();
    collectWords(text, words);
    const fresh = [...words].filter((word) => !asked.has(word));
    for (const word of fresh) asked.add(word);
    if (fresh.length > 0) mergePageIndex(pageIndex, selectIndex(index, fresh, engineFor));
    return matchAll(text, language);
  };
}

function engineFor(language: string): LanguageEngine {
  const known = engines.get(language) ?? createLanguageEngine(language, readLexicon(language));
  engines.set(language, known);
  return known;
}

/** The set of spelling variants holds both languages without saying which term is which. */
function languagesOf(folder: string, set: string): string[] {
  return set.startsWith('variants') ? ['da', 'en'] : [guessLanguage(firstTexts(folder))];
}

function firstTexts(folder: string): string {
  try {
    return readFileSync(join(folder, 'ud.texts.tsv'), 'utf8').slice(0, 100_000);
  } catch {
    return folder.includes('english') ? ' the ' : ' og ';
  }
}

function glossaryOf(terms: readonly GoldTerm[], languages: readonly string[]): Glossary {
  return {
    format: 'ordlys-glossary',
    version: 1,
    id: 'gold',
    title: 'Gold terms',
    language: languages[0]!,
    licence: 'none',
    sources: [],
    entries: terms.map(({ id, term }) => ({
      id,
      terms: languages.map((language) => ({ text: term, language, kind: 'preferred' })),
      explanations: [],
      quotes: [],
      related: [],
      level: 'everyday',
      status: 'draft',
      origin: 'document',
    })),
  };
}
