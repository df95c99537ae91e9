import type { ImportFormat } from '../../interchange/import-capacities.ts';
import type { Entry } from '../../model/glossary.ts';
import type { ReadOptions, WorkerOrder, WorkerReport } from './worker/worker-messages.ts';

type Said<Name extends WorkerReport['said']> = Extract<WorkerReport, { said: Name }>;

/** Named by the build after the entry point. */
const WORKER = '/interchange-worker.js';

/** Thrown where the reader stopped it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

type ReadOrder = { file: File; format: ImportFormat; options: ReadOptions };

type ReadHandlers = {
  signal: AbortSignal;
  onProgress(share: number): void;
  /** The next piece comes when this one has been dealt with. */
  onPiece(piece: Said<'piece'>): Promise<void>;
};

type WriteHandlers = {
  /** What follows when the worker has taken the last piece. */
  nextOrder(): Promise<WorkerOrder>;
};

/** What a file is. Rejects when it cannot be opened. */
export function lookAtFile(file: File, delimiter?: string): Promise<Said<'looked'>> {
  const order: WorkerOrder = { do: 'look', file, ...(delimiter !== undefined && { delimiter }) };
  return converse(order, 'looked', {});
}

/** Writes a glossary, whose entries are fetched when the worker has room for them, as a file. */
export function writeFile(
  order: Omit<Extract<WorkerOrder, { do: 'write' }>, 'do'>,
  entries: AsyncIterator<Entry[]>,
): Promise<Said<'written'>> {
  const nextOrder = async (): Promise<WorkerOrder> => {
    const { done, value } = await entries.next();
    return done ? { do: 'finish' } : { do: 'add', entries: value };
  };
  return converse({ do: 'write', ...order }, 'written', { nextOrder });
}

/**
 * Reads a file piece by piece.
 * @throws Stopped when the signal aborts: the worker ends at once, wherever it is
 */
export async function readFile(order: ReadOrder, handlers: ReadHandlers): Promise<void> {
  await converse({ do: 'read', ...order }, 'read', handlers);
}

/** A worker for one order: it ends when the answer is there, however that comes about. */
function converse<Name extends WorkerReport['said']>(
  order: WorkerOrder,
  last: Name,
  { signal, onProgress, onPiece, nextOrder }: Partial<ReadHandlers & WriteHandlers>,
): Promise<Said<Name>> {
  const worker = new Worker(WORKER);
  const answer = new Promise<Said<Name>>((resolve, reject) => {
    if (signal?.aborted) reject(new Stopped());
    signal?.addEventListener('abort', () => reject(new Stopped()));
    worker.onerror = (event) => reject(new Error(event.message || 'The worker failed'));
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      if (data.said === last) resolve(data as Said<Name>);
      else if (data.said === 'failed') reject(new Error(data.reason));
      else if (data.said === 'progress') onProgress?.(data.share);
      else if (data.said === 'taken')
        nextOrder?.().then((next) => worker.postMessage(next), reject);
      else if (data.said === 'piece')
        onPiece?.(data).then(
          () => worker.postMessage({ do: 'more' } satisfies WorkerOrder),
          reject,
        );
    };
    worker.postMessage(order);
  });
  return answer.finally(() => worker.terminate());
}
