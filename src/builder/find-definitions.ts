import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { definedTerm } from './defined-term.ts';
import { genusStrength } from './genus-strength.ts';
import type { DefinitionPattern, Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';
import { subjectStrength } from './subject-strength.ts';
import { termForm } from './term-form.ts';

/** A sentence that says what something is. Offsets are into the sentence. */
export type Definition = {
  term: Span;
  /** As it stands in the sentence. */
  text: string;
  /** As a dictionary lists it: indefinite, singular, in small letters unless it is a name. */
  form: string;
  /** 0 to 1; from 0.5 on it is worth showing. */
  confidence: number;
  /** The pattern's name, kept as the reason. */
  pattern: string;
};

const WORTH_SHOWING = 0.5;
const GENERIC = /^(?:en|et|an?) /iu;
/** Longer "sentences" are tables or lists that lost their line ends. */
const MAX_SENTENCE = 700;

/** What `sentence` defines, surest first; one result per defined term. Empty when it defines nothing. */
export function findDefinitions(
  sentence: string,
  grammar: Grammar,
  lexicon: Lexicon | null = null,
): Definition[] {
  if (sentence.length > MAX_SENTENCE || /\?\s*["”’»]?$/u.test(sentence)) return [];
  const found = new Map<number, Definition>();
  for (const pattern of grammar.patterns) {
    const definition = tryPattern({ sentence, grammar, lexicon }, pattern);
    if (!definition) continue;
    const known = found.get(definition.term.start);
    if (!known || known.confidence < definition.confidence)
      found.set(definition.term.start, definition);
  }
  return [...found.values()].sort(
    (a, b) => b.confidence - a.confidence || a.term.start - b.term.start,
  );
}

type Place = { sentence: string; grammar: Grammar; lexicon: Lexicon | null };

function tryPattern(place: Place, pattern: DefinitionPattern): Definition | null {
  const { sentence, grammar, lexicon } = place;
  const match = pattern.find.exec(sentence);
  if (!match) return null;
  const group = match.indices?.groups?.term;
  const span = group ? { start: group[0], end: group[1] } : clauseBefore(sentence, match.index);
  const term = definedTerm(sentence, span, pattern.place, grammar);
  if (!term) return null;
  const genus = match.groups?.genus;
  const generic = GENERIC.test(sentence.slice(span.start, term.start));
  const strength = genus === undefined ? 1 : genusStrength(genus, grammar, generic);
  const subject = subjectStrength({ ...place, span, term, genus, place: pattern.place });
  const confidence = Math.round(pattern.confidence * strength * subject * 100) / 100;
  if (confidence < WORTH_SHOWING) return null;
  const text = sentence.slice(term.start, term.end);
  const form = termForm(text, term.start === 0, { grammar, lexicon });
  return { term, text, form, confidence, pattern: pattern.name };
}

/** From the last punctuation before `end`, leaving out an aside in parentheses right before it. */
function clauseBefore(sentence: string, end: number): Span {
  const before = sentence.slice(0, end).replace(/ ?\([^()]*\) ?$/u, '');
  return { start: before.search(/[^,;:.!?()]*$/u), end: before.length };
}
