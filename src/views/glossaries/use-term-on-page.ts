import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { Term } from '../../model/glossary.ts';
import type { TermOnPage } from '../../model/own-glossary.ts';

/** A page is not read anew with every letter, in ms. */
const PAUSE = 500;

/** How often a term stands on the page last looked at; null: not known, or there is no such page. */
export function useTermOnPage(term: Term): TermOnPage | null {
  const [found, setFound] = useState<TermOnPage | null>(null);
  const key = JSON.stringify({ ...term, text: term.text.trim() });
  useEffect(() => {
    const asked = JSON.parse(key) as Term;
    let current = true;
    const take = (answer: TermOnPage | null) => {
      if (current) setFound(answer);
    };
    const timer = setTimeout(() => {
      if (asked.text === '') take(null);
      else
        askBackground('termOnPage', { term: asked }).then(take, () => {
          // Saving does not depend on it.
          take(null);
        });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return found;
}
