import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { LanguageCode } from '../../model/glossary.ts';

type FoundEntry = { id: string; name: string; language: LanguageCode };

/** Nobody waits for what is found between two letters, in ms. */
const PAUSE = 150;
const MOST = 12;

/** The first entries of an own glossary that a search finds; none for an empty search. */
export function useFoundEntries(glossary: string, query: string): FoundEntry[] {
  const [found, setFound] = useState<FoundEntry[]>([]);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound([]);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const question = { glossary, query: wanted, filter: {}, offset: 0, limit: MOST };
      const rows = await askBackground('entriesOf', question).then(
        (answer) => answer.rows,
        () => [],
      );
      const named = rows.flatMap(
        ({
          entry: {
            id,
            terms: [term],
          },
        }) => (term ? [{ id, name: term.text, language: term.language }] : []),
      );
      if (current) setFound(named);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [glossary, wanted]);
  return found;
}
