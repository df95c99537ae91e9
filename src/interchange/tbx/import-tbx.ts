import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { readXml } from '../xml/read-xml.ts';
import { TbxHandler } from './tbx-handler.ts';

/** Reads a term base in TBX: ISO 30042 of 2008 (martif) and 2019, DCA and DCT, Core, Min and Basic. */
export function importTbx(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedTbx);
}

function* feedTbx(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const handler = new TbxHandler(session);
  yield* readXml(bytes, handler, session);
  if (!handler.isTbx) throw new ReadError('wrong-format', { problem: 'no-tbx' });
  handler.finish();
}
