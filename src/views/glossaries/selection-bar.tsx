import { pluralText, text } from '../../i18n/text.ts';
import type { EntryLevel, EntryStatus } from '../../model/glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { levels, statuses } from './choice-texts.ts';
import { Pick } from './pick.tsx';

type Props = {
  count: number;
  /** They are being written: nothing else can be begun. */
  busy: boolean;
  onChange(change: { level?: EntryLevel; status?: EntryStatus }): void;
  onDelete(): void;
  onClear(): void;
};

/** What can be done with all that is selected, at once. */
export function SelectionBar({ count, busy, onChange, onDelete, onClear }: Props) {
  return (
    <fieldset class="selection-bar" disabled={busy} aria-busy={busy}>
      <legend class="unseen">{text('entriesSelection')}</legend>
      <strong role="status">
        {busy ? text('entriesBusy') : pluralText('entriesSelected', count)}
      </strong>
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
    </fieldset>
  );
}
