import { useRef } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { Icon } from './icon.tsx';
import { useFocusHome } from './use-focus-home.ts';

/** What was done, and how it is taken back. */
export type Done = {
  said: string;
  undo(): void;
  /** Where what was done leads on to. */
  onward?: { label: string; go(): void };
};

type Props = {
  /** Null: nothing to take back. */
  done: Done | null;
  /** The reader closes it; it does not go by itself, for some need their time. */
  onClose(): void;
};

/** Says what was just done and offers to undo it. Always in the page, so that screen readers hear it. */
export function UndoBar({ done, onClose }: Props) {
  return <div role="status">{done && <Bar done={done} onClose={onClose} />}</div>;
}

function Bar({ done, onClose }: { done: Done; onClose(): void }) {
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar);
  return (
    <div class="undo-bar" ref={bar}>
      <span class="undo-bar-said">{done.said}</span>
      <span class="undo-bar-actions">
        {done.onward && (
          <button type="button" class="button" onClick={done.onward.go}>
            {done.onward.label}
          </button>
        )}
        <button type="button" class="button" onClick={done.undo}>
          {text('undo')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text('close')}
          title={text('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}
