/** How long the browser may take to start the download, in ms; the bytes are then let go. */
const KEEP_MS = 60_000;

/** Hands bytes to the reader as a file, by the browser's own download. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
