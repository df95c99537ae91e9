import { addedToast } from './added-toast.ts';
import type { CardPage, CardState } from './card-state.ts';
import type { Command } from './commands.ts';
import { tidyForm } from './fold-form.ts';
import type { OpenRequest } from './open-request.ts';
import type { PopoverOptions } from './popover-options.ts';
import type { Toast } from './toast.ts';

type Options = Pick<PopoverOptions, 'text' | 'actions'> & {
  state: CardState;
  request: OpenRequest;
  /** Turns to another page, which says so much. */
  show(page: CardPage, said: Toast): void;
};

/** What can be added at most. */
const LONGEST = 300;
/** A longer selection is not repeated on the button. */
const NAMED = 40;

/** Adding what was looked up and is not explained; null where that is not offered. */
export function addCommand(
  options: Options,
  attempt: (run: () => Promise<void>) => void,
): Command | null {
  const { state, request, text, actions, show } = options;
  const { page, content } = state;
  const { add } = actions;
  const { met, canAdd } = page;
  if (!add || !canAdd || !met || content.step !== 'ready') return null;
  const form = tidyForm(met.form);
  if (form === '' || form.length > LONGEST) return null;
  const run = async () => {
    const added = await add({ form, language: met.language, place: request.place() });
    const said = addedToast(added, options);
    const { undo } = said;
    const back = undo && (() => undo().then(() => show(page, { text: text('cardUndone') })));
    const now = { refs: [added.ref], inner: [], near: [] };
    show({ ...now, met: { ...met, kind: 'inflected' } }, { ...said, ...(back && { undo: back }) });
  };
  return {
    ...{ id: 'add', icon: 'add' },
    label: form.length > NAMED ? text('cardAdd') : text('cardAddNamed', [form]),
    run: () => attempt(run),
  };
}
