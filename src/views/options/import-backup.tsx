import { useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { BackupReport, LaidBackup } from './read-backup.ts';

type Props = { onRead(file: File, onProgress: (rows: number) => void): Promise<LaidBackup> };

type Step =
  | { at: 'start' }
  | { at: 'reading'; rows: number }
  | { at: 'preview'; backup: LaidBackup }
  | { at: 'done' }
  | { at: 'failed'; reason: string };

/** More text than this a browser does not hold in one piece. */
const MOST_BYTES = 256 * 1024 * 1024;
const LINES_SHOWN = 5;

/** Reads a backup: first what it would change is shown, then the reader decides. */
export function ImportBackup({ onRead }: Props) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const fail = (error: unknown) => setStep({ at: 'failed', reason: describeProblem(error) });
  const open = (file: File) => {
    if (file.size > MOST_BYTES) return setStep({ at: 'failed', reason: text('optionsTooLarge') });
    if (step.at === 'preview') void step.backup.drop();
    setStep({ at: 'reading', rows: 0 });
    const onProgress = (rows: number) => setStep({ at: 'reading', rows });
    onRead(file, onProgress).then((backup) => setStep({ at: 'preview', backup }), fail);
  };
  const use = ({ use: take }: LaidBackup) => {
    setStep({ at: 'reading', rows: 0 });
    take().then(() => setStep({ at: 'done' }), fail);
  };
  return (
    <>
      <div class="buttons">
        <FileButton
          label={text('optionsImport')}
          accept=".json,application/json"
          onFiles={([file]) => file && step.at !== 'reading' && open(file)}
        />
      </div>
      <div role="status">
        {step.at === 'reading' && (
          <p class="soft">
            {step.rows > 0 ? pluralText('importRead', step.rows) : text('optionsBackupBusy')}
          </p>
        )}
        {step.at === 'failed' && (
          <div class="notice notice-warn">
            <p>{text('optionsImportFailed')}</p>
            <p class="small">{step.reason}</p>
          </div>
        )}
        {step.at === 'done' && <p class="notice">{text('optionsImportDone')}</p>}
        {step.at === 'preview' && (
          <Preview
            report={step.backup.report}
            onConfirm={() => use(step.backup)}
            onCancel={() => {
              void step.backup.drop();
              setStep({ at: 'start' });
            }}
          />
        )}
      </div>
    </>
  );
}

type PreviewProps = { report: BackupReport; onConfirm(): void; onCancel(): void };

function Preview({ report, onConfirm, onCancel }: PreviewProps) {
  const { settings, added, known, entries, drafts, problems } = report;
  const changesNothing = settings.length + added + entries + drafts === 0;
  return (
    <div class="notice">
      <p>{text('optionsImportWould')}</p>
      <ul class="bullets">
        <li>{pluralText('optionsImportSettings', settings.length)}</li>
        <li>{pluralText('optionsImportAdded', added)}</li>
        {entries > 0 && <li>{pluralText('optionsImportEntries', entries)}</li>}
        {drafts > 0 && <li>{pluralText('optionsImportDrafts', drafts)}</li>}
        {known > 0 && <li>{pluralText('optionsImportKnown', known)}</li>}
      </ul>
      {problems.length > 0 && (
        <div class="field-problem">
          <p>{pluralText('optionsImportProblems', problems.length)}</p>
          <ul>
            {problems.slice(0, LINES_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="buttons">
        {changesNothing ? (
          <p>{text('optionsImportNothing')}</p>
        ) : (
          <button type="button" class="button button-primary" onClick={onConfirm}>
            {text('optionsImportConfirm')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('optionsCancel')}
        </button>
      </div>
    </div>
  );
}
