import { createCardDesk } from './card-desk.ts';
import { offerCode } from './injected-code.ts';

/** What the injected card script does. */
export function runCardScript(): void {
  offerCode({ card: createCardDesk });
}
