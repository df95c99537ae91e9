import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { qualityPage } from './quality-page.ts';
import { type FolderScores, scoreFolder } from './score-folder.ts';
import { scoreTable } from './score-table.ts';

/**
 * npm run eval [-- --data DIR] [--json FILE] [--errors N] [--sets a,b] [--write]
 * Scores the matcher that ships on gold data, which lies beside the repository and not in it.
 */
const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'string' },
    errors: { type: 'string' },
    sets: { type: 'string' },
    write: { type: 'boolean' },
  },
});

const evaluation = resolve(root, '../shared/eval');
const folders = values.data?.map((folder) => resolve(folder)) ?? [
  join(evaluation, 'danish/dev'),
  join(evaluation, 'english/dev'),
];
const present = folders.filter((folder) => existsSync(folder));
const scorer = [
  evaluation,
  ...present.flatMap((folder) => [folder, dirname(folder), join(folder, '../..')]),
]
  .map((folder) => join(folder, 'score.mjs'))
  .find((path) => existsSync(path));

if (scorer === undefined || present.length === 0) {
  console.log(
    `There is no evaluation data here (looked for ${folders.join(', ')}): nothing to do.`,
  );
} else {
  const { errors, sets } = values;
  const scoring = { ...(errors && { errors }), ...(sets && { sets }) };
  const scores: FolderScores[] = [];
  for (const data of present) scores.push(await scoreFolder({ ...scoring, scorer, data }));
  console.log(scoreTable(scores));
  if (values.json !== undefined) writeScores(values.json, scores);
  if (values.write) {
    mkdirSync(join(root, 'docs'), { recursive: true });
    writeFileSync(join(root, 'docs/quality.md'), qualityPage(scores));
  }
}

/** One folder's scores are written as `score.mjs` writes them, several under their folders' names. */
function writeScores(file: string, scores: readonly FolderScores[]): void {
  const only = scores.length === 1 ? scores[0]!.sets : null;
  const named = Object.fromEntries(scores.map(({ data, sets }) => [data, sets]));
  writeFileSync(file, JSON.stringify(only ?? named, null, 1));
}
