import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { markFound } from './mark-found.ts';
import { OPTIONS, type OptionId, SECTION_TITLES } from './option-list.ts';
import { type Found, searchOptions } from './search-options.ts';

type Search = {
  query: string;
  /** Null while nothing is searched for. */
  found: Found | null;
  setQuery(query: string): void;
};

/** The search across options; what it finds is marked within `root`. */
export function useSearch(root: RefObject<HTMLElement | null>): Search {
  const [query, setQuery] = useState('');
  const searchable = useMemo(
    () =>
      (Object.keys(OPTIONS) as OptionId[]).map((id) => {
        const { section, label, hint, synonyms } = OPTIONS[id];
        return { id, texts: [text(label), text(hint), text(SECTION_TITLES[section])], synonyms };
      }),
    [],
  );
  const found = useMemo(
    () => (query.trim() === '' ? null : searchOptions(query, searchable)),
    [query, searchable],
  );
  useEffect(() => {
    if (root.current && found) return markFound(root.current, query);
  }, [root, query, found]);
  return { query, found, setQuery };
}
