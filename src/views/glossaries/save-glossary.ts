import type { ExportFormat } from '../../interchange/formats.ts';
import { askBackground } from '../../messages/ask-background.ts';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
} from '../../model/glossary.ts';
import { saveBlob } from '../shared/save-blob.ts';
import type { SaveState } from './export-box.tsx';
import { fileNameOf } from './file-name-of.ts';
import { writeFile } from './interchange-desk.ts';

/** As many as the background hands over at once. */
const PIECE = 1_000;

/** Saves a glossary as a file of the reader's; answers with its name and what the format could not say. */
export async function saveGlossary(
  id: string,
  format: ExportFormat,
): Promise<Extract<SaveState, { at: 'saved' }>> {
  const glossary = await wholeGlossary(id);
  const { file, extension, losses } = await writeFile({ glossary, format });
  const name = `${fileNameOf(glossary.title, id)}.${extension}`;
  saveBlob(name, file);
  return { at: 'saved', format, name, losses };
}

async function wholeGlossary(id: string): Promise<Glossary> {
  const entries: Entry[] = [];
  for (;;) {
    const part = await askBackground('readGlossary', { id, offset: entries.length, limit: PIECE });
    if (part === null) throw new Error('The glossary is gone');
    entries.push(...part.entries);
    if (entries.length < part.total && part.entries.length > 0) continue;
    return { format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION, ...part.head, entries };
  }
}
