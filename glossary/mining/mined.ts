import { type Evidence, mergeEvidence } from '../../src/builder/build-glossary.ts';
import type { CandidateReason } from '../../src/builder/candidate.ts';
import type { FileProblem } from '../read-yaml.ts';

/** A word or phrase of the documents, with what speaks for it. */
export type MinedTerm = {
  /** The same for all its spellings and forms that are taken for one. */
  key: string;
  text: string;
  language: string;
  count: number;
  documents: number;
  /** The best score that a document gave it, 0 to 1, with that document's reasons. */
  score: number;
  reasons: CandidateReason[];
  /** The long form of an acronym. */
  long?: string;
  /** The surest sentences that define it, then others that use it; verbatim. */
  evidence: MinedEvidence[];
};

export type MinedEvidence = {
  source: string;
  start: number;
  end: number;
  text: string;
  section?: string;
  /** How sure it is that the sentence defines the term; 0 for one that only uses it. */
  defines: number;
};

/** What was found in one document or in many: one JSON line. Merging is associative. */
export type Mined = {
  format: 'ordlys-mined';
  version: 1;
  evidence: Evidence;
  /** In the order of their keys. */
  terms: MinedTerm[];
  /** The last key, so that a line shows by its end whether there are any. */
  problems: FileProblem[];
};

const KEPT_EVIDENCE = 5;

export const NOTHING_MINED: Mined = {
  format: 'ordlys-mined',
  version: 1,
  evidence: { sources: [], sentences: [], located: [] },
  terms: [],
  problems: [],
};

/** Reads a line; null when it is none of `mine`. */
export function parseMined(line: string): Mined | null {
  try {
    const mined = JSON.parse(line) as Mined;
    return mined.format === NOTHING_MINED.format && mined.version === 1 ? mined : null;
  } catch {
    return null;
  }
}

/** The problems that a line tells of. */
export function problemsIn(line: string): FileProblem[] {
  return line.endsWith('"problems":[]}') ? [] : (parseMined(line)?.problems ?? []);
}

/** Puts what was mined in several documents together. Associative; the order makes no difference. */
export function mergeMined(all: readonly Mined[]): Mined {
  const terms = new Map<string, MinedTerm>();
  for (const mined of all) {
    for (const term of mined.terms) {
      const known = terms.get(term.key);
      terms.set(term.key, known ? mergeTerm(known, term) : term);
    }
  }
  return {
    ...NOTHING_MINED,
    evidence: mergeEvidence(all.map(({ evidence }) => evidence)),
    terms: [...terms.values()].sort((a, b) => compare(a.key, b.key)),
    problems: all
      .flatMap(({ problems }) => problems)
      .sort(
        (a, b) =>
          compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
      ),
  };
}

function mergeTerm(a: MinedTerm, b: MinedTerm): MinedTerm {
  const long = [a.long, b.long].filter((text) => text !== undefined).sort(byLength)[0];
  const text = [a.text, b.text].sort(byLength)[0] ?? a.text;
  return {
    key: a.key,
    text,
    language: a.language < b.language ? a.language : b.language,
    count: a.count + b.count,
    documents: a.documents + b.documents,
    ...bestScore(a, b),
    ...(long !== undefined && { long }),
    evidence: bestEvidence([...a.evidence, ...b.evidence]),
  };
}

function bestScore(a: MinedTerm, b: MinedTerm): Pick<MinedTerm, 'score' | 'reasons'> {
  const tied = compare(JSON.stringify(a.reasons), JSON.stringify(b.reasons)) <= 0 ? a : b;
  const { score, reasons } = a.score > b.score ? a : b.score > a.score ? b : tied;
  return { score, reasons };
}

/** The best, each text once; ties are broken by place, so that no order of merging matters. */
export function bestEvidence(evidence: readonly MinedEvidence[]): MinedEvidence[] {
  const texts = new Set<string>();
  return [...evidence]
    .sort((a, b) => b.defines - a.defines || byPlace(a, b))
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, KEPT_EVIDENCE);
}

function byPlace(a: MinedEvidence, b: MinedEvidence): number {
  return (
    compare(a.source, b.source) || a.start - b.start || a.end - b.end || compare(a.text, b.text)
  );
}

function byLength(a: string, b: string): number {
  return a.length - b.length || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
