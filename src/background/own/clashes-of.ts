import { matchOnce } from '../../matcher/match-once.ts';
import { entryName } from '../../model/entry-name.ts';
import type { Term } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Clash } from '../../model/own-glossary.ts';
import { refKey } from '../../model/ref-key.ts';
import { findEntries } from '../find-entries.ts';
import { getMatching } from '../knowledge.ts';

const MOST_CLASHES = 20;

/** Entries, of any glossary, that have one of the terms in some form; `self` is none. */
export async function clashesOf(terms: readonly Term[], self: EntryRef | null): Promise<Clash[]> {
  const { index, engineFor } = await getMatching();
  const texts = terms.map(({ text }) => text);
  const match = matchOnce(texts, index, engineFor);
  const refs = texts.flatMap((text) =>
    match(text)
      .filter(({ start, end, kind }) => start === 0 && end === text.length && kind !== 'compound')
      .flatMap(({ entries }) => entries),
  );
  const others = new Map(refs.map((ref) => [refKey(ref), ref]));
  if (self) others.delete(refKey(self));
  const found = await findEntries([...others.values()]);
  const clashes = [...others].flatMap(([key, ref]): Clash[] => {
    const there = found.get(key);
    if (!there) return [];
    const { glossary, entry } = there;
    return [{ ...ref, glossaryTitle: glossary.title, term: entryName(glossary, entry) }];
  });
  return clashes.slice(0, MOST_CLASHES);
}
