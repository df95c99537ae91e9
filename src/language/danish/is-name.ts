/** True when a term of several words is a proper name: its last word has a capital, or all have. */
export function isName(words: readonly string[]): boolean {
  return words.length > 1 && /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}\p{Ll}/u.test(words.at(-1)!);
}
