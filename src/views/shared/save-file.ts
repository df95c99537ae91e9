/** How long the browser may take to start the download, in ms; the bytes are then let go. */
const KEEP_MS = 60_000;

/** Hands a text to the reader as a file, by the browser's own download. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
