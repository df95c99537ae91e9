import type { LanguageCode } from '../model/glossary.ts';
import type { Passage, TextDocument } from '../readers/text-document.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import type { FindOccurrences, Occurrence } from './find-occurrences.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { splitSentences } from './split-sentences.ts';

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

/** All sentences of a document that hold a term or define something, in text order. */
export function mineDocument(
  { id, language, document }: BuilderDocument,
  find: FindOccurrences,
): MinedSentence[] {
  const grammar = grammarOf(language);
  const { text } = document;
  return document.passages.flatMap((passage) =>
    splitSentences(text, passage, grammar).flatMap((span) => {
      const sentence = text.slice(span.start, span.end);
      const occurrences = find(text, span);
      const definitions =
        passage.kind === 'heading'
          ? []
          : findDefinitions(sentence, grammar).map((found) => moved(found, span.start));
      if (occurrences.length === 0 && definitions.length === 0) return [];
      const { kind, section } = passage;
      return [
        {
          source: id,
          ...span,
          text: sentence,
          kind,
          ...(section !== undefined && { section }),
          leansBack: leansBack(sentence, grammar),
          occurrences,
          definitions,
        },
      ];
    }),
  );
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
