import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `score.mjs` says of one set, as far as it is used here. */
export type SetScore = {
  p: number;
  r: number;
  f1: number;
  n: number;
  neg?: number;
  fp: number;
  fn: number;
  negRejected?: number | null;
  msBuild?: number;
  msFind: number;
  kcharPerS?: number;
  fpCats?: Record<string, number>;
  fnCats?: Record<string, number>;
};
export type FolderScores = { data: string; sets: Record<string, SetScore> };

type ScoreOptions = { scorer: string; data: string; errors?: string; sets?: string };

/** Runs the scorer on one folder of gold data; prints its errors when they are asked for. */
export async function scoreFolder(options: ScoreOptions): Promise<FolderScores> {
  const { scorer, data, errors, sets } = options;
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-eval-'));
  const json = join(folder, 'scores.json');
  const args = [scorer, '--data', data, '--json', json];
  args.push('--matcher', join(import.meta.dirname, 'matcher.ts'));
  if (sets !== undefined) args.push('--sets', sets);
  if (errors !== undefined) args.push('--errors', errors);
  try {
    await run(args, errors !== undefined);
    return { data, sets: JSON.parse(readFileSync(json, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[], loud: boolean): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', loud ? 'inherit' : 'ignore', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`The scorer ended with ${code}.`)),
    );
  });
}
