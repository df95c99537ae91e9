import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from './card-view.ts';

/** What was just done, and the way back. It stays until something else happens in the card. */
export function CardToast({ view }: { view: CardView }) {
  const { toast, text, guard } = view;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.select(), [toast]);
  return (
    <div class={toast ? 'toast' : 'unseen'} role="status">
      {toast && <p class="toast-text">{toast.text}</p>}
      {toast?.copy && (
        <textarea class="toast-copy" readOnly rows={4} ref={area} aria-label={text('cardCopy')}>
          {toast.copy}
        </textarea>
      )}
      {toast?.undo && (
        <button type="button" class="toast-undo" onClick={guard(view.undo)}>
          {text('cardUndo')}
        </button>
      )}
    </div>
  );
}
