import { useEffect, useState } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
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
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      },
      { signal },
    );
    return () => end.abort();
  }, [onFiles]);
  return over;
}
