import type { Paradigm } from '../lexicon/lexicon.ts';
import { SHORT_ADJECTIVES } from './compound-tables.ts';
import type { Constituent, SplitRequest } from './split-compound.ts';

/** A compound inflects as its last part does: morgen (en) does not end in gen (et). */
export function followsTail(
  part: Constituent,
  from: number,
  readings: readonly Paradigm[],
  { word, lexicon }: Pick<SplitRequest, 'word' | 'lexicon'>,
): boolean {
  const head = word.slice(from, part.start);
  const tail = word.slice(part.start, part.end);
  return lexicon
    .paradigmsOf(tail)
    .some((own) => readings.some((whole) => goesAs(whole, own, head, tail)));
}

function goesAs(whole: Paradigm, own: Paradigm, head: string, tail: string): boolean {
  // Listed in a form of its own: the plural gigtsmerter, the participle smertestillende.
  const isListed = whole.lemma === head + tail;
  const isParticiple = whole.wordClass === 'adjective' && own.wordClass === 'verb';
  if (isParticiple) {
    const isKnown = isListed || own.forms.some((form) => whole.lemma === head + form);
    return isKnown && /(?:ende|[^s]te?|en|ede)$/u.test(tail) && tail.length > 3;
  }
  if (whole.wordClass !== own.wordClass || !(isListed || whole.lemma === head + own.lemma))
    return false;
  if (own.wordClass === 'adjective' && own.lemma.length <= 3) {
    return SHORT_ADJECTIVES.has(own.lemma);
  }
  const [one, other] = [whole.genders, own.genders];
  return one.length === 0 || other.length === 0 || one.some((gender) => other.includes(gender));
}
