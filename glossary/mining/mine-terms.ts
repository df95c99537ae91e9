import { findAcronyms } from '../../src/builder/acronyms/find-acronyms.ts';
import type { CandidateReason } from '../../src/builder/candidate.ts';
import { findCandidates } from '../../src/builder/find-candidates.ts';
import { findDefinitions } from '../../src/builder/find-definitions.ts';
import type { Grammar } from '../../src/builder/grammar.ts';
import { grammarOf } from '../../src/builder/grammars.ts';
import type { BuilderDocument } from '../../src/builder/mine-document.ts';
import { splitSentences } from '../../src/builder/split-sentences.ts';
import { fold } from '../../src/builder/term-tokens.ts';
import type { Passage } from '../../src/readers/text-document.ts';
import { bestEvidence, type MinedEvidence, type MinedTerm } from './mined.ts';
import { wordRanks } from './word-ranks-once.ts';

/** So many candidates of one document are kept, the best. */
const MAX_CANDIDATES = 100;
/** What a document marks as a term is one; what it defines nearly always. */
const SCORE_MARKED = 1;
const SCORE_DEFINED = 0.8;
/** General word frequencies tell what is rare. */
const KNOWLEDGE = { ranksOf: wordRanks };

type Sentence = { start: number; end: number; section?: string; kind: Passage['kind'] };
type Found = Pick<MinedTerm, 'text' | 'evidence' | 'score' | 'long'> & {
  reasons?: CandidateReason[];
};

/** The terms of one document with their evidence: candidates, what is defined, marked or abbreviated. */
export function mineTerms(document: BuilderDocument): MinedTerm[] {
  const grammar = grammarOf(document.language);
  const sentences = sentencesOf(document, grammar);
  const terms = new Map<string, MinedTerm>();
  for (const candidate of findCandidates([document], KNOWLEDGE).slice(0, MAX_CANDIDATES)) {
    const { text, forms, count, score, reasons } = candidate;
    const evidence = usagesOf(document, sentences, forms[0] ?? text);
    add(terms, document, { text, evidence, score, reasons }, count);
  }
  const found = [
    ...definedIn(document, sentences, grammar),
    ...markedIn(document, sentences),
    ...abbreviatedIn(document, sentences, grammar),
  ];
  for (const item of found) add(terms, document, item, 1);
  return [...terms.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function add(
  terms: Map<string, MinedTerm>,
  { language }: BuilderDocument,
  { text, evidence, score, long, reasons = [] }: Found,
  count: number,
): void {
  const key = `${language} ${text.split(/\s+/u).map(fold).join(' ')}`;
  const known = terms.get(key);
  const fullForm = known?.long ?? long;
  terms.set(key, {
    key,
    text: known?.text ?? text,
    language,
    count: known?.count ?? count,
    documents: 1,
    score: Math.round(Math.max(known?.score ?? 0, score) * 100) / 100,
    reasons: known?.reasons ?? reasons,
    ...(fullForm !== undefined && { long: fullForm }),
    evidence: bestEvidence([...(known?.evidence ?? []), ...evidence]),
  });
}

function sentencesOf({ document }: BuilderDocument, grammar: Grammar): Sentence[] {
  return document.passages.flatMap((passage) => {
    const { kind, section } = passage;
    // A term with its explanation is one quote.
    const spans =
      kind === 'definition' ? [passage] : splitSentences(document.text, passage, grammar);
    return spans.map(({ start, end }) => ({
      start,
      end,
      kind,
      ...(section !== undefined && { section }),
    }));
  });
}

function usagesOf(document: BuilderDocument, sentences: readonly Sentence[], text: string) {
  const at = document.document.text.indexOf(text);
  const sentence = at < 0 ? undefined : sentenceAt(sentences, at);
  return sentence ? [evidenceOf(document, sentence, 0)] : [];
}

function definedIn(
  document: BuilderDocument,
  sentences: readonly Sentence[],
  grammar: Grammar,
): Found[] {
  return sentences
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((sentence) =>
      findDefinitions(document.document.text.slice(sentence.start, sentence.end), grammar).map(
        ({ form, confidence }) => ({
          text: form,
          score: SCORE_DEFINED * confidence,
          evidence: [evidenceOf(document, sentence, confidence)],
        }),
      ),
    );
}

function markedIn(document: BuilderDocument, sentences: readonly Sentence[]): Found[] {
  const { marked = [], text } = document.document;
  return marked.flatMap(({ start, end, by, definition, expansion }) => {
    const sentence = sentenceAt(sentences, start);
    if (!sentence) return [];
    const sure = definition && by !== 'abbr' ? 1 : 0;
    return [
      {
        text: text.slice(start, end),
        score: SCORE_MARKED,
        evidence: [evidenceOf(document, sentence, sure)],
        ...(expansion !== undefined && { long: expansion }),
      },
    ];
  });
}

function abbreviatedIn(
  document: BuilderDocument,
  sentences: readonly Sentence[],
  grammar: Grammar,
): Found[] {
  const { text } = document.document;
  return findAcronyms(text, grammar).flatMap(({ short, long, confidence }) => {
    const sentence = sentenceAt(sentences, short.start);
    if (!sentence) return [];
    return [
      {
        text: text.slice(short.start, short.end),
        long: text.slice(long.start, long.end),
        score: SCORE_DEFINED * confidence,
        evidence: [evidenceOf(document, sentence, confidence / 2)],
      },
    ];
  });
}

/** The sentence that holds an offset; they are in order. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function evidenceOf(
  { id, document }: BuilderDocument,
  { start, end, section }: Sentence,
  defines: number,
): MinedEvidence {
  return {
    source: id,
    start,
    end,
    text: document.text.slice(start, end),
    ...(section !== undefined && { section }),
    defines,
  };
}
