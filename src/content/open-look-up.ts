import type { LookUp } from '../model/look-up.ts';
import type { Popover } from '../popover/create-popover.ts';

type Options = {
  document: Document;
  signal: AbortSignal;
  getPopover(): Promise<Popover>;
  /** The text that was looked up. */
  met: string;
  found: LookUp;
};

/** Opens a card at the selection with what was found for its text, else with what is written nearly so. */
export async function openLookUp(options: Options): Promise<void> {
  const { document, signal, getPopover, met, found } = options;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const entries = found.exact.length > 0 ? found.exact : found.near.map(({ ref }) => ref);
  if (!range || entries.length === 0) return;
  const card = await getPopover().catch(() => null);
  if (!card || signal.aborted) return;
  card.open({
    anchor: () => range.getClientRects()[0] ?? new DOMRect(),
    anchorNode: range.startContainer,
    hit: { start: 0, end: met.length, kind: 'inflected', entries, inner: [] },
    formMet: met,
    reason: 'keyboard',
  });
}
