import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { DefinitionPattern, Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';

type Subject = {
  sentence: string;
  grammar: Grammar;
  lexicon: Lexicon | null;
  /** What the pattern caught, article and lead-in included. */
  span: Span;
  term: Span;
  genus: string | undefined;
  place: DefinitionPattern['place'];
};

const POINTS_BACK = 0.5;
const THE_ONE =
  /^(?:den|det) \p{L}{3,}(?: af \p{L}+)?,? (?:der|som|hvor|hvori|hvormed|hvorved)(?!\p{L})/iu;
const DEFINITE_PHRASE = 0.65;

/**
 * How likely the words before the verb are to be a term that is being explained and not a thing the
 * text has spoken of: "Patienten er en kvinde, der …" goes on with a patient. A factor, 0 to 1.
 */
export function subjectStrength(subject: Subject): number {
  const { sentence, grammar, lexicon, term, place } = subject;
  const words = sentence.slice(term.start, term.end).split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (isWeak(first, grammar) || isWeak(last, grammar))) return POINTS_BACK;
  if (words.length === 1 && isNoTerm(subject, first)) return POINTS_BACK;
  if (!grammar.isDefinite || place !== 'term' || isName(words)) return 1;
  // Further on in the sentence the term is what something is called.
  if (subject.span.start > 0 || namesItsGenus(last, subject.genus)) return 1;
  if (startsDefinite(subject)) return DEFINITE_PHRASE;
  const definite = grammar.isDefinite(last, lexicon);
  if (!definite || words.length > 1 || isMeasured(subject.genus)) return 1;
  return grammar.isSimple?.(last, lexicon) === false ? 1 : POINTS_BACK;
}

function isWeak(word: string, grammar: Grammar): boolean {
  const lower = word.toLowerCase();
  return grammar.judging.has(lower) || grammar.weakGenus.has(lower);
}

/** `de eneste`, `The result is …`: one word that only judges, or frames what the text has told. */
function isNoTerm({ sentence, grammar, span, term }: Subject, word: string): boolean {
  const lower = word.toLowerCase();
  const definite = /^the\s/iu.test(sentence.slice(span.start, term.start));
  return grammar.judging.has(lower) || (definite && grammar.weakGenus.has(lower));
}

function isName(words: readonly string[]): boolean {
  return words.length > 1 && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

/** `Den nye metode er en …`, at the sentence's start. */
function startsDefinite({ sentence, span, term }: Subject): boolean {
  return /^(?:den|det|de)\s/iu.test(sentence.slice(span.start, term.start));
}

/** `Cancerregisteret er et register, der …` says what its own last part is. */
function namesItsGenus(word: string, genus: string | undefined): boolean {
  const lower = word.toLowerCase();
  const words = (genus ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(1, 4);
  return words.some(
    (noun) => noun.length >= 4 && lower.length > noun.length && lower.slice(3).includes(noun),
  );
}

/**
 * `Prævalensen er andelen af …`, `Dugpunktet er den temperatur, hvor …`: measures are spoken of in
 * the definite form.
 */
function isMeasured(genus: string | undefined): boolean {
  if (genus !== undefined && THE_ONE.test(genus)) return true;
  return genus !== undefined && !/^(?:en|et|den|det|de)(?!\p{L})/iu.test(genus);
}
