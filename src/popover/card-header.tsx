import type { CardState } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { Icon } from './icon.tsx';

/** Back and forward once there is a way, and close. */
export function CardHeader({ state, view }: { state: CardState; view: CardView }) {
  const { text, guard } = view;
  const moved = state.canGoBack || state.canGoForward;
  return (
    <div class="bar">
      {moved && (
        <div class="bar-way">
          <button
            type="button"
            class="icon-button"
            aria-label={text('cardBack')}
            title={text('cardBack')}
            aria-disabled={!state.canGoBack}
            onClick={guard(view.back)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={text('cardForward')}
            title={text('cardForward')}
            aria-disabled={!state.canGoForward}
            onClick={guard(view.forward)}
          >
            <Icon name="forward" />
          </button>
        </div>
      )}
      <button
        type="button"
        class="icon-button bar-close"
        aria-label={text('cardClose')}
        title={text('cardClose')}
        onClick={guard(view.close)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
