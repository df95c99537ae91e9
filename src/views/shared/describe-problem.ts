import { text } from '../../i18n/text.ts';
import { ExtensionGone } from '../../messages/ask-background.ts';

/** What went wrong, for the reader. What is in force was not changed. */
export function describeProblem(error: unknown): string {
  if (error instanceof ExtensionGone) return text('optionsProblemGone');
  const reason = error instanceof Error ? error.message : String(error);
  if (reason === text('errorStorageFull')) return text('optionsProblemFull');
  return text('optionsProblem', [reason]);
}
