import type { BlockText, MatchTexts } from '../../../../src/model/block-text.ts';
import type { Hit } from '../../../../src/model/hit.ts';

export type TestMatcher = {
  matchTexts: MatchTexts;
  /** How often was asked, and with which texts. */
  asked: { times: number; texts: BlockText[] };
};

/** Finds whole words and phrases, any case. */
export function threeLineMatcher(terms: readonly string[]): TestMatcher {
  const asked: TestMatcher['asked'] = { times: 0, texts: [] };
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((term) => term.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return {
    asked,
    async matchTexts(texts) {
      asked.times += 1;
      asked.texts.push(...texts);
      return texts.map(({ text }) => [...text.matchAll(pattern)].map(hitOf));
    },
  };
}

function hitOf(match: RegExpExecArray): Hit {
  const [met] = match;
  return {
    start: match.index,
    end: match.index + met.length,
    kind: met.includes('-') ? 'compound' : 'exact',
    entries: [{ glossary: 'test', entry: met.toLowerCase().replace(/\s+/g, ' ') }],
    inner: [],
  };
}
