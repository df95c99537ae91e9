import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { OwnGlossary } from '../../model/own-glossary.ts';
import { saveBlob } from '../shared/save-blob.ts';

/** As many as the background hands over at once. */
const PIECE = 1_000;

/**
 * Saves all that is the reader's as one JSON file: settings, choices, what the glossaries say of
 * themselves, then their entries, row by row and a line each, so that nobody ever holds all of them;
 * last the drafts.
 */
export async function saveBackup(): Promise<void> {
  const own = await askBackground('ownGlossaries', {});
  const start = await askBackground('exportAll', {});
  const heads = own.map(({ id, title, language, licence, sources }) => {
    return { id, title, language, licence, sources };
  });
  const parts: Blob[] = [
    new Blob([`${start.slice(0, -1)},\n"glossaries":${JSON.stringify(heads)},\n"rows":[`]),
  ];
  let isFirst = true;
  for (const glossary of own) {
    for await (const lines of linesOf(glossary)) {
      parts.push(new Blob([isFirst ? '\n' : ',\n', lines.join(',\n')]));
      isFirst = false;
    }
  }
  parts.push(new Blob(['\n],\n"drafts":[', (await draftLines()).join(',\n'), ']}\n']));
  const day = new Date().toISOString().slice(0, 10);
  saveBlob(`ordlys-${day}.json`, new Blob(parts, { type: 'application/json;charset=utf-8' }));
}

/** Glossaries in the making, a line each. */
async function draftLines(): Promise<string[]> {
  const lines: string[] = [];
  for (const { id } of await askBackground('drafts', {})) {
    const draft = await askBackground('draft', { id });
    if (draft) lines.push(JSON.stringify(draft));
  }
  return lines;
}

async function* linesOf({ id, stamp: begunAt }: OwnGlossary): AsyncGenerator<string[]> {
  for (let offset = 0; ; offset += PIECE) {
    const part = await askBackground('backupPart', { id, offset, limit: PIECE });
    if (part?.stamp !== begunAt) throw new Error(text('errorChangedMeanwhile'));
    if (part.rows.length > 0)
      yield part.rows.map((row) => JSON.stringify({ glossary: id, ...row }));
    if (offset + PIECE >= part.total) return;
  }
}
