import type { createPopover as CreatePopover } from '../popover/create-popover.ts';

type CardGlobal = { ordlysCreatePopover?: typeof CreatePopover };

/** Called by the card's own script, in the content scripts' world that pages cannot see. */
export function offerCard(createPopover: typeof CreatePopover): void {
  (globalThis as CardGlobal).ordlysCreatePopover = createPopover;
}

/**
 * The card's code, loaded into this frame when it is first needed.
 * @throws Error when the browser refuses to inject it.
 */
export async function loadCardCode(inject: () => Promise<unknown>): Promise<typeof CreatePopover> {
  const scope = globalThis as CardGlobal;
  if (!scope.ordlysCreatePopover) await inject();
  if (!scope.ordlysCreatePopover) throw new Error('The card did not load');
  return scope.ordlysCreatePopover;
}
