import type { AddedTerm } from '../model/added-term.ts';
import type { CardText } from './card-text.ts';
import type { CardActions } from './popover-options.ts';
import type { Toast } from './toast.ts';

type Options = { text: CardText; actions: CardActions };

/** Says where a term is now, and offers to take it out again where it is new there. */
export function addedToast(
  { ref, term, glossaryTitle, stamp }: AddedTerm,
  { text, actions: { takeBack } }: Options,
): Toast {
  if (stamp === null || !takeBack) return { text: text('cardAddedBefore', [term, glossaryTitle]) };
  return {
    text: text('cardAdded', [term, glossaryTitle]),
    undo: () => takeBack(ref, stamp),
  };
}
