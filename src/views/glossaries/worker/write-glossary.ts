import type { Loss } from '../../../interchange/export/loss.ts';
import { exporters } from '../../../interchange/formats.ts';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
} from '../../../model/glossary.ts';
import type { LossGroup, WorkerOrder, WorkerReport } from './worker-messages.ts';

/** So many bytes of a file are handed to the browser at once, which keeps them outside this thread's memory. */
const BLOB_BYTES = 4 * 1024 * 1024;

export type Writing = { add(entries: readonly Entry[]): void; finish(): WorkerReport };

/** Takes a glossary piece by piece; then writes it as a file, and says by kinds what the format cannot say of it. */
export function startWriting({ head, format }: Extract<WorkerOrder, { do: 'write' }>): Writing {
  const entries: Entry[] = [];
  return {
    add: (more) => {
      for (const entry of more) entries.push(entry);
    },
    finish: () => {
      const glossary: Glossary = {
        ...{ format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION },
        ...{ ...head, entries },
      };
      const { chunks, mime, extension, losses } = exporters[format](glossary);
      return {
        said: 'written',
        file: blobOf(chunks, mime),
        extension,
        losses: groupLosses(losses),
      };
    },
  };
}

function blobOf(chunks: Iterable<Uint8Array<ArrayBuffer>>, type: string): Blob {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < BLOB_BYTES) continue;
    blobs.push(new Blob(waiting));
    [waiting, bytes] = [[], 0];
  }
  return new Blob([...blobs, ...waiting], { type });
}

/** `terms.3.forms` and `terms.0.forms` are one kind of loss: `terms.forms`. */
function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, LossGroup & { entries: Set<string> }>();
  for (const { entry, field, code } of losses) {
    const kind = field.replace(/\.\d+/gu, '');
    const key = `${code} ${kind}`;
    const group = groups.get(key) ?? { field: kind, code, count: 0, entries: new Set<string>() };
    if (entry === undefined || !group.entries.has(entry)) group.count++;
    if (entry !== undefined) group.entries.add(entry);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ field, code, count }) => ({ field, code, count }))
    .sort((a, b) => b.count - a.count);
}
