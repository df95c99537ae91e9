import { matchOnce } from '../../matcher/match-once.ts';
import { entryName } from '../../model/entry-name.ts';
import type { Term } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Clash } from '../../model/own-glossary.ts';
import { findEntry, getGlossaries, getMatching } from '../knowledge.ts';

const MOST_CLASHES = 20;

/** Entries, of any glossary, that have one of the terms in some form; `self` is none. */
export async function clashesOf(terms: readonly Term[], self: EntryRef | null): Promise<Clash[]> {
  const [knowledge, { index, engineFor }] = await Promise.all([getGlossaries(), getMatching()]);
  const texts = terms.map(({ text }) => text);
  const match = matchOnce(texts, index, engineFor);
  const refs = texts.flatMap((text) =>
    match(text)
      .filter(({ start, end, kind }) => start === 0 && end === text.length && kind !== 'compound')
      .flatMap(({ entries }) => entries),
  );
  const clashes = new Map<string, Clash>();
  for (const ref of refs) {
    if (ref.glossary === self?.glossary && ref.entry === self.entry) continue;
    const found = findEntry(knowledge, ref);
    if (!found) continue;
    const { glossary, entry } = found;
    const names = { glossaryTitle: glossary.title, term: entryName(glossary, entry) };
    clashes.set(JSON.stringify(ref), { ...ref, ...names });
  }
  return [...clashes.values()].slice(0, MOST_CLASHES);
}
