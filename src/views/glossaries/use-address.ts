import { useEffect, useState } from 'preact/hooks';

/**
 * What the page shows: `#glossary` its entries, `#glossary/entry` one of them; `entry` empty: a new one.
 * `#glossary/entry/note`: the focus goes to the reader's note.
 */
export type Address = { glossary: string | null; entry: string | null; toNote?: boolean };

/** The place in the page's address, so that back, reload and links work. */
export function useAddress(): [Address, (address: Address) => void] {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const end = new AbortController();
    window.addEventListener('hashchange', () => setAddress(read()), { signal: end.signal });
    return () => end.abort();
  }, []);
  const goTo = ({ glossary, entry }: Address) => {
    const parts = [glossary, entry].filter((part) => part !== null);
    location.hash = parts.join('/');
  };
  return [address, goTo];
}

function read(): Address {
  const [glossary = '', entry, part] = location.hash.slice(1).split('/');
  if (!glossary) return { glossary: null, entry: null };
  return { glossary, entry: entry ?? null, toNote: part === 'note' };
}
