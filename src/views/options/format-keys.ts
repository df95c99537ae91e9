const WRITTEN: Record<string, string> = { Period: '.', Comma: ',', Space: '␣' };

/** Keys as they stand on a keyboard: browsers write `Alt+Period`, `Alt+.` or `⌥.` for the same. */
export function formatKeys(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((key) => WRITTEN[key] ?? key)
    .join(' + ');
}
