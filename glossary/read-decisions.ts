import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionProblem, Decisions } from '../src/builder/decisions.ts';
import { decisionsOf } from './decisions-of.ts';
import { decisionsSchema } from './decisions-schema.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

export type ReadDecisions = {
  /** Null when there are problems. */
  decisions: Decisions | null;
  problems: FileProblem[];
  /** A builder's problem with its line in the file. */
  placed: (problem: DecisionProblem) => FileProblem;
};

/** Reads a folder's `decisions.yaml`. Never throws. */
export function readDecisions(folder: string): ReadDecisions {
  const file = join(folder, 'decisions.yaml');
  const text = readText(file);
  if (text === null) {
    const problem = { file, message: 'cannot be read' };
    return { decisions: null, problems: [problem], placed: ({ message }) => ({ file, message }) };
  }
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7} |={7}$|>{7} )/u.test(line));
  if (conflict >= 0) {
    const problem = { file, line: conflict + 1, message: 'a merge conflict is not resolved here' };
    return { decisions: null, problems: [problem], placed: ({ message }) => ({ file, message }) };
  }
  const { data, problems, lineOf } = readYaml(text, file, decisionsSchema);
  return {
    decisions: data && decisionsOf(data),
    problems,
    placed: ({ path, message }) => ({ file, line: lineOf(path), message }),
  };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
