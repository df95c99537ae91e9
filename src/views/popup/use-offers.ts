import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';

/** How many terms the page in a tab explains itself; 0 until it is known. */
export function useOffers(tabId: number | null): number {
  const [offers, setOffers] = useState(0);
  useEffect(() => {
    let over = false;
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
