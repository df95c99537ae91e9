import { IndexMatcher } from '../matcher/index-matcher.ts';
import { judgeLanguages } from '../matcher/judge-languages.ts';
import { sendMatches } from '../matcher/send-matches.ts';
import type { BackgroundRequests } from '../messages/protocol.ts';
import { detectTextLanguage } from './detect-text-language.ts';
import { getMatching, getRevision } from './knowledge.ts';
import { once } from './once.ts';

type MatchTexts = BackgroundRequests['matchTexts'];

const getMatcher = once(async () => {
  const { index, engineFor } = await getMatching();
  return new IndexMatcher(index, engineFor);
});

/** Finds the terms in a page's texts. Nothing of them is kept but the words that were looked up. */
export async function matchPage({
  texts,
  sample,
  memory,
}: MatchTexts['request']): Promise<MatchTexts['answer']> {
  const [revision, matcher, judged] = await Promise.all([
    getRevision(),
    getMatcher(),
    judgeLanguages({ texts, sample, memory }, detectTextLanguage),
  ]);
  const inLanguage = texts.map(({ text }, at) => ({
    text,
    language: judged.languages[at] ?? null,
  }));
  const { hits, usedOtherwise } = matcher.match(inLanguage, memory.usedOtherwise);
  return { revision, ...sendMatches(hits, { ...judged.memory, usedOtherwise }) };
}
