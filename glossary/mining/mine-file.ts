import { findEvidence } from '../../src/builder/build-glossary.ts';
import type { Decisions } from '../../src/builder/decisions.ts';
import { occurrenceFinder, type PatternsOf } from '../../src/builder/find-occurrences.ts';
import type { LanguageEngine } from '../../src/language/language.ts';
import { createLanguageEngine } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/model/glossary.ts';
import type { DocumentFile } from '../list-documents.ts';
import { readDocumentFile } from '../read-document-file.ts';
import { mineTerms } from './mine-terms.ts';
import { type Mined, NOTHING_MINED } from './mined.ts';

/** `terms: false` leaves the candidates out, which a build has no use for. */
export type MineFile = (file: DocumentFile, options: { terms: boolean }) => Promise<Mined>;

/** Prepares the mining of documents for a glossary; null where its editors have decided nothing yet. */
export function documentMiner(decisions: Decisions | null): MineFile {
  const find = decisions && occurrenceFinder(decisions.entries, patternsByLanguage());
  const language = decisions?.glossary.language ?? 'da';
  return async (file, { terms }) => {
    try {
      const read = await readDocumentFile(file, language);
      if ('problems' in read) return { ...NOTHING_MINED, problems: read.problems };
      const { document } = read;
      return {
        ...NOTHING_MINED,
        evidence:
          decisions && find
            ? findEvidence(document, decisions, find)
            : { sources: [document.source], sentences: [], located: [] },
        terms: terms ? mineTerms(document) : [],
      };
    } catch (error) {
      const message = `cannot be mined (${error instanceof Error ? error.message : error})`;
      return { ...NOTHING_MINED, problems: [{ file: file.file, message }] };
    }
  };
}

/** Rules alone do: a form too many finds no sentence that is not there. One engine per language. */
export function patternsByLanguage(): PatternsOf {
  const engines = new Map<LanguageCode, LanguageEngine>();
  return (term) => {
    const engine = engines.get(term.language) ?? createLanguageEngine(term.language, null);
    engines.set(term.language, engine);
    return engine.termPatterns(term);
  };
}
