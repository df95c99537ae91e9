import type { WorkerOrder, WorkerReport } from './worker-messages.ts';

/** The worker's side of its line to the page. */
export type WorkerPort = {
  postMessage(report: WorkerReport): void;
  addEventListener(type: 'message', listener: (event: { data: WorkerOrder }) => void): void;
};
