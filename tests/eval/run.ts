import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExtractionScore } from './extraction/extraction-score.ts';
import {
  EXTRACTION_TITLE,
  extractionSection,
  extractionTable,
} from './extraction/extraction-table.ts';
import { scoreExtraction } from './extraction/score-extraction.ts';
import { qualityPage } from './quality-page.ts';
import { type FolderScores, scoreFolder } from './score-folder.ts';
import { scoreTable } from './score-table.ts';

/**
 * npm run eval [-- --data DIR] [--extraction DIR] [--json FILE] [--errors N] [--sets a,b] [--write]
 * Scores the matcher and the builder that ship on gold data, which lies beside the repository and not
 * in it. With only one of the folders given, only its part is scored.
 */
const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    extraction: { type: 'string' },
    json: { type: 'string' },
    errors: { type: 'string' },
    sets: { type: 'string' },
    write: { type: 'boolean' },
  },
});

const evaluation = resolve(root, '../shared/eval');
const both =
  values.data === undefined && values.extraction === undefined && values.sets === undefined;
const matching = both || values.data !== undefined || values.sets !== undefined;
const scores = matching ? await scoreMatching() : [];
const extraction = both || values.extraction !== undefined ? await scoreBuilder() : [];
if (values.json !== undefined) writeScores(values.json);
if (values.write) writePage();

async function scoreMatching(): Promise<FolderScores[]> {
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
  if (scorer === undefined || present.length === 0) return noData(folders);
  const { errors, sets } = values;
  const scoring = { ...(errors && { errors }), ...(sets && { sets }) };
  const found: FolderScores[] = [];
  for (const data of present) found.push(await scoreFolder({ ...scoring, scorer, data }));
  console.log(scoreTable(found));
  return found;
}

async function scoreBuilder(): Promise<ExtractionScore[]> {
  const folder = resolve(values.extraction ?? join(evaluation, 'extraction'));
  if (!existsSync(folder)) return noData([folder]);
  const found = await scoreExtraction(folder);
  console.log(`${matching ? '\n' : ''}${extractionTable(found)}`);
  return found;
}

function noData(folders: readonly string[]): [] {
  console.log(
    `There is no evaluation data here (looked for ${folders.join(', ')}): nothing to do.`,
  );
  return [];
}

/** One folder's scores are written as `score.mjs` writes them, several under their folders' names. */
function writeScores(file: string): void {
  const only = scores.length === 1 ? scores[0]!.sets : null;
  const named = Object.fromEntries(scores.map(({ data, sets }) => [data, sets]));
  const found = extraction.length > 0 ? { extraction } : {};
  writeFileSync(file, JSON.stringify({ ...(only ?? named), ...found }, null, 1));
}

/** A part that was not scored this time stays as it was. */
function writePage(): void {
  const file = join(root, 'docs/quality.md');
  mkdirSync(dirname(file), { recursive: true });
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const cut = old.indexOf(EXTRACTION_TITLE);
  const before = cut < 0 ? old : old.slice(0, cut);
  const first = scores.length > 0 ? qualityPage(scores) : before;
  const second =
    extraction.length > 0 ? extractionSection(extraction) : cut < 0 ? '' : old.slice(cut);
  writeFileSync(file, second === '' ? first : `${first.trimEnd()}\n\n${second}`);
}
