import type { Passage, TextDocument, TextSpan } from '../readers/text-document.ts';
import type { Definition } from './find-definitions.ts';
import type { Span } from './split-sentences.ts';

/** A definition that its place in the document shows. Offsets are into the document's text. */
export type ListedDefinition = Omit<Definition, 'form'>;

const GLOSSARY_HEADER =
  /^(?:begreb|term|ord|udtryk|fagudtryk|forkortelse|navn|definition|betydning|forklaring|beskrivelse|word|abbreviation|acronym|meaning|explanation|description)(?:er|e|s|en)?$/iu;
const MAX_TERM = 80;
const MIN_EXPLANATION = 8;

/** The definition in an entry of a definition list or a row of a glossary table; null for other passages. */
export function listedDefinition(
  { text, passages }: TextDocument,
  index: number,
): ListedDefinition | null {
  const passage = passages[index];
  if (!passage) return null;
  if (passage.kind === 'definition') return entryDefinition(text, passage);
  if (passage.kind !== 'tableRow' || passage.header || !inGlossaryTable(text, passages, index))
    return null;
  const [term, explanation] = passage.cells ?? [];
  return term && explanation && isExplained(text, term, explanation)
    ? definitionOf(text, term, 'glossary table')
    : null;
}

/** `term: explanation` */
function entryDefinition(text: string, { start, end }: Passage): ListedDefinition | null {
  const colon = text.slice(start, end).search(/\s*:\s/u);
  if (colon <= 0) return null;
  const term = { start, end: start + colon };
  return isExplained(text, term, { start: term.end, end })
    ? definitionOf(text, term, 'definition list')
    : null;
}

function isExplained(text: string, term: Span, explanation: Span): boolean {
  return (
    term.end - term.start <= MAX_TERM &&
    explanation.end - explanation.start >= MIN_EXPLANATION &&
    /\p{L}/u.test(text.slice(term.start, term.end))
  );
}

function definitionOf(text: string, term: Span, pattern: string): ListedDefinition {
  const written = text.slice(term.start, term.end);
  // `MR (magnetisk resonans)`: what stands in brackets is another name.
  const bare = written.replace(/\s*\([^()]*\)$/u, '');
  const span = { start: term.start, end: term.start + bare.length };
  return { term: span, text: bare, confidence: 0.95, pattern };
}

/** The header above the row names its columns as a glossary's. */
function inGlossaryTable(text: string, passages: readonly Passage[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const passage = passages[at];
    if (passage?.kind !== 'tableRow') return false;
    if (!passage.header) continue;
    const names = (passage.cells ?? []).map(({ start, end }) => text.slice(start, end).trim());
    return names.length >= 2 && names.some((name) => GLOSSARY_HEADER.test(name));
  }
  return false;
}

/** The definitions of terms that the document itself marks, by the passage that holds them. */
export function markedDefinitions(
  document: TextDocument,
): { place: TextSpan; definition: ListedDefinition }[] {
  return (document.marked ?? []).flatMap((mark) => {
    if (!mark.definition || mark.by === 'abbr') return [];
    return [{ place: mark.definition, definition: definitionOf(document.text, mark, mark.by) }];
  });
}
