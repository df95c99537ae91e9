import { lookAtFile } from './look-at-file.ts';
import { readPieces } from './read-pieces.ts';
import type { WorkerOrder } from './worker-messages.ts';
import type { WorkerPort } from './worker-port.ts';
import { startWriting, type Writing } from './write-glossary.ts';

/** Answers the page's orders, one after the other; the page ends the worker when it wants to stop. */
export function startInterchangeWorker(): void {
  serveInterchange(globalThis as unknown as WorkerPort);
}

export function serveInterchange(port: WorkerPort): void {
  let goOn = () => {};
  let writing: Writing | null = null;
  const taken = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  const carryOut = async (order: WorkerOrder): Promise<void> => {
    if (order.do === 'look') port.postMessage(await lookAtFile(order));
    else if (order.do === 'read')
      await readPieces(order, { report: (r) => port.postMessage(r), taken });
    else if (order.do === 'more') goOn();
    else if (order.do === 'finish') port.postMessage((writing as Writing).finish());
    else {
      if (order.do === 'write') writing = startWriting(order);
      else (writing as Writing).add(order.entries);
      port.postMessage({ said: 'taken' });
    }
  };
  port.addEventListener('message', ({ data }) => {
    carryOut(data).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      port.postMessage({ said: 'failed', reason });
    });
  });
}
