/** A text as searches compare it: case, soft hyphens and ways to write a letter do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
}
