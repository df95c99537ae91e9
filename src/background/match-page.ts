import { IndexMatcher } from '../matcher/index-matcher.ts';
import { judgeLanguages } from '../matcher/judge-languages.ts';
import { sendMatches } from '../matcher/send-matches.ts';
import type { Sender } from '../messages/handle-requests.ts';
import type { BackgroundRequests } from '../messages/protocol.ts';
import { unusedGlossaries } from '../model/glossary-use.ts';
import type { EntryRef } from '../model/hit.ts';
import { addressOf } from '../model/site-pattern.ts';
import { detectTextLanguage } from './detect-text-language.ts';
import { getMatching, type MatchingKnowledge } from './knowledge.ts';
import { readSettings } from './settings-store.ts';

type MatchTexts = BackgroundRequests['matchTexts'];

const matchers = new WeakMap<MatchingKnowledge, IndexMatcher>();

/** One matcher for each state of the glossaries. */
function matcherOf(matching: MatchingKnowledge): IndexMatcher {
  const matcher = matchers.get(matching) ?? new IndexMatcher(matching.index, matching.engineFor);
  matchers.set(matching, matcher);
  return matcher;
}

/**
 * Finds the terms in a page's texts, of the glossaries that are used on its site. Nothing of the
 * texts is kept but the words that were looked up.
 */
export async function matchPage(
  { texts, sample, memory }: MatchTexts['request'],
  sender: Sender,
): Promise<MatchTexts['answer']> {
  const [matching, settings, judged] = await Promise.all([
    getMatching(),
    readSettings(),
    judgeLanguages({ texts, sample, memory }, detectTextLanguage),
  ]);
  const matcher = matcherOf(matching);
  const { hits, usedOtherwise } = matcher.match(
    texts.map(({ text }, at) => ({ text, language: judged.languages[at] ?? null })),
    memory.usedOtherwise,
    new Set(unusedGlossaries(settings, addressOf(sender.tab?.url ?? sender.url))),
  );
  const together = {
    memory: { ...judged.memory, usedOtherwise },
    isEveryday: (ref: EntryRef) => matcher.isEveryday(ref),
  };
  return { revision: matching.revision, ...sendMatches(hits, together) };
}
