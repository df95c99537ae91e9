import type { Hit } from '../model/hit.ts';
import { collectWords } from './collect-words.ts';
import type { EngineFor } from './compile-index.ts';
import type { JoinedIndex } from './joined-index.ts';
import { createMatchAll } from './match-text.ts';
import { selectIndex } from './select-index.ts';

/** Finds all terms in single texts of any language, overlapping ones too; for texts that are no page. */
export function matchOnce(
  texts: readonly string[],
  index: JoinedIndex,
  engineFor: EngineFor,
): (text: string) => Hit[] {
  const words = new Set<string>();
  for (const text of texts) collectWords(text, words);
  const match = createMatchAll(selectIndex(index, [...words], engineFor));
  return (text) => match(text, null);
}
