import { useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { StoredData } from '../../model/stored-data.ts';
import { Icon } from '../shared/icon.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { ImportBackup } from './import-backup.tsx';
import { Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';
import type { LaidBackup } from './read-backup.ts';

export type PrivacyProps = {
  stored: StoredData;
  /** Saves all that is the reader's as a file; resolves when that is done or could not be done. */
  onExport(): Promise<void>;
  /** Nothing changes yet. Rejects with a reason when the file is no backup. */
  onRead(file: File, onProgress: (rows: number) => void): Promise<LaidBackup>;
  /** Resolves to whether all is gone. */
  onDelete(): Promise<boolean>;
};

/** What is kept about the reader, and the reader's power over it. */
export function PrivacySection(props: PrivacyProps) {
  const { stored } = props;
  const [isSaving, setSaving] = useState(false);
  const onExport = async () => {
    if (isSaving) return;
    setSaving(true);
    await props.onExport();
    setSaving(false);
  };
  return (
    <OptionSection id="privacy">
      <Option id="stored" wide>
        <Stored stored={stored} />
      </Option>
      <Option id="backup" wide>
        <div class="buttons">
          <button type="button" class="button" aria-busy={isSaving} onClick={() => void onExport()}>
            <Icon name="download" />
            {text(isSaving ? 'optionsBackupBusy' : 'optionsExport')}
          </button>
        </div>
        <ImportBackup onRead={props.onRead} />
      </Option>
      <Option id="delete" wide>
        <DeleteEverything onExport={() => void onExport()} onDelete={props.onDelete} />
      </Option>
    </OptionSection>
  );
}

function Stored({ stored }: { stored: StoredData }) {
  const { choices, settings, entries, drafts, pausedTabs, cacheBytes } = stored;
  const figures = [
    ['optionsStoredSettings', number(settings.length)],
    ['optionsStoredKnown', number(choices.known)],
    ['optionsStoredSaved', number(choices.saved)],
    ['optionsStoredNotes', number(choices.note)],
    ['optionsStoredExcluded', number(choices['not-this-word'] + choices['not-here'])],
    ['optionsStoredEntries', number(entries)],
    ['optionsStoredDrafts', number(drafts)],
    ['optionsStoredPaused', number(pausedTabs)],
    ['optionsStoredCache', size(cacheBytes)],
  ] as const;
  return (
    <>
      <ul class="promises">
        {(['optionsPromiseLocal', 'optionsPromisePages', 'optionsPromiseNetwork'] as const).map(
          (key) => (
            <li key={key}>
              <Icon name="check" />
              <span>{text(key)}</span>
            </li>
          ),
        )}
      </ul>
      <dl class="figures">
        {figures.map(([key, figure]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {stored.choicesIn === 'settings' && <p class="soft small">{text('optionsStoredPrivate')}</p>}
    </>
  );
}

function number(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value);
}

function size(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000);
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(uiLanguage(), options).format(value);
}
