import type { Audience } from '../../model/glossary.ts';
import type { CardActions } from '../../popover/popover-options.ts';

/** In a page of ours the card is only tried: what it would keep or report is not offered. */
export function previewActions(onAudience: (audience: Audience) => void): CardActions {
  const nothing = { decide: null, writeNote: null, report: null, add: null, takeBack: null };
  return { setAudience: async (audience) => onAudience(audience), ...nothing };
}
