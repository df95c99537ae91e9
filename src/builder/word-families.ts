/** A part that words share: at their front or end. */
export type Family = { part: string; words: number };

const MIN_PART = 4;
const MIN_REST = 3;
const LINKING = /(?:s|e|en|n)?$/u;

/**
 * For each word the part it shares with most others, where that part is a word of its own in the
 * same texts: `hart` and `falen` of hartfalen. Knows no language; parts among `small` are left out.
 */
export function wordFamilies(
  words: ReadonlySet<string>,
  small: ReadonlySet<string>,
): Map<string, Family> {
  const parts = new Map([...words].map((word) => [word, partsOf(word, words, small)]));
  const members = new Map<string, number>();
  for (const shared of parts.values()) {
    for (const part of shared) members.set(part, (members.get(part) ?? 0) + 1);
  }
  const families = new Map<string, Family>();
  for (const [word, shared] of parts) {
    let best: Family | undefined;
    for (const part of shared) {
      const count = members.get(part) ?? 0;
      if (count > (best?.words ?? 1)) best = { part, words: count };
    }
    if (best) families.set(word, best);
  }
  return families;
}

/** The fronts and ends of a word that are words themselves. */
function partsOf(
  word: string,
  words: ReadonlySet<string>,
  small: ReadonlySet<string>,
): Set<string> {
  const parts = new Set<string>();
  for (let at = MIN_REST; at <= word.length - MIN_REST; at++) {
    const tail = word.slice(at).replace(/^-/u, '');
    if (tail.length >= MIN_PART && words.has(tail) && !small.has(tail)) parts.add(tail);
    const head = word.slice(0, at);
    if (head.length < MIN_PART) continue;
    const bare = head.replace(LINKING, '');
    if (words.has(head) && !small.has(head)) parts.add(head);
    else if (bare.length >= MIN_PART && words.has(bare) && !small.has(bare)) parts.add(bare);
  }
  return parts;
}
