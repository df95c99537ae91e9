import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { Term } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Clash, TermForm } from '../../model/own-glossary.ts';

export type Forms = { forms: TermForm[]; clashes: Clash[] };

/** Nobody reads on while typing, in ms. */
const PAUSE = 250;

/** The forms a term would match and who else has it, a moment after it was last changed. */
export function useForms(term: Term, self: EntryRef | null): Forms | null {
  const [found, setFound] = useState<Forms | null>(null);
  const key = JSON.stringify({ term: { ...term, text: term.text.trim() }, self });
  useEffect(() => {
    const question = JSON.parse(key) as { term: Term; self: EntryRef | null };
    if (question.term.text === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      // Without an answer there is nothing to show; saving does not depend on it.
      askBackground('formsOf', question).then(
        (answer) => current && setFound(answer),
        () => current && setFound(null),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return found;
}
