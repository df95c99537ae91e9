import type { CardReading } from './card-reading.ts';
import type { ScreenOptions } from './card-screen.ts';
import type { CardPage, CardState } from './card-state.ts';
import type { CardView } from './card-view.ts';
import type { Wish } from './choose-explanation.ts';
import { type Commands, createCommands, NO_COMMANDS } from './commands.ts';
import { isReallyVisible } from './is-really-visible.ts';
import type { Toast } from './toast.ts';

type Local = { wish: Wish; toast: Toast | null; menuOpen: boolean };

type ViewOptions = Local & {
  setup: ScreenOptions;
  state: CardState;
  reading: CardReading;
  /** Changes and draws anew. */
  change(part: Partial<Local>): void;
  tell(toast: Toast): void;
  /** The reader decides something about the term. */
  onDecide(): void;
  /** Turns to another page, which says so much. */
  show(page: CardPage, said: Toast): void;
};

/** What the parts of a card need at one moment, for one drawing of it. */
export function createCardView(given: ViewOptions): CardView {
  const { setup, reading, wish, toast, menuOpen, change, tell } = given;
  const { options, box } = setup;
  return {
    text: options.text,
    uiLanguage: options.uiLanguage,
    labelId: setup.labelId,
    explainIn: wish.language,
    audience: wish.audience,
    toast,
    menuOpen,
    pinned: setup.isPinned(),
    canPin: setup.canPin(),
    commands: commandsFor(given),
    guard: (action) => (event) => {
      if (!event.isTrusted || !isReallyVisible(box, event)) return;
      setup.onUse();
      action();
    },
    chooseAudience(audience) {
      change({ wish: { ...wish, audience } });
      options.actions.setAudience(audience).catch(() => undefined);
    },
    toggleMenu: () => change({ menuOpen: !menuOpen }),
    ...{ visit: reading.visit, back: reading.back, forward: reading.forward, retry: reading.retry },
    ...{ pin: setup.pin, close: setup.close },
    undo() {
      toast?.undo?.().then(
        () => tell({ text: options.text('cardUndone') }),
        () => tell({ text: options.text('cardActionFailed') }),
      );
    },
  };
}

function commandsFor({ setup, state, wish, tell, onDecide, show }: ViewOptions): Commands {
  const { options, speaker, box } = setup;
  const request = setup.request();
  return request
    ? createCommands({ ...options, state, request, wish, speaker, box, tell, onDecide, show })
    : NO_COMMANDS;
}
