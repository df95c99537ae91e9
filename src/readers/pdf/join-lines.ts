const BROKEN = /(\p{L}[\p{L}\p{M}]*)[-\u00ad\u2010]$/u;
/** "sundheds- og ældreområdet": here the hyphen stands for what both words share. */
const SHARED = /^(?:og|eller|samt|til|and|or|to|und|oder|en|of|och|eller)\b/u;

/**
 * Joins the lines of a paragraph and undoes hyphens at line ends. A hyphen stays where the document
 * writes the word with it elsewhere (`words`, lower case), before a capital or digit, and before "og".
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const broken = BROKEN.exec(text);
    if (text === '' || !broken) text += text === '' ? line : ` ${line}`;
    else if (SHARED.test(line)) text += ` ${line}`;
    else text = keepsHyphen(text, line, words) ? text + line : text.slice(0, -1) + line;
  }
  return text.replaceAll('\u00ad', '');
}

function keepsHyphen(text: string, line: string, words: ReadonlySet<string>): boolean {
  if (text.endsWith('\u00ad')) return false;
  if (!/^\p{Ll}/u.test(line)) return true;
  const before = /[\p{L}\p{N}-]+$/u.exec(text.slice(0, -1))?.[0].toLowerCase() ?? '';
  const after = /^[\p{L}\p{N}-]+/u.exec(line)?.[0].toLowerCase() ?? '';
  if (words.has(before + after)) return false;
  // An acronym is never hyphenated at its end: "DNA-" is the first part of a compound.
  return words.has(`${before}-${after}`) || /\p{Lu}{2}$/u.test(text.slice(0, -1));
}
