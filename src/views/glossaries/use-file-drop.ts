import { useEffect, useState } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const holdsFile = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    window.addEventListener('dragleave', (event) => !event.relatedTarget && setOver(false), {
      signal,
    });
    window.addEventListener(
      'drop',
      (event) => {
        if (!holdsFile(event)) return;
        // Else the browser opens the file in place of this page.
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      },
      { signal },
    );
    return () => end.abort();
  }, [onFile]);
  return over;
}
