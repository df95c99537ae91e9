import { useEffect, useState } from 'preact/hooks';

/**
 * What the page shows: `#glossary` its entries, `#glossary/entry` one of them (`entry` empty: a new
 * one), `#glossary/entry/note` with the focus in the reader's note, `#draft:id` a glossary in the
 * making. `make` is a wish: `#make:tab` to make one of what that tab shows, `#take:tab` to take the
 * terms that its page explains itself.
 */
export type Address = {
  glossary: string | null;
  entry: string | null;
  toNote: boolean;
  draft: string | null;
  make: { tabId: number; offers: boolean } | null;
};

export const NOWHERE: Address = {
  ...{ glossary: null, entry: null, toNote: false, draft: null, make: null },
};

/** The place in the page's address, so that back, reload and links work. */
export function useAddress(): [Address, (address: Partial<Address>) => void] {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const end = new AbortController();
    window.addEventListener('hashchange', () => setAddress(read()), { signal: end.signal });
    return () => end.abort();
  }, []);
  const goTo = ({ glossary = null, entry = null, draft = null }: Partial<Address>) => {
    const parts = [glossary, entry].filter((part) => part !== null);
    const place = draft === null ? parts.join('/') : `draft:${draft}`;
    // A wish is done once: back must not do it again.
    if (read().make) history.replaceState(null, '', `#${place}`);
    else location.hash = place;
    setAddress(read());
  };
  return [address, goTo];
}

function read(): Address {
  const place = location.hash.slice(1);
  const [, kind, id = ''] = /^(draft|make|take):(.+)$/u.exec(place) ?? [];
  if (kind === 'draft') return { ...NOWHERE, draft: id };
  if (kind) return { ...NOWHERE, make: { tabId: Number(id), offers: kind === 'take' } };
  const [glossary = '', entry, part] = place.split('/');
  if (!glossary) return NOWHERE;
  return { ...NOWHERE, glossary, entry: entry ?? null, toNote: part === 'note' };
}
