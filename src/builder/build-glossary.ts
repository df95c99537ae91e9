import {
  type Entry,
  type Explanation,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
  type Quote,
  type Source,
} from '../model/glossary.ts';
import { applyQuoteDecisions, locateQuotes, withoutRejected } from './apply-quote-decisions.ts';
import { checkDecisions } from './check-decisions.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { DecisionProblem, Decisions, EntryDecision } from './decisions.ts';
import { type FindOccurrences, occurrenceFinder, type PatternsOf } from './find-occurrences.ts';
import { type BuilderDocument, type MinedSentence, mineDocument } from './mine-document.ts';

export type BuildInput = {
  decisions: Decisions;
  /** In the order of their ids, so that the same input gives the same glossary. `id` is the source's. */
  documents: readonly (BuilderDocument & { source: Source })[];
  patternsOf: PatternsOf;
};

type Built = { glossary: Glossary; problems: DecisionProblem[] };

/**
 * What was found in documents, as plain data. Found apart in each document, it is put together by
 * `mergeEvidence` in any order.
 */
export type Evidence = {
  sources: Source[];
  sentences: MinedSentence[];
  /** Where the texts stand that quote decisions name; `entry` and `decision` are their places. */
  located: { entry: number; decision: number; quote: Quote }[];
};

/** Builds a glossary from documents and editors' decisions. With problems the glossary must not be shipped. */
export function buildGlossary({ decisions, documents, patternsOf }: BuildInput): Built {
  const find = occurrenceFinder(decisions.entries, patternsOf);
  const found = documents.map((document) => findEvidence(document, decisions, find));
  return assembleGlossary(decisions, mergeEvidence(found));
}

/** What one document has to say on the decided entries: only sentences that may be quoted. */
export function findEvidence(
  document: BuilderDocument & { source: Source },
  decisions: Decisions,
  find: FindOccurrences,
): Evidence {
  const sentences = mineDocument(document, find);
  const located = decisions.entries.flatMap(({ quotes }, entry) =>
    locateQuotes(quotes, [document]).map((place) => ({ entry, ...place })),
  );
  return { sources: [document.source], sentences: quotable(sentences, decisions), located };
}

/** Puts evidence of several documents together. Associative; the order makes no difference. */
export function mergeEvidence(all: readonly Evidence[]): Evidence {
  return {
    sources: all.flatMap(({ sources }) => sources).sort((a, b) => compare(a.id, b.id)),
    sentences: all
      .flatMap(({ sentences }) => sentences)
      .sort((a, b) => compare(a.source, b.source) || a.start - b.start),
    located: all
      .flatMap(({ located }) => located)
      .sort((a, b) => compare(a.quote.source, b.quote.source) || a.quote.start - b.quote.start),
  };
}

/**
 * Leaves out the sentences that no entry would quote: the best of all documents are among the best
 * of each, so that this may be done at any time.
 */
export function quotable(
  sentences: readonly MinedSentence[],
  decisions: Decisions,
): MinedSentence[] {
  const kept = new Set<string>();
  const byEntry = new Map<string, MinedSentence[]>();
  const defining = sentences.filter(({ definitions }) => definitions.length > 0);
  for (const sentence of sentences) {
    for (const entry of new Set(sentence.occurrences.map((occurrence) => occurrence.entry))) {
      const list = byEntry.get(entry);
      if (list) list.push(sentence);
      else byEntry.set(entry, [sentence]);
    }
  }
  for (const entry of decisions.entries) {
    const own = byEntry.get(entry.id) ?? [];
    const usable = withoutRejected([...new Set([...own, ...defining])], entry.quotes);
    for (const { source, start } of chooseQuotes(entry, usable)) kept.add(`${source} ${start}`);
    // That it is named at all must be known, even where nothing is fit to be quoted.
    if (own[0]) kept.add(`${own[0].source} ${own[0].start}`);
  }
  return sentences.filter(({ source, start }) => kept.has(`${source} ${start}`));
}

/** Puts evidence and decisions together. */
export function assembleGlossary(decisions: Decisions, evidence: Evidence): Built {
  const { sources, sentences } = evidence;
  const problems = checkDecisions(decisions);
  const located = new Map<string, Quote>();
  for (const { entry, decision, quote } of evidence.located) {
    const key = `${entry} ${decision}`;
    if (!located.has(key)) located.set(key, quote);
  }
  const entries = decisions.entries.map((entry, index) => {
    const built = buildEntry(entry, sentences, (at) => located.get(`${index} ${at}`) ?? null);
    problems.push(
      ...built.problems.map(({ path, message }) => ({
        path: ['entries', index, ...path],
        message,
      })),
    );
    return built.entry;
  });
  const { id, title, language, licence } = decisions.glossary;
  const format = { format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION } as const;
  return { glossary: { ...format, id, title, language, licence, sources, entries }, problems };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function buildEntry(
  decision: EntryDecision,
  sentences: readonly MinedSentence[],
  locate: (decision: number) => Quote | null,
): { entry: Entry; problems: DecisionProblem[] } {
  const found = chooseQuotes(decision, withoutRejected(sentences, decision.quotes));
  const { quotes, problems } = applyQuoteDecisions(found, decision.quotes, locate);
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
