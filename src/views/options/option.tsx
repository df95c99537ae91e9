import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { FoundContext } from './found-context.ts';
import { OPTIONS, type OptionId } from './option-list.ts';

type Props = {
  id: OptionId;
  /** The control below the words, over the whole width. */
  wide?: boolean;
  children: ComponentChildren;
};

/** The id of the element that names an option's control. */
export function labelId(id: OptionId): string {
  return `${id}-label`;
}

/** The id of the element that explains it. */
export function hintId(id: OptionId): string {
  return `${id}-hint`;
}

/** One option: its name, what it does, and its control. Hidden while a search looks for others. */
export function Option({ id, wide, children }: Props) {
  const found = useContext(FoundContext);
  const synonym = found?.get(id);
  return (
    <div
      class={wide ? 'option option-wide' : 'option'}
      id={id}
      tabIndex={-1}
      hidden={found !== null && !found.has(id)}
    >
      <div class="option-text">
        <h3 class="option-label" id={labelId(id)}>
          {text(OPTIONS[id].label)}
        </h3>
        <p class="option-hint" data-fixed id={hintId(id)}>
          {text(OPTIONS[id].hint)}
        </p>
        {synonym && (
          <p class="option-hint">
            {text('optionsFoundBy')} <mark>{synonym}</mark>
          </p>
        )}
      </div>
      <div class="option-control">{children}</div>
    </div>
  );
}
