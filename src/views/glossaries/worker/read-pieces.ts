import { importers } from '../../../interchange/formats.ts';
import type { Refusal } from '../../../interchange/import-item.ts';
import type { Entry } from '../../../model/glossary.ts';
import type { FileHead, WorkerOrder, WorkerReport } from './worker-messages.ts';

/** So many entries travel at once: enough to be quick, too few for a long task in the page. */
const PIECE = 250;

type Line = {
  report(report: WorkerReport): void;
  /** Resolves when the page has taken the last piece. */
  taken(): Promise<void>;
};

/** Reads a file and hands it over piece by piece, never more than one ahead of the page. */
export async function readPieces(
  { file, format, options }: Extract<WorkerOrder, { do: 'read' }>,
  { report, taken }: Line,
): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const onProgress = (share: number) => report({ said: 'progress', share });
  // A buffer that is handed on is free at once, whoever still knows of it.
  const onRead = () => void structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  let entries: Entry[] = [];
  let refusals: Refusal[] = [];
  let head: FileHead = {};
  const handOver = async () => {
    const wait = taken();
    report({ said: 'piece', head, entries, refusals });
    entries = [];
    refusals = [];
    await wait;
  };
  for await (const item of importers[format](bytes, { ...options, onProgress, onRead })) {
    if (item.kind === 'head') head = item.head;
    else if (item.kind === 'entry') entries.push(item.entry);
    else refusals.push(item);
    if (entries.length + refusals.length >= PIECE) await handOver();
  }
  if (entries.length + refusals.length > 0) await handOver();
  report({ said: 'read' });
}
