import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { LanguageCode } from '../model/glossary.ts';
import type { Passage, TextDocument } from '../readers/text-document.ts';
import type { Definition } from './find-definitions.ts';
import type { FindOccurrences, Occurrence } from './find-occurrences.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { type ListedDefinition, listedDefinition, markedDefinitions } from './listed-definition.ts';
import { definitionsIn, sentencesIn } from './passage-findings.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { Span } from './split-sentences.ts';
import { termForm } from './term-form.ts';

/** A document to build from. `id` names it in quotes. */
export type BuilderDocument = { id: string; language: LanguageCode; document: TextDocument };

/** A sentence in which something was found. Offsets are into the document's text. */
export type MinedSentence = {
  source: string;
  start: number;
  end: number;
  text: string;
  kind: Passage['kind'];
  section?: string;
  /** It begins with a pronoun, so that only the sentence before says what it is about. */
  leansBack: boolean;
  occurrences: Occurrence[];
  /** Their term spans are moved to the document's text too. */
  definitions: Definition[];
};

type Mine = {
  document: TextDocument;
  grammar: Grammar;
  lexicon: Lexicon | null;
  find: FindOccurrences;
};

/** All sentences of a document that hold a term or define something, in text order. */
export function mineDocument(
  { id, language, document }: BuilderDocument,
  find: FindOccurrences,
  lexicon: Lexicon | null = null,
): MinedSentence[] {
  const mine: Mine = { document, grammar: grammarOf(language), lexicon, find };
  const marked = markedDefinitions(document);
  return document.passages.flatMap((passage, index) => {
    const listed = listedDefinition(document, index);
    // An entry of a list is one quote, its term included.
    const spans = listed ? [passage] : sentencesIn(document.text, passage, mine);
    return spans.flatMap(({ start, end }, at) => {
      const sentence = mineSentence(mine, { passage, span: { start, end } }, spans[at - 1]);
      const shown = marked.filter(
        ({ place }) => place.start < end && place.end > start && at === 0,
      );
      for (const extra of [
        ...(listed ? [listed] : []),
        ...shown.map(({ definition }) => definition),
      ])
        addListed(sentence.definitions, extra, mine);
      if (passage.kind === 'heading') sentence.definitions.length = 0;
      if (sentence.occurrences.length === 0 && sentence.definitions.length === 0) return [];
      const { kind, section } = passage;
      return [
        {
          source: id,
          start,
          end,
          kind,
          ...(section !== undefined && { section }),
          text: sentence.text,
          leansBack: leansBack(sentence.text, mine.grammar),
          occurrences: sentence.occurrences,
          definitions: sentence.definitions,
        },
      ];
    });
  });
}

type Found = Pick<MinedSentence, 'text' | 'occurrences' | 'definitions'>;

function mineSentence(
  mine: Mine,
  place: { passage: Passage; span: Span },
  before: Span | undefined,
): Found {
  const { start, end } = place.span;
  const { document, grammar, lexicon, find } = mine;
  const text = document.text.slice(start, end);
  const occurrences = find(document.text, { start, end });
  const definitions = definitionsIn(document.text, place, mine).map((found) => moved(found, start));
  const resolved =
    before && definitions.length === 0
      ? resolveSubject(text, document.text.slice(before.start, before.end), { grammar, lexicon })
      : null;
  if (before && resolved) {
    const { definition, named } = resolved;
    const pointing = moved(definition, start);
    definitions.push(pointing);
    occurrences.push(...pointedTo(find(document.text, before), named, before.start, pointing.term));
  }
  return { text, occurrences, definitions };
}

/** The terms that the name in the sentence before stands for, at the place that points back to it. */
function pointedTo(
  before: readonly Occurrence[],
  named: Span,
  by: number,
  place: Span,
): Occurrence[] {
  return before
    .filter(({ start, end }) => start === named.start + by && end === named.end + by)
    .map((occurrence) => ({ ...occurrence, ...place }));
}

function addListed(definitions: Definition[], listed: ListedDefinition, mine: Mine): void {
  if (definitions.some(({ term }) => term.start === listed.term.start)) return;
  definitions.unshift({ ...listed, form: termForm(listed.text, true, mine) });
}

/** "Det skal bidrage …", "It is …"; but not "Det danske sundhedsvæsen …". */
function leansBack(sentence: string, grammar: Grammar): boolean {
  const [first = '', second = ''] = sentence.toLowerCase().split(/\s+/u, 2);
  return (
    grammar.notTermStart.has(first) && !grammar.prepositions.has(first) && grammar.verbs.has(second)
  );
}

function moved(definition: Definition, by: number): Definition {
  const { start, end } = definition.term;
  return { ...definition, term: { start: start + by, end: end + by } };
}
