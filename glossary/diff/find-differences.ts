import type { Entry, Glossary, Quote, Source } from '../../src/model/glossary.ts';
import { closestSentence } from './closest-sentence.ts';

export type QuoteDifference = {
  entry: string;
  /** As it stands in the last built glossary. */
  quote: Quote;
  /** What the document says there now; null when nothing like it is left. */
  now: string | null;
};

export type Differences = {
  documents: { id: string; how: 'new' | 'changed' | 'gone' }[];
  newTerms: { entry: string; text: string }[];
  /** `mentioned: false`: the editors keep it, but it stands in no document any more. */
  goneTerms: { entry: string; text: string; mentioned: boolean }[];
  quotes: QuoteDifference[];
  /** Reviewed entries whose explanation rests on a defining sentence that changed or vanished. */
  explanations: { entry: string; status: Entry['status']; quote: Quote }[];
};

export type Comparison = {
  last: Glossary;
  fresh: Glossary;
  /** Entries of which a term stands in a document now. */
  mentioned: ReadonlySet<string>;
  /** The text of a document and its sentences; null when it is gone. */
  textOf: (source: string) => Promise<{ text: string; sentences: string[] } | null>;
};

/** What changed from the last built glossary to a fresh one. */
export async function findDifferences(comparison: Comparison): Promise<Differences> {
  const { last, fresh } = comparison;
  const quotes = await quoteDifferences(comparison);
  const byId = new Map(last.entries.map((entry) => [entry.id, entry]));
  return {
    documents: documentDifferences(last.sources, fresh.sources),
    newTerms: termsMissingIn(fresh, last),
    goneTerms: goneTerms(comparison),
    quotes,
    explanations: quotes.flatMap(({ entry: id, quote }) => {
      const entry = byId.get(id);
      const rests = entry && entry.status !== 'draft' && restsOn(entry, quote);
      return rests ? [{ entry: id, status: entry.status, quote }] : [];
    }),
  };
}

function documentDifferences(
  last: readonly Source[],
  fresh: readonly Source[],
): Differences['documents'] {
  const before = new Map(last.map(({ id, sha256 }) => [id, sha256]));
  const now = new Set(fresh.map(({ id }) => id));
  const changed = fresh
    .filter(({ id, sha256 }) => before.get(id) !== sha256)
    .map(({ id }) => ({ id, how: before.has(id) ? ('changed' as const) : ('new' as const) }));
  const gone = last
    .filter(({ id }) => !now.has(id))
    .map(({ id }) => ({ id, how: 'gone' as const }));
  return [...changed, ...gone];
}

function termsMissingIn(glossary: Glossary, other: Glossary): { entry: string; text: string }[] {
  const keyOf = (id: string, text: string, language: string) => `${id} ${language} ${text}`;
  const known = new Set(
    other.entries.flatMap(({ id, terms }) =>
      terms.map(({ text, language }) => keyOf(id, text, language)),
    ),
  );
  return glossary.entries.flatMap(({ id, terms }) =>
    terms
      .filter(({ text, language }) => !known.has(keyOf(id, text, language)))
      .map(({ text }) => ({ entry: id, text })),
  );
}

function goneTerms({ last, fresh, mentioned }: Comparison): Differences['goneTerms'] {
  const removed = termsMissingIn(last, fresh).map((term) => ({ ...term, mentioned: true }));
  const quoted = new Set(
    last.entries.filter(({ quotes }) => quotes.length > 0).map(({ id }) => id),
  );
  const unmentioned = fresh.entries
    .filter(({ id, origin }) => origin === 'document' && quoted.has(id) && !mentioned.has(id))
    .map(({ id, terms }) => ({ entry: id, text: terms[0]?.text ?? id, mentioned: false }));
  return [...removed, ...unmentioned];
}

async function quoteDifferences(comparison: Comparison): Promise<QuoteDifference[]> {
  const { last, fresh, textOf } = comparison;
  const entries = new Set(fresh.entries.map(({ id }) => id));
  const unchanged = new Set(
    fresh.sources
      .filter((source) =>
        last.sources.some(({ id, sha256 }) => id === source.id && sha256 === source.sha256),
      )
      .map(({ id }) => id),
  );
  const found: QuoteDifference[] = [];
  for (const { id, quotes } of last.entries) {
    for (const quote of quotes) {
      // Of an unchanged document another sentence may be quoted now: that is no difference of it.
      if (!entries.has(id) || unchanged.has(quote.source)) continue;
      const document = await textOf(quote.source);
      if (document && plain(document.text).includes(plain(quote.text))) continue;
      const now = document && closestSentence(quote.text, document.sentences);
      found.push({ entry: id, quote, now });
    }
  }
  return found;
}

/** An explanation rests on what defines its term, and on a quote that it names. */
function restsOn(entry: Entry, quote: Quote): boolean {
  if (entry.explanations.length === 0) return false;
  const named = entry.explanations.some(
    ({ origin }) => origin.kind === 'document' && entry.quotes[origin.quote] === quote,
  );
  const defined = entry.quotes.some(({ role }) => role === 'definition');
  return named || quote.role === 'definition' || !defined;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
