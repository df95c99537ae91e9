import { hasBinaryStart } from '../../model/decode-chunks.ts';
import type { ImportItem, Place } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import { InterchangeError } from '../interchange-error.ts';
import { ImportSession } from './import-session.ts';

/**
 * Reads a file: gives what it finds to the session and yields, after each small piece, how much of
 * the file is done (0 to 1). May throw `ReadError`.
 */
export type Feed = (
  bytes: Uint8Array,
  session: ImportSession,
) => Generator<number> | AsyncGenerator<number>;

/** The file is broken here; what was read before it stands. */
export class ReadError extends InterchangeError {
  readonly place: Place | undefined;

  constructor(code: InterchangeError['code'], params: InterchangeError['params'], place?: Place) {
    super(code, params);
    this.place = place;
  }
}

/** At most so much text in a file: a string of it still fits into a browser's memory. */
const MAX_BYTES = 256 * 1024 * 1024;
const SLICE_MS = 25;

/** Runs a reader in slices, so that whatever else the thread does goes on, and stops on demand. */
export async function* runImport(
  bytes: Uint8Array,
  options: ImportOptions,
  feed: Feed,
): AsyncGenerator<ImportItem> {
  const session = new ImportSession(options);
  let last = Date.now();
  try {
    refuseUnreadable(bytes);
    for await (const share of feed(bytes, session)) {
      yield* session.drain();
      if (options.signal?.aborted) throw new InterchangeError('cancelled');
      if (Date.now() - last < SLICE_MS) continue;
      options.onProgress?.(Math.min(1, share));
      await new Promise<void>((resume) => setTimeout(resume, 0));
      last = Date.now();
    }
  } catch (error) {
    const { code, params, place } = readErrorOf(error);
    if (code === 'cancelled') throw new InterchangeError(code);
    session.refuse({ scope: 'file', code, params, ...(place && { place }) });
    if (session.entries === 0) {
      yield* session.drain();
      return;
    }
  }
  for (const item of session.finish()) {
    if (options.signal?.aborted) throw new InterchangeError('cancelled');
    yield item;
  }
  options.onProgress?.(1);
}

function refuseUnreadable(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError('empty-file', {});
  if (bytes.length > MAX_BYTES)
    throw new ReadError('too-large', { limit: MAX_BYTES, size: bytes.length });
  if (hasBinaryStart(bytes)) throw new ReadError('not-text', {});
}

/** A file that nests too deep ends in a full stack; that is the file's fault, and told as such. */
function readErrorOf(error: unknown): Pick<ReadError, 'code' | 'params' | 'place'> {
  if (error instanceof ReadError) return error;
  if (error instanceof InterchangeError) return { ...error, code: error.code, place: undefined };
  if (error instanceof RangeError && /stack|recursion/iu.test(error.message))
    return { code: 'too-deep', params: {}, place: undefined };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { reason: reason.slice(0, 300) }, place: undefined };
}
