import { text, uiLanguage } from '../../i18n/text.ts';
import type { ImportReport, StoredData } from '../../model/stored-data.ts';
import { Icon } from '../shared/icon.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { ImportBackup } from './import-backup.tsx';
import { Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';

export type PrivacyProps = {
  stored: StoredData;
  /** Saves all that is the reader's as a file. */
  onExport(): void;
  /** With `dryRun` nothing changes. Rejects with a reason when the text is no backup. */
  onImport(content: string, dryRun: boolean): Promise<ImportReport>;
  /** Resolves to whether all is gone. */
  onDelete(): Promise<boolean>;
};

/** What is kept about the reader, and the reader's power over it. */
export function PrivacySection(props: PrivacyProps) {
  const { stored, onExport } = props;
  return (
    <OptionSection id="privacy">
      <Option id="stored" wide>
        <Stored stored={stored} />
      </Option>
      <Option id="backup" wide>
        <div class="buttons">
          <button type="button" class="button" onClick={onExport}>
            <Icon name="download" />
            {text('optionsExport')}
          </button>
        </div>
        <ImportBackup onImport={props.onImport} />
      </Option>
      <Option id="delete" wide>
        <DeleteEverything {...props} />
      </Option>
    </OptionSection>
  );
}

function Stored({ stored }: { stored: StoredData }) {
  const { choices, settings, entries, pausedTabs, cacheBytes } = stored;
  const figures = [
    ['optionsStoredSettings', number(settings.length)],
    ['optionsStoredKnown', number(choices.known)],
    ['optionsStoredSaved', number(choices.saved)],
    ['optionsStoredNotes', number(choices.note)],
    ['optionsStoredExcluded', number(choices['not-this-word'] + choices['not-here'])],
    ['optionsStoredEntries', number(entries)],
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
