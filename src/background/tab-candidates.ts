import type { PageCandidate } from '../model/page-candidate.ts';
import { getMatching } from './knowledge.ts';
import { pageCandidates } from './page-candidates.ts';
import { askPageText } from './page-texts.ts';
import { withLanguage } from './with-language.ts';
import { loadWordRanks } from './word-ranks.ts';

/** The words of a tab's page that no glossary explains; none where the page gives no text. */
export async function tabCandidates(tabId: number): Promise<PageCandidate[]> {
  const text = await askPageText(tabId);
  if (!text) return [];
  const page = await withLanguage(text);
  const [matching, ranks] = await Promise.all([
    getMatching(),
    loadWordRanks(page.language ?? 'da'),
  ]);
  return pageCandidates(page, { ...matching, ranksOf: () => ranks });
}
