import { useEffect, useState } from 'preact/hooks';

/** What the page shows: `#glossary` its entries, `#glossary/entry` one of them; `entry` empty: a new one. */
export type Address = { glossary: string | null; entry: string | null };

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
  const [glossary = '', entry] = location.hash.slice(1).split('/');
  return { glossary: glossary || null, entry: glossary ? (entry ?? null) : null };
}
