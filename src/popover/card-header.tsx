import type { CardState } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { IconButton } from './icon-button.tsx';

/** Back and forward once there is a way, the grip of a pinned card, pin and close. */
export function CardHeader({ state, view }: { state: CardState; view: CardView }) {
  const { text } = view;
  const moved = state.canGoBack || state.canGoForward;
  return (
    <div class={moved || view.pinned ? 'bar bar-full' : 'bar'}>
      {moved && (
        <>
          <IconButton
            icon="back"
            label={text('cardBack')}
            view={view}
            disabled={!state.canGoBack}
            onUse={view.back}
          />
          <IconButton
            icon="forward"
            label={text('cardForward')}
            view={view}
            disabled={!state.canGoForward}
            onUse={view.forward}
          />
        </>
      )}
      {view.pinned && (
        <IconButton
          icon="grip"
          class="grip"
          label={text('cardMove')}
          view={view}
          onUse={() => undefined}
        />
      )}
      <span class="bar-gap" />
      {view.canPin && (
        <IconButton icon="pin" label={text('cardPin')} view={view} onUse={view.pin} />
      )}
      <IconButton icon="close" label={text('cardClose')} view={view} onUse={view.close} />
    </div>
  );
}
