import { lookAtFile } from './look-at-file.ts';
import { readPieces } from './read-pieces.ts';
import type { WorkerOrder } from './worker-messages.ts';
import type { WorkerPort } from './worker-port.ts';
import { writeGlossary } from './write-glossary.ts';

/** Answers the page's orders, one after the other; the page ends the worker when it wants to stop. */
export function startInterchangeWorker(): void {
  serveInterchange(globalThis as unknown as WorkerPort);
}

export function serveInterchange(port: WorkerPort): void {
  let goOn = () => {};
  const taken = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  const carryOut = async (order: WorkerOrder): Promise<void> => {
    if (order.do === 'look') port.postMessage(await lookAtFile(order));
    else if (order.do === 'write') port.postMessage(writeGlossary(order));
    else if (order.do === 'read')
      await readPieces(order, { report: (r) => port.postMessage(r), taken });
    else goOn();
  };
  port.addEventListener('message', ({ data }) => {
    carryOut(data).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      port.postMessage({ said: 'failed', reason });
    });
  });
}
