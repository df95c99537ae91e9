import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { assembleGlossary, quotable } from '../src/builder/build-glossary.ts';
import type { Decisions } from '../src/builder/decisions.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { type DocumentFile, listDocuments } from './list-documents.ts';
import { mineAll } from './mining/mine-all.ts';
import { type Mined, mergeMined, NOTHING_MINED, parseMined } from './mining/mined.ts';
import { type ReadDecisions, readDecisions } from './read-decisions.ts';
import type { FileProblem } from './read-yaml.ts';

export type BuildResult = {
  /** What could be built; null only without decisions. With problems it is not whole. */
  glossary: Glossary | null;
  problems: FileProblem[];
};

export type FolderOptions = {
  /** Worker processes; chosen by the number of documents when left out. */
  jobs?: number;
  terms?: boolean;
  progress?: (done: number, all: number) => void;
};

/** From so many documents on it pays to start processes. */
const MANY_DOCUMENTS = 60;
/** Merged every so often, so that memory does not grow with the number of documents. */
const MERGE_EVERY = 64;

/** Builds the glossary of a folder: its `decisions.yaml` and `documents/`. */
export async function buildFolder(
  folder: string,
  options: FolderOptions = {},
): Promise<BuildResult> {
  const read = readDecisions(folder);
  const mined = await mineFolder(folder, read, options);
  return assemble(read, mined);
}

/** Puts decisions and what was mined together, with all problems of both. */
export function assemble(
  { decisions, problems, placed }: ReadDecisions,
  mined: Mined,
): BuildResult {
  const all = [...mined.problems, ...problems];
  if (!decisions) return { glossary: null, problems: all };
  const built = assembleGlossary(decisions, mined.evidence);
  const found = built.problems.map(placed).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { glossary: built.glossary, problems: [...all, ...found] };
}

/** Everything that the documents of a folder hold, merged. */
export async function mineFolder(
  folder: string,
  { decisions }: ReadDecisions,
  { jobs, terms = false, progress }: FolderOptions = {},
): Promise<Mined> {
  const files = documentsOf(folder);
  const collector = minedCollector(decisions);
  let done = 0;
  await mineAll({
    folder,
    decisions,
    files,
    jobs: jobs ?? defaultJobs(files.length),
    terms,
    take: (line) => {
      const mined = parseMined(line);
      if (mined) collector.add(mined);
      done++;
      progress?.(done, files.length);
    },
  });
  const none =
    files.length === 0 ? [{ file: join(folder, 'documents'), message: 'no documents here' }] : [];
  const mined = collector.merged();
  return { ...mined, problems: [...none, ...mined.problems] };
}

export function documentsOf(folder: string): DocumentFile[] {
  return listDocuments(join(folder, 'documents'));
}

export function defaultJobs(documents: number): number {
  return documents < MANY_DOCUMENTS ? 1 : Math.min(4, availableParallelism());
}

/** Merges as it goes, and keeps of the sentences only what may be quoted in the end. */
export function minedCollector(decisions: Decisions | null): {
  add: (mined: Mined) => void;
  merged: () => Mined;
} {
  let merged = NOTHING_MINED;
  let waiting: Mined[] = [];
  const merge = () => {
    merged = mergeMined([merged, ...waiting]);
    waiting = [];
    if (!decisions) return;
    const { evidence } = merged;
    merged = {
      ...merged,
      evidence: { ...evidence, sentences: quotable(evidence.sentences, decisions) },
    };
  };
  return {
    add: (mined) => {
      waiting.push(mined);
      if (waiting.length >= MERGE_EVERY) merge();
    },
    merged: () => {
      merge();
      return merged;
    },
  };
}
