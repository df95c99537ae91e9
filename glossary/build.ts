import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary } from '../src/builder/build-glossary.ts';
import type { PatternsOf } from '../src/builder/find-occurrences.ts';
import type { LanguageEngine } from '../src/language/language.ts';
import { createLanguageEngine } from '../src/language/languages.ts';
import type { Glossary, LanguageCode } from '../src/model/glossary.ts';
import { decisionsOf } from './decisions-of.ts';
import { decisionsSchema } from './decisions-schema.ts';
import { readDocuments } from './read-documents.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

export type BuildResult = { glossary: Glossary | null; problems: FileProblem[] };

/** Builds the glossary of a folder: its `decisions.yaml` and `documents/`. Null when there are problems. */
export function buildFolder(folder: string): BuildResult {
  const file = join(folder, 'decisions.yaml');
  const text = readText(file);
  if (text === null) return { glossary: null, problems: [{ file, message: 'cannot be read' }] };
  const decisions = readYaml(text, file, decisionsSchema);
  const { documents, problems: documentProblems } = readDocuments(join(folder, 'documents'));
  if (!decisions.data)
    return { glossary: null, problems: [...documentProblems, ...decisions.problems] };
  const built = buildGlossary({
    decisions: decisionsOf(decisions.data),
    documents,
    patternsOf: patternsByLanguage(),
  });
  const problems = [
    ...documentProblems,
    ...built.problems
      .map(({ path, message }) => ({ file, line: decisions.lineOf(path), message }))
      .sort((a, b) => a.line - b.line),
  ];
  return { glossary: problems.length === 0 ? built.glossary : null, problems };
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
