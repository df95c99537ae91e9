import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { ExportFormat } from '../../interchange/formats.ts';
import { Icon } from '../shared/icon.tsx';
import { describeLoss } from './describe-loss.ts';
import { EXPORT_FORMATS, formatName } from './format-names.ts';
import type { LossGroup } from './worker/worker-messages.ts';

export type SaveState =
  | { at: 'writing'; format: ExportFormat }
  | { at: 'saved'; format: ExportFormat; name: string; losses: LossGroup[] };

type Props = { saved: SaveState | null; onExport(format: ExportFormat): void };

/** Chooses a format, saves the file, and says what that format could not say. */
export function ExportBox({ saved, onExport }: Props) {
  const [format, setFormat] = useState<ExportFormat>('json');
  const shown = saved?.format === format ? saved : null;
  return (
    <div class="item-box">
      <div class="field-row">
        <label class="labelled">
          <span class="choice-label">{text('glossariesFormat')}</span>
          <select
            class="select"
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as ExportFormat)}
          >
            {EXPORT_FORMATS.map((one) => (
              <option key={one} value={one}>
                {formatName(one)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button button-primary"
          aria-disabled={shown?.at === 'writing'}
          onClick={() => shown?.at !== 'writing' && onExport(format)}
        >
          <Icon name="download" />
          {text('glossariesSaveFile')}
        </button>
      </div>
      <div role="status">
        {shown?.at === 'writing' && <p class="soft">{text('glossariesWriting')}</p>}
        {shown?.at === 'saved' && <Saved {...shown} />}
      </div>
    </div>
  );
}

function Saved({ format, name, losses }: Extract<SaveState, { at: 'saved' }>) {
  if (losses.length === 0) return <p>{text('glossariesSavedWhole', [name])}</p>;
  return (
    <>
      <p>{text('glossariesSaved', [name])}</p>
      <p class="soft small">{text('glossariesLosses', [formatName(format)])}</p>
      <ul class="bullets small">
        {losses.map((loss) => (
          <li key={`${loss.code} ${loss.field}`}>{describeLoss(loss)}</li>
        ))}
      </ul>
    </>
  );
}
