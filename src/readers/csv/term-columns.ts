export type Column = 'term' | 'explanation' | 'language' | 'synonyms' | 'abbreviation';

/** Column names as people write them, folded to lower case without spaces and marks. */
const NAMES: Readonly<Record<Column, RegExp>> = {
  term: /^(term|terms|terme?r|ord|begreb|begreber|udtryk|opslagsord|navn|name|word|entry|concept|preferredterm|foretrukkenterm|front)$/u,
  explanation:
    /^(definition|definitions|definitioner|forklaring|forklaringer|betydning|beskrivelse|explanation|meaning|description|tekst|text|back)$/u,
  language: /^(language|lang|sprog|sprogkode|languagecode)$/u,
  synonyms: /^(synonym|synonyms|synonymer|synonymord|variants?|varianter|altlabels?|aliases)$/u,
  abbreviation: /^(abbreviation|abbr|acronym|akronym|forkortelse|forkortelser)$/u,
};

/** What each column holds; null when the row names no term column, and so is no head. */
export function columnsOf(head: readonly string[]): (Column | null)[] | null {
  const taken = new Set<Column>();
  const columns = head.map((cell) => {
    const name = cell.toLowerCase().replace(/[^\p{L}]/gu, '');
    const column = (Object.keys(NAMES) as Column[]).find(
      (key) => !taken.has(key) && NAMES[key].test(name),
    );
    if (column) taken.add(column);
    return column ?? null;
  });
  return taken.has('term') && (taken.size > 1 || head.length === 1) ? columns : null;
}
