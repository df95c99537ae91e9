import { definedTerm } from './defined-term.ts';
import { genusStrength } from './genus-strength.ts';
import type { DefinitionPattern, Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';

/** A sentence that says what something is. Offsets are into the sentence. */
export type Definition = {
  term: Span;
  text: string;
  /** 0 to 1; from 0.5 on it is worth showing. */
  confidence: number;
  /** The pattern's name, kept as the reason. */
  pattern: string;
};

/** Longer "sentences" are tables or lists that lost their line ends. */
const MAX_SENTENCE = 700;

/** What `sentence` defines, surest first; one result per defined term. Empty when it defines nothing. */
export function findDefinitions(sentence: string, grammar: Grammar): Definition[] {
  if (sentence.length > MAX_SENTENCE || sentence.endsWith('?')) return [];
  const found = new Map<number, Definition>();
  for (const pattern of grammar.patterns) {
    const definition = tryPattern(sentence, pattern, grammar);
    if (!definition) continue;
    const known = found.get(definition.term.start);
    if (!known || known.confidence < definition.confidence)
      found.set(definition.term.start, definition);
  }
  return [...found.values()].sort(
    (a, b) => b.confidence - a.confidence || a.term.start - b.term.start,
  );
}

function tryPattern(
  sentence: string,
  pattern: DefinitionPattern,
  grammar: Grammar,
): Definition | null {
  const match = pattern.find.exec(sentence);
  const group = match?.indices?.groups?.term;
  if (!match || !group) return null;
  const term = definedTerm(sentence, { start: group[0], end: group[1] }, pattern.place, grammar);
  if (!term) return null;
  const genus = match.groups?.genus;
  const confidence =
    genus === undefined ? pattern.confidence : pattern.confidence * genusStrength(genus, grammar);
  if (confidence < 0.5) return null;
  return {
    term,
    text: sentence.slice(term.start, term.end),
    confidence: Math.round(confidence * 100) / 100,
    pattern: pattern.name,
  };
}
