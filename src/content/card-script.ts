import { createPopover } from '../popover/create-popover.ts';
import { offerCard } from './card-loader.ts';

/** What the injected card script does: it leaves the card's code where the session finds it. */
export function runCardScript(): void {
  offerCard(createPopover);
}
