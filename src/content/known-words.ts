import { collectWords } from '../matcher/collect-words.ts';
import { createMatchText } from '../matcher/match-text.ts';
import type { PageIndex } from '../matcher/page-index.ts';
import { emptyPageIndex, mergePageIndex } from '../matcher/page-index.ts';
import type { LanguageCode } from '../model/glossary.ts';
import type { EntryRef, Hit, MatchText } from '../model/hit.ts';

/** Answers with the part of the term index that words can touch. */
export type SelectTerms = (words: string[]) => Promise<{ revision: string; index: PageIndex }>;

/** What one frame knows of the glossaries: only what its own words can touch. */
export type KnownWords = {
  collectWords: typeof collectWords;
  /** Learns the words not asked for before; afterwards `matchText` finds their terms. */
  learn(words: string[]): Promise<void>;
  matchText: MatchText;
  /** Whether the glossary says that everybody knows an entry's term. */
  isEveryday(ref: EntryRef): boolean;
};

/** `onStale` is called when the background has other glossaries than this session began with. */
export function createKnownWords(options: {
  revision: string;
  selectTerms: SelectTerms;
  onStale(): void;
}): KnownWords {
  const pageIndex = emptyPageIndex();
  const asked = new Set<string>();
  const everyday = new Set<string>();
  const match = createMatchText(pageIndex);
  return {
    collectWords,
    async learn(words) {
      const fresh = words.filter((word) => !asked.has(word));
      if (fresh.length === 0) return;
      for (const word of fresh) asked.add(word);
      const { revision, index } = await options.selectTerms(fresh);
      if (revision !== options.revision) return options.onStale();
      mergePageIndex(pageIndex, index);
      for (const term of index.terms) if (term.everyday) everyday.add(keyOf(term.ref));
    },
    isEveryday: (ref) => everyday.has(keyOf(ref)),
    matchText: (text: string, language: LanguageCode | null): Hit[] => match(text, language),
  };
}

function keyOf({ glossary, entry }: EntryRef): string {
  return `${glossary}\n${entry}`;
}
