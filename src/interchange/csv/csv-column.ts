import { languageCode } from '../text/language-code.ts';

export type CsvField =
  | 'id'
  | 'term'
  | 'synonyms'
  | 'abbreviations'
  | 'spellings'
  | 'explanation'
  | 'professionalExplanation'
  | 'language'
  | 'related'
  | 'level'
  | 'status'
  | 'origin'
  | 'editor'
  | 'date';

/** What a column holds. A language stands only where the whole column is of one. */
export type CsvColumn = { field: CsvField; language?: string };

/** Names as people write them, folded to lower case, letters only. */
const NAMES: readonly (readonly [CsvField, RegExp])[] = [
  ['id', /^(id|identifier|key|nøgle|termid|conceptid|entryid)$/u],
  [
    'term',
    /^(term|terms|terme?r|ord|begreb|begreber|udtryk|opslagsord|navn|name|word|entry|concept|preferredterm|preflabel|foretrukkenterm|front|headword|glose|title|label|begriff|bezeichnung|benennung|terme|término|uppslagsord)$/u,
  ],
  [
    'professionalExplanation',
    /^(professionalexplanation|professionaldefinition|fagligforklaring|fagligdefinition|fagforklaring)$/u,
  ],
  [
    'explanation',
    /^(definition|definitions|definitioner|forklaring|forklaringer|plainexplanation|betydning|beskrivelse|explanation|meaning|description|tekst|text|back|gloss|comment|erklärung|beschreibung|bedeutung|définition|signification|definición|significado|förklaring)$/u,
  ],
  ['language', /^(language|lang|sprog|sprogkode|languagecode)$/u],
  [
    'synonyms',
    /^(synonym|synonyms|synonymer|synonymord|synonyme|synonymes|sinónimos|altlabels?|aliases|alias|alternatives)$/u,
  ],
  [
    'abbreviations',
    /^(abbreviations?|abbr|acronyms?|akronym(?:er)?|forkortelse|forkortelser|abkürzung|abkürzungen)$/u,
  ],
  ['spellings', /^(spellings?|variants?|varianter|stavemåder?|hiddenlabels?)$/u],
  ['related', /^(related|relatedterms|seealso|relaterede|beslægtede|seogså)$/u],
  ['level', /^(level|niveau)$/u],
  ['status', /^status$/u],
  ['origin', /^(origin|herkomst)$/u],
  ['editor', /^(editor|author|redaktør|forfatter)$/u],
  ['date', /^(date|dato|modified|updated|ændret)$/u],
];

/** Longer cells are texts, and no names. */
const MAX_NAME = 100;

/** What the name of a column says it holds: `term`, `Term [en]`, `definition (da)`, `explanation_en`. */
function columnOf(name: string): CsvColumn | null {
  if (name.length > MAX_NAME) return null;
  const tagged =
    /^(.*?)\s*[[(]\s*([a-z]{2,8})(?:-\w+)*\s*[\])]\s*$/iu.exec(name) ??
    /^(.*?)[\s_:]([a-z]{2,3})(?:[-_][a-z0-9]+)*\s*$/iu.exec(name);
  const language = tagged ? languageCode(tagged[2] ?? '') : null;
  const field = fieldOf(name);
  if (field !== null) return { field };
  const inner = tagged ? fieldOf(tagged[1] ?? '') : null;
  return inner !== null && language !== null ? { field: inner, language } : null;
}

function fieldOf(name: string): CsvField | null {
  const folded = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');
  return NAMES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** What each column of a first row holds; null when it names no term or no explanation. */
export function columnsOf(row: readonly string[]): (CsvColumn | null)[] | null {
  const taken = new Set<string>();
  const columns = row.map((name) => {
    const column = columnOf(name);
    const key = column && `${column.field} ${column.language ?? ''}`;
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return column;
  });
  const names = (wanted: CsvField) => columns.some((column) => column?.field === wanted);
  const explains = names('explanation') || names('professionalExplanation');
  return names('term') && (explains || row.length === 1 || taken.size > 1) ? columns : null;
}
