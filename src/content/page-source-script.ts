import { MOST_PAGE_SOURCE } from '../model/page-source.ts';
import { countOffers } from '../page/count-offers.ts';
import { pageSource } from '../page/page-source.ts';

/** What the injected scripts answer goes to who injected them. */
export function runPageSourceScript(): Promise<string> {
  return pageSource(document, MOST_PAGE_SOURCE);
}

export function runPageOffersScript(): number {
  return countOffers(document);
}
