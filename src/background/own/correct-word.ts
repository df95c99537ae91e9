import { editDistance } from '../../matcher/edit-distance.ts';
import { slipsIn } from '../../matcher/near-terms.ts';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** A word that is still being typed may be the beginning of a longer one; a whole one comes first. */
const BEGINNING = 0.5;

/**
 * The word, or beginning of one, that a word with slips of the pen was probably meant to be, of all
 * that stand in `labels`; null when none is near. One of the first two letters must be right.
 */
export function correctWord(typed: string, labels: Iterable<string>): string | null {
  const limit = slipsIn(typed);
  if (limit === 0) return null;
  const seen = new Set<string>();
  let best: string | null = null;
  let least = limit + 1;
  const consider = (word: string, more: number) => {
    const far = editDistance(typed, word, limit) + more;
    if (far >= least || far > limit) return;
    least = far;
    best = word;
  };
  for (const label of labels) {
    for (const word of label.split(BETWEEN_WORDS)) {
      if (seen.has(word) || (word[0] !== typed[0] && word[1] !== typed[1])) continue;
      seen.add(word);
      consider(word, 0);
      if (word.length > typed.length) consider(word.slice(0, typed.length), BEGINNING);
    }
  }
  return best;
}
