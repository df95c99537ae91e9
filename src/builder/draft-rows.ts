import type { LanguageCode } from '../model/glossary.ts';
import type { CandidateReasonCode } from '../model/page-candidate.ts';
import type { MarkedTerm } from '../readers/text-document.ts';
import type { AcronymPair } from './acronyms/find-acronyms.ts';
import type { DraftKnowledge } from './draft-terms.ts';
import { findCandidates } from './find-candidates.ts';
import { grammarOf } from './grammars.ts';
import { type BuilderDocument, mineDocument } from './mine-document.ts';
import { acronymsIn } from './passage-findings.ts';
import { reasonCode } from './reason-code.ts';
import { termForm } from './term-form.ts';
import { fold } from './term-tokens.ts';

/** A term with what was found for it, before its sentences are chosen. */
export type DraftRow = {
  key: string;
  text: string;
  forms: string[];
  count: number;
  score: number;
  reasons: CandidateReasonCode[];
  abbreviations: string[];
  synonyms: string[];
  explanation?: string;
  /** Where a document marks it first. */
  marked?: { source: string; start: number };
};

type Rows = Map<string, DraftRow>;
type Language = Parameters<typeof acronymsIn>[2];

/** What a document marks as a term is one; what it defines nearly always. */
const SCORE_MARKED = 1;
const SCORE_DEFINED = 0.9;
const SURE_PAIR = 0.5;

