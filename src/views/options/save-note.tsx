import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

/** How long it is shown, in ms. */
const SHOWN = 2_000;

/** Says quietly that a change was kept, each time `kept` grows. */
export function SaveNote({ kept }: { kept: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (kept === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN);
    return () => clearTimeout(timer);
  }, [kept]);
  return (
    <div class="save-note" role="status">
      {shown && (
        <span>
          <Icon name="check" />
          {text('optionsSaved')}
        </span>
      )}
    </div>
  );
}
