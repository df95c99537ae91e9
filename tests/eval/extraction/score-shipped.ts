import { join } from 'node:path';
import { documentsOf } from '../../../glossary/build.ts';
import { readDecisions } from '../../../glossary/read-decisions.ts';
import { readDocumentFile } from '../../../glossary/read-document-file.ts';
import { readWordRanks } from '../../../glossary/word-ranks.ts';
import type { Candidate } from '../../../src/builder/candidate.ts';
import { findCandidates } from '../../../src/builder/find-candidates.ts';
import { occurrenceFinder } from '../../../src/builder/find-occurrences.ts';
import type { BuilderDocument } from '../../../src/builder/mine-document.ts';
import { createLanguageEngine } from '../../../src/language/languages.ts';
import { readLexicon } from '../read-lexicon.ts';
import { count, type ExtractionScore } from './extraction-score.ts';

const LISTED = 60;
const FOLDER = join(import.meta.dirname, '../../../glossary');

/** How much of the editors' list stands among the first candidates of the shipped document. */
export async function scoreShipped(): Promise<ExtractionScore[]> {
  const { decisions } = readDecisions(FOLDER);
  if (!decisions) return [];
  const { language } = decisions.glossary;
  const documents: BuilderDocument[] = [];
  for (const file of documentsOf(FOLDER)) {
    const read = await readDocumentFile(file, language);
    if ('document' in read) documents.push(read.document);
  }
  const found = findCandidates(documents, { lexiconOf: readLexicon, ranksOf: readWordRanks });
  const engine = createLanguageEngine(language, null);
  const entries = decisions.entries.filter(({ origin }) => origin === 'document');
  const find = occurrenceFinder(entries, (term) => engine.termPatterns(term));
  const named = (candidate: Candidate) =>
    [candidate.text, ...candidate.forms].flatMap((text) =>
      find(text, { start: 0, end: text.length })
        .filter(({ start, end }) => start === 0 && end === text.length)
        .map(({ entry }) => entry),
    );
  const got = new Set(found.slice(0, LISTED).flatMap(named));
  const later = new Set(found.slice(LISTED).flatMap(named));
  const errors: Record<string, number> = {};
  for (const { id } of entries)
    if (!got.has(id)) count(errors, later.has(id) ? 'ranked lower' : 'no candidate');
  const value = got.size / entries.length;
  const hits = found.slice(0, LISTED).filter((candidate) => named(candidate).length > 0).length;
  const p = hits / Math.min(LISTED, found.length);
  const f1 = (2 * p * value) / (p + value || 1);
  return [
    {
      set: 'shipped',
      measure: `entries in top ${LISTED}`,
      gold: entries.length,
      p,
      r: value,
      f1,
      value,
      errors,
    },
  ];
}
