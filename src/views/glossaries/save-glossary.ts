import { text } from '../../i18n/text.ts';
import type { ExportFormat } from '../../interchange/formats.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Entry } from '../../model/glossary.ts';
import { saveBlob } from '../shared/save-blob.ts';
import type { SaveState } from './export-box.tsx';
import { fileNameOf } from './file-name-of.ts';
import { writeFile } from './interchange-desk.ts';

/** As many as the background hands over at once. */
const PIECE = 1_000;

/**
 * Saves a glossary as a file of the reader's; answers with its name and what the format could not say.
 * Its entries go from the background to the worker piece by piece: this page never holds them all.
 */
export async function saveGlossary(
  id: string,
  format: ExportFormat,
): Promise<Extract<SaveState, { at: 'saved' }>> {
  const { head, stamp } = await readPart(id, 0, 0);
  const { file, extension, losses } = await writeFile({ head, format }, entriesOf(id, stamp));
  const name = `${fileNameOf(head.title, id)}.${extension}`;
  saveBlob(name, file);
  return { at: 'saved', format, name, losses };
}

async function* entriesOf(id: string, begunAt: string): AsyncGenerator<Entry[]> {
  for (let offset = 0; ; offset += PIECE) {
    const { entries, total, stamp } = await readPart(id, offset, PIECE);
    if (stamp !== begunAt) throw new Error(text('errorChangedMeanwhile'));
    yield entries;
    if (offset + PIECE >= total) return;
  }
}

async function readPart(id: string, offset: number, limit: number) {
  const part = await askBackground('readGlossary', { id, offset, limit });
  if (part === null) throw new Error(text('errorNoGlossary'));
  return part;
}
