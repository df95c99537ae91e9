import type { Decisions, EditorExplanations, EntryDecision } from '../src/builder/decisions.ts';
import type { DecisionsFile } from './decisions-schema.ts';

type EntryInFile = DecisionsFile['entries'][number];

/** The file's data in the builder's shape. Entries and lists keep their places, so paths stay true. */
export function decisionsOf(file: DecisionsFile): Decisions {
  return { glossary: file.glossary, entries: file.entries.map(entryOf), rejected: file.rejected };
}

function entryOf({ explanations, ...entry }: EntryInFile): EntryDecision {
  return {
    ...entry,
    terms: entry.terms.map(termOf),
    ...(explanations && { explanations: explanationsOf(explanations) }),
  };
}

/** Keys in one order, whatever the order in the file. */
function termOf(term: EntryInFile['terms'][number]): EntryInFile['terms'][number] {
  const { text, language, kind, matchCase, inflect, wordClass, gender, forms, notForms } = term;
  return {
    text,
    language,
    kind,
    ...(matchCase !== undefined && { matchCase }),
    ...(inflect !== undefined && { inflect }),
    ...(wordClass !== undefined && { wordClass }),
    ...(gender !== undefined && { gender }),
    ...(forms !== undefined && { forms }),
    ...(notForms !== undefined && { notForms }),
  };
}

function explanationsOf({
  editor,
  date,
  ...texts
}: NonNullable<EntryInFile['explanations']>): EditorExplanations {
  const languages = Object.entries(texts).map(([language, { plain, professional }]) => ({
    language,
    plain,
    professional,
  }));
  return {
    editor,
    date,
    texts: languages.sort((a, b) => a.language.localeCompare(b.language, 'en')),
  };
}
