const LONGEST = 80;

/** A title as every system takes it for the name of a file. */
export function fileNameOf(title: string, fallback: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
  return name || fallback;
}
