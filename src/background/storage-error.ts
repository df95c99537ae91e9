import { text } from '../i18n/text.ts';

/** The reader's words for what a store refused; other errors are given back as they are. */
export function storageError(error: unknown): Error {
  if (isFull(error)) return new Error(text('errorStorageFull'));
  return error instanceof Error ? error : new Error(String(error));
}

function isFull(error: unknown): boolean {
  const { name, message } = error as { name?: unknown; message?: unknown };
  return /quota|disk.?full|no space|FILE_NO_SPACE/i.test(`${String(name)} ${String(message)}`);
}
