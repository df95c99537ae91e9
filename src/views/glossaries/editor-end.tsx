import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

type Props = {
  /** False: something that every entry needs is missing. */
  finished: boolean;
  /** A former version was put into the fields. */
  restored: boolean;
  /** Another window was faster. */
  conflict: boolean;
  onTakeTheirs(): void;
  /** Null: there is nothing to delete. */
  onDelete: (() => void) | null;
  onLeave(): void;
};

/** What becomes of the draft: kept, left, or the entry deleted. */
export function EditorEnd(props: Props) {
  const { finished, restored, conflict, onTakeTheirs, onDelete, onLeave } = props;
  return (
    <div class="editor-end">
      {conflict && (
        <div class="notice notice-warn" role="alert">
          <p>{text('editConflict')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={onTakeTheirs}>
              {text('editTakeTheirs')}
            </button>
          </div>
        </div>
      )}
      <div role="status">{restored && <p class="notice">{text('historyRestored')}</p>}</div>
      {!finished && <p class="field-problem">{text('editNoTerm')}</p>}
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={!finished}>
          {text(conflict ? 'editKeepMine' : 'editSave')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {text('optionsCancel')}
        </button>
        {onDelete && (
          <button type="button" class="button button-danger at-end" onClick={onDelete}>
            <Icon name="remove" />
            {text('editDelete')}
          </button>
        )}
      </div>
    </div>
  );
}