/** The terms of documents of one language, best first. */
export function draftRows(
  documents: readonly BuilderDocument[],
  language: LanguageCode,
  { lexiconOf, ranksOf }: Omit<DraftKnowledge, 'patternsOf'>,
): DraftRow[] {
  const rows: Rows = new Map();
  const known = { grammar: grammarOf(language), lexicon: lexiconOf(language) };
  for (const candidate of findCandidates(documents, { strictness: 'broad', lexiconOf, ranksOf })) {
    const { text, forms, count, score, reasons } = candidate;
    Object.assign(rowOf(rows, text), { forms, count, score, reasons: reasons.map(reasonCode) });
  }
  for (const document of documents) {
    addDefined(rows, document, known);
    addMarked(rows, document, known);
  }
  const pairs = documents.flatMap((document) => pairsIn(document, known));
  const joined = new Set<string>();
  for (const pair of pairs.sort((a, b) => b.confidence - a.confidence)) {
    if (!joined.has(pair.short)) joinPair(rows, pair);
    joined.add(pair.short);
  }
  return [...rows.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function rowOf(rows: Rows, text: string): DraftRow {
  const key = keyOf(text);
  const row = rows.get(key) ?? {
    ...{ key, text, count: 0, score: 0 },
    ...{ forms: [], reasons: [], abbreviations: [], synonyms: [] },
  };
  rows.set(key, row);
  return row;
}

function keyOf(text: string): string {
  return text.split(/\s+/u).map(fold).join(' ');
}

function raise(row: DraftRow, score: number, kind: 'defined' | 'marked'): void {
  row.score = Math.max(row.score, score);
  if (!row.reasons.some((reason) => reason.kind === kind)) row.reasons.unshift({ kind });
}

function addDefined(rows: Rows, document: BuilderDocument, { lexicon }: Language): void {
  for (const { definitions } of mineDocument(document, () => [], lexicon)) {
    for (const { form, confidence } of definitions)
      raise(rowOf(rows, form), SCORE_DEFINED * confidence, 'defined');
  }
}

function addMarked(rows: Rows, { id, document }: BuilderDocument, language: Language): void {
  /** By where their explanations begin. */
  const heads = new Map<number, DraftRow>();
  for (const mark of document.marked ?? []) {
    const { bare, other } = withoutBrackets(document.text.slice(mark.start, mark.end));
    const shared = mark.definition && heads.get(mark.definition.start);
    const row = shared ?? rowOf(rows, termForm(nameOf(mark) ?? bare, true, language));
    raise(row, SCORE_MARKED, 'marked');
    row.marked ??= { source: id, start: mark.start };
    // `<dt>apnø<dt>åndestop<dd>`: two names of one thing.
    if (shared) addName(rows, shared, bare);
    else if (mark.definition && mark.by !== 'dfn') heads.set(mark.definition.start, row);
    for (const name of [...(other ? [other] : []), ...(mark.synonyms ?? [])])
      addName(rows, row, name);
    const explanation = explanationOf(document.text, mark);
    if (explanation !== null) row.explanation ??= explanation;
  }
}

/** Of an abbreviation: what it stands for. */
function nameOf({ by, expansion }: MarkedTerm): string | undefined {
  return by === 'abbr' ? expansion?.trim() || undefined : undefined;
}

/** Another name that was found as a term of its own is none any more. */
function addName(rows: Rows, row: DraftRow, name: string): void {
  addOther(isShort(name) ? row.abbreviations : row.synonyms, name, row);
  const alone = rows.get(keyOf(name));
  if (alone && alone !== row) rows.delete(alone.key);
}

/** `MR (magnetisk resonans)`: what stands in brackets is another name. */
function withoutBrackets(written: string): { bare: string; other: string | undefined } {
  const bracket = /\s*\((?<other>[^()]+)\)$/u.exec(written);
  const bare = bracket ? written.slice(0, bracket.index) : written;
  return bare ? { bare, other: bracket?.groups?.other } : { bare: written, other: undefined };
}

/** A list says it apart from the term; of a `dfn` the whole sentence is what explains it. */
function explanationOf(text: string, { by, definition }: MarkedTerm): string | null {
  if (!definition || by === 'dfn' || by === 'abbr') return null;
  return text.slice(definition.start, definition.end).trim() || null;
}

function isShort(name: string): boolean {
  return /^\p{L}?\p{Lu}[\p{Lu}\p{N}&/-]*s?$/u.test(name);
}

function addOther(list: string[], name: string, { text }: DraftRow): void {
  if (name !== text && !list.includes(name)) list.push(name);
}

type Pair = { short: string; long: string; confidence: number };

/** By brackets in the text, and by what the page says behind it (`<abbr title>`). */
function pairsIn({ document }: BuilderDocument, language: Language): Pair[] {
  const { text, passages, marked = [] } = document;
  const stated = marked.flatMap((mark) => {
    const long = nameOf(mark);
    if (long === undefined) return [];
    const short = text.slice(mark.start, mark.end);
    return [{ short, long: termForm(long, true, language), confidence: 1 }];
  });
  const found = passages.flatMap((passage) => {
    const own = text.slice(passage.start, passage.end);
    return acronymsIn(text, passage, language)
      .filter(({ confidence }) => confidence >= SURE_PAIR)
      .map((pair: AcronymPair) => ({
        short: own.slice(pair.short.start, pair.short.end),
        long: termForm(own.slice(pair.long.start, pair.long.end), pair.long.start === 0, language),
        confidence: pair.confidence,
      }));
  });
  return [...stated, ...found];
}

/** A short form and its long one are one term; the surest long form of a short one counts. */
function joinPair(rows: Rows, { short, long, confidence }: Pair): void {
  const row = rowOf(rows, long);
  if (row.key === keyOf(short)) return;
  const alone = rows.get(keyOf(short));
  row.score = Math.max(row.score, alone?.score ?? 0, SCORE_DEFINED * confidence);
  row.count += alone?.count ?? 0;
  row.reasons = [
    ...row.reasons.filter(({ kind }) => kind !== 'acronym'),
    ...(alone?.reasons ?? []).filter(
      ({ kind }) => kind !== 'acronym' && !row.reasons.some((reason) => reason.kind === kind),
    ),
  ];
  if (alone?.explanation !== undefined) row.explanation ??= alone.explanation;
  addOther(row.abbreviations, short, row);
  if (alone) rows.delete(alone.key);
}
