import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildInput, buildGlossary } from '../src/builder/build-glossary.ts';
import type { DecisionProblem, Decisions } from '../src/builder/decisions.ts';
import type { Candidate } from '../src/builder/find-candidates.ts';
import type { PatternsOf } from '../src/builder/find-occurrences.ts';
import { openCandidates } from '../src/builder/open-candidates.ts';
import type { LanguageEngine } from '../src/language/language.ts';
import { createLanguageEngine } from '../src/language/languages.ts';
import type { Glossary, LanguageCode } from '../src/model/glossary.ts';
import { decisionsOf } from './decisions-of.ts';
import { decisionsSchema } from './decisions-schema.ts';
import { readDocuments } from './read-documents.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

export type BuildResult = { glossary: Glossary | null; problems: FileProblem[] };

/** What a folder holds, read and checked. */
type Folder = {
  decisions: Decisions | null;
  documents: BuildInput['documents'];
  problems: FileProblem[];
  /** A builder's problem with its line in the decisions file. */
  placed: (problem: DecisionProblem) => FileProblem;
};

/** Builds the glossary of a folder: its `decisions.yaml` and `documents/`. Null when there are problems. */
export function buildFolder(folder: string): BuildResult {
  const { decisions, documents, problems, placed } = readFolder(folder);
  if (!decisions) return { glossary: null, problems };
  const built = buildGlossary({ decisions, documents, patternsOf: patternsByLanguage() });
  const found = built.problems.map(placed).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const all = [...problems, ...found];
  return { glossary: all.length === 0 ? built.glossary : null, problems: all };
}

/** What might deserve an entry in a folder's glossary, best first. */
export function candidatesOfFolder(folder: string): {
  candidates: Candidate[];
  problems: FileProblem[];
} {
  const { decisions, documents, problems } = readFolder(folder);
  const candidates = decisions ? openCandidates(decisions, documents, patternsByLanguage()) : [];
  return { candidates, problems };
}

function readFolder(folder: string): Folder {
  const file = join(folder, 'decisions.yaml');
  const { documents, problems } = readDocuments(join(folder, 'documents'));
  const text = readText(file);
  const read = text === null ? null : readYaml(text, file, decisionsSchema);
  const unread = read ? read.problems : [{ file, message: 'cannot be read' }];
  return {
    decisions: read?.data ? decisionsOf(read.data) : null,
    documents,
    problems: [...problems, ...unread],
    placed: ({ path, message }) => ({ file, line: read?.lineOf(path) ?? 1, message }),
  };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Rules alone do: a form too many finds no sentence that is not there. One engine per language. */
function patternsByLanguage(): PatternsOf {
  const engines = new Map<LanguageCode, LanguageEngine>();
  return (term) => {
    const engine = engines.get(term.language) ?? createLanguageEngine(term.language, null);
    engines.set(term.language, engine);
    return engine.termPatterns(term);
  };
}
