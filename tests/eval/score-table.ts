import { basename, dirname } from 'node:path';
import type { FolderScores, SetScore } from './score-folder.ts';

const HEAD = ['set', 'gold', 'P', 'R', 'F1', 'false hits', 'missed', 'speed'];

/** One table over all folders, as Markdown. */
export function scoreTable(scores: readonly FolderScores[]): string {
  const rows = scores.flatMap(({ data, sets }) =>
    Object.entries(sets).map(([set, score]) => rowOf(`${folderName(data)} ${set}`, score)),
  );
  const lines = [HEAD, HEAD.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => `| ${pad(line, widths).join(' | ')} |`).join('\n');
}

/** The language's folder and the part of the data: `danish/dev`. */
function folderName(data: string): string {
  return `${basename(dirname(data))}/${basename(data)}`;
}

function rowOf(name: string, score: SetScore): string[] {
  const gold = score.neg ? `${score.n} + ${score.neg} negative` : String(score.n);
  const speed = score.kcharPerS === undefined ? `${score.msFind} ms` : `${score.kcharPerS} kchar/s`;
  const shares = [score.p, score.r, score.f1].map((share) => (100 * share).toFixed(1));
  return [name, gold, ...shares, String(score.fp), String(score.fn), speed];
}

function pad(line: readonly string[], widths: readonly number[]): string[] {
  return line.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
  );
}
