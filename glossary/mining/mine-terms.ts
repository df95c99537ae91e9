import type { CandidateReason } from '../../src/builder/candidate.ts';
import { findCandidates } from '../../src/builder/find-candidates.ts';
import type { Grammar } from '../../src/builder/grammar.ts';
import { grammarOf } from '../../src/builder/grammars.ts';
import { type BuilderDocument, mineDocument } from '../../src/builder/mine-document.ts';
import { acronymsIn, sentencesIn } from '../../src/builder/passage-findings.ts';
import { fold } from '../../src/builder/term-tokens.ts';
import type { Lexicon } from '../../src/language/lexicon/lexicon.ts';
import type { Passage } from '../../src/readers/text-document.ts';
import { packedLexicon } from '../packed-lexicon.ts';
import { bestEvidence, type MinedEvidence, type MinedTerm } from './mined.ts';
import { wordRanks } from './word-ranks-once.ts';

/** So many candidates of one document are kept, the best. */
const MAX_CANDIDATES = 100;
/** What a document marks as a term is one; what it defines nearly always. */
const SCORE_MARKED = 1;
const SCORE_DEFINED = 0.8;
/** General word frequencies tell what is rare, the lexicon what a dictionary lists. */
const KNOWLEDGE = { ranksOf: wordRanks, lexiconOf: packedLexicon };

type Language = { grammar: Grammar; lexicon: Lexicon | null };
type Sentence = { start: number; end: number; section?: string; kind: Passage['kind'] };
type Found = Pick<MinedTerm, 'text' | 'evidence' | 'score' | 'long'> & {
  reasons?: CandidateReason[];
};

/** The terms of one document with their evidence: candidates, what is defined, marked or abbreviated. */
export function mineTerms(document: BuilderDocument): MinedTerm[] {
  const language: Language = {
    grammar: grammarOf(document.language),
    lexicon: packedLexicon(document.language),
  };
  const sentences = sentencesOf(document, language);
  const terms = new Map<string, MinedTerm>();
  for (const candidate of findCandidates([document], KNOWLEDGE).slice(0, MAX_CANDIDATES)) {
    const { text, forms, count, score, reasons } = candidate;
    const evidence = usagesOf(document, sentences, forms[0] ?? text);
    add(terms, document, { text, evidence, score, reasons }, count);
  }
  const found = [
    ...definedIn(document, language),
    ...markedIn(document, sentences),
    ...abbreviatedIn(document, sentences, language),
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

function sentencesOf({ document }: BuilderDocument, language: Language): Sentence[] {
  return document.passages.flatMap((passage) => {
    const { kind, section } = passage;
    // A term with its explanation is one quote.
    const spans = kind === 'definition' ? [passage] : sentencesIn(document.text, passage, language);
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

/** What sentences define; also by a word that points back to the sentence before. */
function definedIn(document: BuilderDocument, { lexicon }: Language): Found[] {
  return mineDocument(document, () => [], lexicon).flatMap((sentence) =>
    sentence.definitions.map(({ form, confidence }) => ({
      text: form,
      score: SCORE_DEFINED * confidence,
      evidence: [evidenceOf(document, sentence, confidence)],
    })),
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
  language: Language,
): Found[] {
  const { text, passages } = document.document;
  return passages.flatMap((passage) =>
    acronymsIn(text, passage, language).flatMap(({ short, long, confidence }) => {
      const sentence = sentenceAt(sentences, passage.start + short.start);
      if (!sentence) return [];
      const part = text.slice(passage.start, passage.end);
      return [
        {
          text: part.slice(short.start, short.end),
          long: part.slice(long.start, long.end),
          score: SCORE_DEFINED * confidence,
          evidence: [evidenceOf(document, sentence, confidence / 2)],
        },
      ];
    }),
  );
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
  { start, end, section }: Pick<Sentence, 'start' | 'end' | 'section'>,
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
