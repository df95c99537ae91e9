import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

/** Takes a part of the entry away; in the corner of the part's box. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }) {
  const label = text('editRemove', [name]);
  return (
    <button
      type="button"
      class="icon-button box-remove"
      aria-label={label}
      title={label}
      onClick={onRemove}
    >
      <Icon name="remove" />
    </button>
  );
}
