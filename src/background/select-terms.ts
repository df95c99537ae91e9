import { selectIndex } from '../matcher/select-index.ts';
import type { Sender } from '../messages/handle-requests.ts';
import type { BackgroundRequests } from '../messages/protocol.ts';
import { unusedGlossaries } from '../model/glossary-use.ts';
import { addressOf } from '../model/site-pattern.ts';
import { getMatching, getRevision } from './knowledge.ts';
import { readSettings } from './settings-store.ts';
import { withoutGlossaries } from './without-glossaries.ts';

/** The part of the index that a page's words can touch, of the glossaries used on its site. */
export async function selectTerms(
  words: readonly string[],
  sender: Sender,
): Promise<BackgroundRequests['selectTerms']['answer']> {
  const [revision, settings, { index, engineFor }] = await Promise.all([
    getRevision(),
    readSettings(),
    getMatching(),
  ]);
  const unused = unusedGlossaries(settings, addressOf(sender.tab?.url ?? sender.url));
  return { revision, index: withoutGlossaries(selectIndex(index, words, engineFor), unused) };
}
