import type { DraftOrder, DraftReport } from './draft-messages.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';
import { makeDraft } from './make-draft.ts';

/** Named by the build after the entry point. */
const PDF_WORKER = '/pdf-worker.js';

/** Makes one draft of the documents that it is sent; the page ends the worker when it wants to stop. */
export function startDraftWorker(): void {
  const report = (said: DraftReport) => globalThis.postMessage(said);
  globalThis.addEventListener('message', ({ data }: MessageEvent<DraftOrder>) => {
    makeDraft(data, {
      knowledgeOf: fetchKnowledge,
      onProgress: (share, stage) => report({ said: 'progress', share, ...stage }),
      startPdfWorker: () => new Worker(PDF_WORKER),
    }).then(
      (made) => report({ said: 'drafted', ...made }),
      (error: unknown) =>
        report({ said: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  });
}
