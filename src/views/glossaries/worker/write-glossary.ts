import type { Loss } from '../../../interchange/export/loss.ts';
import { exporters } from '../../../interchange/formats.ts';
import type { LossGroup, WorkerOrder, WorkerReport } from './worker-messages.ts';

/** Writes a glossary as a file, and says by kinds what the format cannot say of it. */
export function writeGlossary({
  glossary,
  format,
}: Extract<WorkerOrder, { do: 'write' }>): WorkerReport {
  const { chunks, mime, extension, losses } = exporters[format](glossary);
  const file = new Blob([...chunks], { type: mime });
  return { said: 'written', file, extension, losses: groupLosses(losses) };
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
