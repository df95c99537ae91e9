/**
 * Where JSON stopped being JSON, as "at line 3, column 14: …". Browsers word it differently: Chromium gives a position
 * ("at position 42"), Firefox a line and column, and for a file that breaks off nothing or its end.
 */
export function jsonErrorPlace(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const placed = /line (\d+) column (\d+)/u.exec(message);
  if (placed) return `at line ${placed[1]}, column ${placed[2]}`;
  const position = /position (\d+)/u.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  const place = `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return position === undefined && /end of/u.test(message)
    ? `${place}: the file breaks off`
    : place;
}
