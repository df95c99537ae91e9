import type { Quote, Term } from '../model/glossary.ts';
import type { Definition } from './find-definitions.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { MinedSentence } from './mine-document.ts';
import { fold, tokensOf } from './term-tokens.ts';

const MAX_DEFINITIONS = 2;
const MAX_USAGES = 5;
/** Shorter passages (a label, a link) say nothing about a term; longer ones bury it. */
const GOOD_LENGTH = { from: 40, to: 260 };
/** Words in front of a term that change what is defined: "screening for X", "brug af X". */
const LINK_BEFORE =
  /(?:^|\s)(?:af|til|for|i|på|med|om|fra|ved|of|to|in|on|with|from|about|by)\s+$/iu;

/** Of one term in one sentence. */
const ENOUGH = 20;

type Rated = { sentence: MinedSentence; score: number };

/** The quotes that help to understand an entry: its best definitions first, then usages in text order. */
export function chooseQuotes(
  entry: { id: string; terms: readonly Term[] },
  sentences: readonly MinedSentence[],
): Quote[] {
  const definitions = best(
    sentences.map((sentence) => ({ sentence, score: definitionScore(entry, sentence) })),
    MAX_DEFINITIONS,
  );
  const taken = new Set(definitions.map(({ sentence }) => sentence.text));
  const usages = best(
    sentences
      .filter(({ text }) => !taken.has(text))
      .map((sentence) => ({ sentence, score: usageScore(entry.id, sentence) })),
    MAX_USAGES,
  ).sort(
    (a, b) =>
      a.sentence.source.localeCompare(b.sentence.source, 'en') ||
      a.sentence.start - b.sentence.start,
  );
  return [
    ...definitions.map(({ sentence }) => quoteOf(sentence, 'definition')),
    ...usages.map(({ sentence }) => quoteOf(sentence, 'usage')),
  ];
}

export function quoteOf(
  sentence: Pick<MinedSentence, 'source' | 'start' | 'end' | 'text' | 'section'>,
  role: Quote['role'],
): Quote {
  const { source, start, end, text, section } = sentence;
  return { source, start, end, text, role, ...(section !== undefined && { section }) };
}

/** Best first, each text once; the order of the documents decides between equals. Headings only for want of others. */
function best(rated: readonly Rated[], limit: number): Rated[] {
  const texts = new Set<string>();
  const found = rated.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const sentences = found.filter(({ sentence }) => sentence.kind !== 'heading');
  return (sentences.length > 0 ? sentences : found)
    .filter(({ sentence }) => !texts.has(sentence.text) && texts.add(sentence.text))
    .slice(0, limit);
}

function definitionScore(
  entry: { id: string; terms: readonly Term[] },
  sentence: MinedSentence,
): number {
  const scores = sentence.definitions
    .filter((definition) => defines(definition, entry, sentence))
    .map((definition) => definition.confidence);
  return Math.max(0, ...scores);
}

function defines(
  definition: Definition,
  entry: { id: string; terms: readonly Term[] },
  sentence: MinedSentence,
): boolean {
  const { term } = definition;
  const named = sentence.occurrences.some(
    (occurrence) => occurrence.entry === entry.id && coversTerm(occurrence, term, sentence),
  );
  return (
    named || (definition.pattern.startsWith('formålet') && describes(definition.text, entry.terms))
  );
}

/** The occurrence is the whole defined term, or its end after mere adjectives. */
function coversTerm(
  occurrence: Occurrence,
  term: { start: number; end: number },
  sentence: MinedSentence,
): boolean {
  if (occurrence.end < term.end || occurrence.start > term.end) return false;
  if (occurrence.start <= term.start) return true;
  const before = sentence.text.slice(
    term.start - sentence.start,
    occurrence.start - sentence.start,
  );
  return (
    occurrence.end === term.end &&
    !LINK_BEFORE.test(before) &&
    !/[\s](af|til|for|i|på|med|om|of|for|in)\s/iu.test(before)
  );
}

/** "at skræddersy en behandling" speaks of skræddersyet behandling: each word of the term has its stem there. */
function describes(phrase: string, terms: readonly Term[]): boolean {
  const words = tokensOf(phrase).map((token) => token.folded);
  return terms.some((term) => {
    const parts = tokensOf(term.text).map((token) => fold(token.folded));
    return parts.length > 1 && parts.every((part) => words.some((word) => sameStem(part, word)));
  });
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= 6 && long.startsWith(short) && long.length - short.length <= 3)
  );
}

function usageScore(entry: string, sentence: MinedSentence): number {
  const own = sentence.occurrences
    .filter((occurrence) => occurrence.entry === entry)
    // A table that lost its line ends can name a term a thousand times.
    .slice(0, ENOUGH)
    .filter((occurrence) => !isPartOfName(occurrence, sentence));
  const first = own[0];
  if (!first) return 0;
  const outermost = own.some(
    (occurrence) => !sentence.occurrences.some((other) => encloses(other, occurrence)),
  );
  const length = sentence.end - sentence.start;
  return (
    1 +
    (sentence.kind === 'paragraph' ? 0.5 : 0) +
    (outermost ? 1 : 0) +
    (length >= GOOD_LENGTH.from && length <= GOOD_LENGTH.to ? 0.5 : 0) +
    (first.start - sentence.start < 10 ? 0.25 : 0) +
    (sentence.definitions.length > 0 ? 0.5 : 0) -
    (sentence.leansBack ? 0.75 : 0)
  );
}

/** "Nationalt Genom Center" says nothing about what a genome is. */
function isPartOfName(occurrence: Occurrence, sentence: MinedSentence): boolean {
  return sentence.occurrences.some((other) => other.name && encloses(other, occurrence));
}

function encloses(outer: Occurrence, inner: Occurrence): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && outer.end >= inner.end;
}
