import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { LanguageCode, Quote, Term } from '../model/glossary.ts';
import type { DraftTerm } from '../model/glossary-draft.ts';
import type { WordRanks } from './candidate.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { clipQuote } from './clip-quote.ts';
import { type DraftRow, draftRows } from './draft-rows.ts';
import { occurrenceFinder, type PatternsOf } from './find-occurrences.ts';
import { type BuilderDocument, type MinedSentence, mineDocument } from './mine-document.ts';

export type DraftKnowledge = {
  patternsOf: PatternsOf;
  lexiconOf(language: LanguageCode): Lexicon | null;
  /** How frequent words are in general language, where a list of them is at hand. */
  ranksOf(language: LanguageCode): WordRanks | null;
};

/** More than a reader will look through. */
const MOST_TERMS = 2_000;
const MOST_FORMS = 10;
const MOST_USAGES = 3;
const MOST_NAMES = 50;
/** As long as a term may be in a glossary. */
const LONGEST_NAME = 300;

/**
 * What documents have to offer for a glossary, best first: what they define, mark or abbreviate, and
 * what its frequency and shape make likely; each with the sentences that speak for it.
 */
export function draftTerms(
  documents: readonly BuilderDocument[],
  knowledge: DraftKnowledge,
  onShare: (share: number) => void = () => undefined,
): DraftTerm[] {
  const byLanguage = [...Map.groupBy(documents, ({ language }) => language)];
  return byLanguage
    .flatMap(([language, group], at) => {
      onShare(at / byLanguage.length);
      const rows = draftRows(group, language, knowledge);
      onShare((at + 0.5) / byLanguage.length);
      return withQuotes(rows.slice(0, MOST_TERMS), language, { documents: group, knowledge });
    })
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_TERMS);
}

type Place = { documents: readonly BuilderDocument[]; knowledge: DraftKnowledge };

/** Terms that stand nowhere as a word of their own fall away: there is nothing to judge them by. */
function withQuotes(
  rows: readonly DraftRow[],
  language: LanguageCode,
  { documents, knowledge }: Place,
): DraftTerm[] {
  const entries = rows.map((row) => ({ id: row.key, terms: termsOf(row, language) }));
  const find = occurrenceFinder(entries, knowledge.patternsOf);
  const lexicon = knowledge.lexiconOf(language);
  const sentences = documents.flatMap((document) => mineDocument(document, find, lexicon));
  const places = placesOf(sentences);
  return entries.flatMap((entry, at) => {
    const row = rows[at];
    if (!row || row.text.length > LONGEST_NAME) return [];
    const own = places.get(entry.id) ?? NO_PLACES;
    const found = chooseQuotes(entry, own.sentences);
    const quotes = fewUsages(
      found.length > 0 ? found : markedPlace(row, documents),
      row.explanation,
    ).map((quote) => clipQuote(quote, [row.text, ...row.forms]));
    if (quotes.length === 0) return [];
    const { text, score, reasons, explanation } = row;
    const shown = explanation !== undefined && quotes[0]?.text.includes(explanation);
    return [
      {
        key: `${language} ${row.key}`,
        ...{ text, language, score, reasons, quotes },
        abbreviations: fewNames(row.abbreviations),
        synonyms: fewNames(row.synonyms),
        forms: row.forms.slice(0, MOST_FORMS),
        count: Math.max(row.count, own.count),
        documents: Math.max(1, own.sources.size),
        ...(shown && { explanation }),
      },
    ];
  });
}

function fewNames(names: readonly string[]): string[] {
  return names
    .filter((name) => name.trim() !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);
}

function termsOf({ text, forms, abbreviations, synonyms }: DraftRow, language: LanguageCode) {
  const term = (one: string, kind: Term['kind']): Term => ({ text: one, language, kind });
  return [
    term(text, 'preferred'),
    ...forms.slice(0, MOST_FORMS).map((form) => term(form, 'spelling')),
    ...synonyms.map((one) => term(one, 'synonym')),
    ...abbreviations.map((one) => term(one, 'abbreviation')),
  ];
}

type OwnPlaces = { sentences: MinedSentence[]; count: number; sources: Set<string> };
const NO_PLACES: OwnPlaces = { sentences: [], count: 1, sources: new Set() };

/** The sentences of each entry, so that not every entry looks through all of them. */
function placesOf(sentences: readonly MinedSentence[]): Map<string, OwnPlaces> {
  const places = new Map<string, OwnPlaces>();
  for (const sentence of sentences) {
    for (const { entry } of sentence.occurrences) {
      const known = places.get(entry);
      const own = known ?? { sentences: [], count: 0, sources: new Set<string>() };
      if (!known) places.set(entry, own);
      if (own.sentences.at(-1) !== sentence) own.sentences.push(sentence);
      own.count++;
      own.sources.add(sentence.source);
    }
  }
  return places;
}

/** Where a document marks a term that no rule finds again, such as `<abbr>h.d.</abbr>`. */
function markedPlace({ marked }: DraftRow, documents: readonly BuilderDocument[]): Quote[] {
  const place = documents.find(({ id }) => id === marked?.source);
  const passage = place?.document.passages.find(
    ({ start, end }) => marked !== undefined && start <= marked.start && marked.start < end,
  );
  if (!place || !passage) return [];
  const { start, end, section } = passage;
  const text = place.document.text.slice(start, end);
  const quote: Quote = { source: place.id, start, end, text, role: 'usage' };
  return [section === undefined ? quote : { ...quote, section }];
}

/** What holds the explanation leads. */
function fewUsages(quotes: readonly Quote[], explanation: string | undefined): Quote[] {
  const definitions = quotes.filter(({ role }) => role === 'definition');
  const leads = ({ text }: Quote) =>
    Number(explanation !== undefined && text.includes(explanation));
  return [
    ...definitions.sort((a, b) => leads(b) - leads(a)),
    ...quotes.filter(({ role }) => role === 'usage').slice(0, MOST_USAGES),
  ];
}
