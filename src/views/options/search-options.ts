export type Searchable = {
  id: string;
  /** What stands on the page about it. */
  texts: readonly string[];
  synonyms: readonly string[];
};

/** By id; the synonym that led there, when what stands on the page would not have. */
export type Found = ReadonlyMap<string, string | null>;

/** The options in which every word of the query occurs; all of them for an empty query. */
export function searchOptions(query: string, options: readonly Searchable[]): Found {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = new Map<string, string | null>();
  for (const { id, texts, synonyms } of options) {
    const page = fold(texts.join(' '));
    const others = synonyms.filter((synonym) => words.some((word) => fold(synonym).includes(word)));
    const missing = words.filter((word) => !page.includes(word));
    if (missing.length === 0) found.set(id, null);
    else if (missing.every((word) => others.some((synonym) => fold(synonym).includes(word)))) {
      found.set(id, others[0] ?? null);
    }
  }
  return found;
}

/** Forgives capitals, accents, and the ways to write æ, ø and å without a Danish keyboard. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o');
}
