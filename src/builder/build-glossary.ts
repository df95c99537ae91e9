import {
  type Entry,
  type Explanation,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
  type Quote,
  type Source,
} from '../model/glossary.ts';
import { applyQuoteDecisions, withoutRejected } from './apply-quote-decisions.ts';
import { checkDecisions } from './check-decisions.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { DecisionProblem, Decisions, EntryDecision } from './decisions.ts';
import { occurrenceFinder, type PatternsOf } from './find-occurrences.ts';
import { type BuilderDocument, type MinedSentence, mineDocument } from './mine-document.ts';

export type BuildInput = {
  decisions: Decisions;
  /** In the order of their ids, so that the same input gives the same glossary. `id` is the source's. */
  documents: readonly (BuilderDocument & { source: Source })[];
  patternsOf: PatternsOf;
};

/** Builds a glossary from documents and editors' decisions. With problems the glossary must not be shipped. */
export function buildGlossary(input: BuildInput): {
  glossary: Glossary;
  problems: DecisionProblem[];
} {
  const { decisions, documents } = input;
  const find = occurrenceFinder(decisions.entries, input.patternsOf);
  const sentences = documents.flatMap((document) => mineDocument(document, find));
  const problems = checkDecisions(decisions);
  const entries = decisions.entries.map((entry, index) => {
    const built = buildEntry(entry, sentences, documents);
    problems.push(
      ...built.problems.map(({ path, message }) => ({
        path: ['entries', index, ...path],
        message,
      })),
    );
    return built.entry;
  });
  const { id, title, language, licence } = decisions.glossary;
  const sources = documents.map(({ source }) => source);
  const glossary: Glossary = {
    format: GLOSSARY_FORMAT,
    version: GLOSSARY_VERSION,
    id,
    title,
    language,
    licence,
    sources,
    entries,
  };
  return { glossary, problems };
}

function buildEntry(
  decision: EntryDecision,
  sentences: readonly MinedSentence[],
  documents: readonly BuilderDocument[],
): { entry: Entry; problems: DecisionProblem[] } {
  const found = chooseQuotes(decision, withoutRejected(sentences, decision.quotes));
  const { quotes, problems } = applyQuoteDecisions(found, decision.quotes, documents);
  const all: DecisionProblem[] = problems.map(({ index, message }) => ({
    path: ['quotes', index],
    message,
  }));
  if (
    decision.origin === 'document' &&
    found.length === 0 &&
    !isMentioned(decision.id, sentences)
  ) {
    all.unshift({ path: ['terms'], message: `no term of "${decision.id}" stands in a document` });
  }
  return { entry: entryOf(decision, quotes), problems: all };
}

function isMentioned(id: string, sentences: readonly MinedSentence[]): boolean {
  return sentences.some(({ occurrences }) => occurrences.some(({ entry }) => entry === id));
}

/** Keys in the order of the model: the file is compared byte by byte. */
function entryOf(decision: EntryDecision, quotes: Quote[]): Entry {
  const { id, terms, related, level, status, origin } = decision;
  return {
    id,
    terms,
    explanations: explanationsOf(decision),
    quotes,
    related,
    level,
    status,
    origin,
  };
}

function explanationsOf({ explanations }: EntryDecision): Explanation[] {
  if (!explanations) return [];
  const { editor, date } = explanations;
  return explanations.texts.flatMap(({ language, plain, professional }) => [
    {
      language,
      audience: 'plain' as const,
      text: plain,
      origin: { kind: 'editor' as const, editor, date },
    },
    {
      language,
      audience: 'professional' as const,
      text: professional,
      origin: { kind: 'editor' as const, editor, date },
    },
  ]);
}
