import Mark from 'mark.js';

/**
 * Marks the words of a query in the names and hints of the options. These texts never change while
 * the page lives, so the view is not surprised by the elements. Returns what undoes it.
 */
export function markFound(root: HTMLElement, query: string): () => void {
  const words = query.trim();
  const texts = root.querySelectorAll<HTMLElement>(
    '.section-title, .option-label, .option-hint[data-fixed]',
  );
  const mark = new Mark(texts);
  if (words !== '') mark.mark(words, { separateWordSearch: true, diacritics: true });
  return () => mark.unmark();
}
