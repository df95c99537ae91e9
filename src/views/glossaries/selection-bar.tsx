import { pluralText, text } from '../../i18n/text.ts';
import type { EntryLevel, EntryStatus } from '../../model/glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { levels, statuses } from './choice-texts.ts';
import { Pick } from './pick.tsx';

type Props = {
  count: number;
  onChange(change: { level?: EntryLevel; status?: EntryStatus }): void;
  onDelete(): void;
  onClear(): void;
};

/** What can be done with all that is selected, at once. */
export function SelectionBar({ count, onChange, onDelete, onClear }: Props) {
  return (
    <div class="selection-bar">
      <strong role="status">{pluralText('entriesSelected', count)}</strong>
      <Pick
        label={text('entriesSetStatus')}
        options={statuses()}
        value={null}
        none={text('entriesChoose')}
        onPick={(status) => status && onChange({ status })}
      />
      <Pick
        label={text('entriesSetLevel')}
        options={levels()}
        value={null}
        none={text('entriesChoose')}
        onPick={(level) => level && onChange({ level })}
      />
      <button type="button" class="button button-danger" onClick={onDelete}>
        <Icon name="remove" />
        {text('entriesDelete')}
      </button>
      <button type="button" class="button button-quiet" onClick={onClear}>
        {text('entriesUnselect')}
      </button>
    </div>
  );
}
