import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';

/** How many terms the page in a tab explains itself; 0 until it is known, and for no tab. */
export function useOffers(tabId: number | null): number {
  const [offers, setOffers] = useState(0);
  useEffect(() => {
    let over = false;
    setOffers(0);
    if (tabId !== null)
      askBackground('pageOffers', { tabId }).then(
        (count) => over || setOffers(count),
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, [tabId]);
  return offers;
}
