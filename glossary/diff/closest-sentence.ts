/** So much of the words must agree for a sentence to be the same one, changed. */
const ALIKE = 0.5;

/** The sentence that shares most words with `text` (Dice's measure); null when none is alike. */
export function closestSentence(text: string, sentences: readonly string[]): string | null {
  const words = wordsOf(text);
  let best: { sentence: string; score: number } | null = null;
  for (const sentence of sentences) {
    const others = wordsOf(sentence);
    const shared = [...words].filter((word) => others.has(word)).length;
    const score = (2 * shared) / (words.size + others.size);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { sentence, score };
  }
  return best && best.sentence;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
