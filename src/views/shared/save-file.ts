import { saveBlob } from './save-blob.ts';

/** Hands a text to the reader as a file, by the browser's own download. */
export function saveFile(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
