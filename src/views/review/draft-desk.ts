import type { DraftOrder, DraftReport } from '../../drafting/draft-messages.ts';
import { Stopped } from '../glossaries/interchange-desk.ts';

type Said<Name extends DraftReport['said']> = Extract<DraftReport, { said: Name }>;

/** Named by the build after the entry point. */
const WORKER = '/draft-worker.js';

/**
 * Has a worker look for terms in documents.
 * @throws Stopped when the signal aborts: the worker ends at once, wherever it is
 */
export function draftFrom(
  order: DraftOrder,
  { signal, onProgress }: { signal: AbortSignal; onProgress(said: Said<'progress'>): void },
): Promise<Said<'drafted'>> {
  const worker = new Worker(WORKER);
  const answer = new Promise<Said<'drafted'>>((resolve, reject) => {
    if (signal.aborted) reject(new Stopped());
    signal.addEventListener('abort', () => reject(new Stopped()));
    worker.onerror = (event) => reject(new Error(event.message || 'The worker failed'));
    worker.onmessage = ({ data }: MessageEvent<DraftReport>) => {
      if (data.said === 'drafted') resolve(data);
      else if (data.said === 'failed') reject(new Error(data.reason));
      else onProgress(data);
    };
    worker.postMessage(order);
  });
  return answer.finally(() => worker.terminate());
}
