import type { Glossary } from '../model/glossary.ts';

/** The glossary as a file: one key a line for readable diffs, a newline at the end, the same bytes for the same data. */
export function serializeGlossary(glossary: Glossary): string {
  return `${JSON.stringify(glossary, null, 1)}\n`;
}
