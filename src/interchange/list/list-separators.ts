/** What parts a term from its explanation in plain lists, the safest first. */
const LIST_SEPARATORS = [
  ' = ',
  '\t',
  ' => ',
  ' → ',
  ' – ',
  ' — ',
  ' - ',
  ': ',
  '=',
  ';',
  ':',
] as const;

/** The separator that most lines have; on a tie the safer one. Null when no line has any. */
export function guessSeparator(lines: readonly string[]): string | null {
  const filled = lines.filter((line) => line.trim() !== '' && !/^[#\s]/u.test(line));
  let best: { separator: string; count: number } | null = null;
  for (const separator of LIST_SEPARATORS) {
    const count = filled.filter((line) => line.indexOf(separator) > 0).length;
    if (count > 0 && (best === null || count > best.count)) best = { separator, count };
  }
  return best?.separator ?? null;
}
