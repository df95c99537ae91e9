import { type ForkOptions, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Decisions } from '../../src/builder/decisions.ts';
import type { DocumentFile } from '../list-documents.ts';
import { type Mined, NOTHING_MINED } from './mined.ts';
import type { WorkerRequest } from './worker.ts';

export type MineJob = {
  folder: string;
  decisions: Decisions | null;
  files: readonly DocumentFile[];
  /** Worker processes; with one or none the documents are mined here. */
  jobs: number;
  terms: boolean;
  /**
   * Called with a line of `Mined` for each document as it is done; the order is not that of `files`
   * when there are several jobs. A line, because it need not be read to be printed.
   */
  take: (line: string) => void;
};

const BATCH = 8;
/**
 * A document's DOM is short-lived garbage: more room for it is time saved, less for the old keeps
 * memory flat. The workers already keep the processors busy: threads of each for its garbage only add work.
 */
const WORKER: ForkOptions = {
  serialization: 'advanced',
  execArgv: ['--max-semi-space-size=8', '--max-old-space-size=128', '--single-threaded-gc'],
};

/** Mines documents one by one, in this process or in several. A worker that dies costs its batch only. */
export async function mineAll(job: MineJob): Promise<void> {
  if (job.jobs <= 1) {
    // Only where it is used: beside workers this process need not hold the readers' libraries.
    const { documentMiner } = await import('./mine-file.ts');
    const mine = documentMiner(job.decisions);
    for (const file of job.files) job.take(JSON.stringify(await mine(file, job)));
    return;
  }
  const queue = [...job.files];
  const workers = Math.min(job.jobs, Math.ceil(queue.length / BATCH));
  await Promise.all(Array.from({ length: workers }, () => runWorker(job, queue)));
}

/** Feeds one worker at a time from the queue; when it dies another takes its place. */
async function runWorker(job: MineJob, queue: DocumentFile[]): Promise<void> {
  while (queue.length > 0) await untilExit(job, queue);
}

function untilExit(job: MineJob, queue: DocumentFile[]): Promise<void> {
  return new Promise((resolve) => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), [job.folder], WORKER);
    let batch: DocumentFile[] = [];
    const next = () => {
      batch = queue.splice(0, BATCH);
      if (batch.length === 0) worker.disconnect();
      else worker.send({ files: batch, terms: job.terms } satisfies WorkerRequest);
    };
    worker.on('message', (lines: string[]) => {
      batch = [];
      for (const line of lines) job.take(line);
      next();
    });
    worker.on('exit', (code, signal) => {
      for (const lost of batch)
        job.take(JSON.stringify(lostWith(lost, signal ?? `exit code ${code}`)));
      resolve();
    });
    worker.on('error', () => worker.kill());
    next();
  });
}

function lostWith({ file }: DocumentFile, why: string): Mined {
  const message = `the process that read it or one of its neighbours ended (${why})`;
  return { ...NOTHING_MINED, problems: [{ file, message }] };
}
