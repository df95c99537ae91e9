import type { MatchText } from '../../../../src/model/hit.ts';

export type TestMatcher = {
  collectWords(text: string, into: Set<string>): void;
  learnWords(words: string[]): Promise<void>;
  matchText: MatchText;
  /** How often words were asked for, and all of them. */
  asked: { times: number; words: string[] };
};

/** Finds whole words and phrases, any case; knows a term only after its first word was asked for. */
export function threeLineMatcher(terms: readonly string[]): TestMatcher {
  const known = new Set<string>();
  const asked = { times: 0, words: [] as string[] };
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((term) => term.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return {
    asked,
    collectWords: (text, into) => {
      for (const word of wordsOf(text)) into.add(word);
    },
    learnWords: async (words) => {
      asked.times += 1;
      asked.words.push(...words);
      for (const word of words) known.add(word);
    },
    matchText: (text) =>
      [...text.matchAll(pattern)]
        .filter(([met]) => wordsOf(met).every((word) => known.has(word)))
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          kind: match[0].includes('-') ? ('compound' as const) : ('exact' as const),
          entries: [{ glossary: 'test', entry: match[0].toLowerCase().replace(/\s+/g, ' ') }],
          inner: [],
        })),
  };
}
