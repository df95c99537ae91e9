/** Addresses that a file leaves relative get one that leads nowhere. */
export const NO_BASE = 'https://import.invalid/';

/** What names a thing in the file, as the file itself writes it. */
export function asWritten(key: string): string {
  return key.startsWith(NO_BASE) ? key.slice(NO_BASE.length) : key;
}
