import { useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { ImportReport } from '../../model/stored-data.ts';
import { FileButton } from '../shared/file-button.tsx';

type Props = { onImport(content: string, dryRun: boolean): Promise<ImportReport> };

type Step =
  | { at: 'start' }
  | { at: 'preview'; content: string; report: ImportReport }
  | { at: 'done'; report: ImportReport }
  | { at: 'failed'; reason: string };

/** A message can carry 64 MB; a backup is a few kilobytes for a year of reading. */
const MOST_BYTES = 30_000_000;
const LINES_SHOWN = 5;

/** Reads a backup: first what it would change is shown, then the reader decides. */
export function ImportBackup({ onImport }: Props) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const fail = (error: unknown) =>
    setStep({ at: 'failed', reason: error instanceof Error ? error.message : String(error) });
  const open = async (file: File) => {
    if (file.size > MOST_BYTES) return setStep({ at: 'failed', reason: text('optionsTooLarge') });
    const content = await file.text();
    await onImport(content, true).then(
      (report) => setStep({ at: 'preview', content, report }),
      fail,
    );
  };
  const confirm = (content: string) =>
    onImport(content, false).then((report) => setStep({ at: 'done', report }), fail);
  return (
    <>
      <div class="buttons">
        <FileButton
          label={text('optionsImport')}
          accept=".json,application/json"
          onFiles={([file]) => file && void open(file)}
        />
      </div>
      <div role="status">
        {step.at === 'failed' && (
          <div class="notice notice-warn">
            <p>{text('optionsImportFailed')}</p>
            <p class="small">{step.reason}</p>
          </div>
        )}
        {step.at === 'done' && <p class="notice">{text('optionsImportDone')}</p>}
        {step.at === 'preview' && (
          <Preview
            report={step.report}
            onConfirm={() => void confirm(step.content)}
            onCancel={() => setStep({ at: 'start' })}
          />
        )}
      </div>
    </>
  );
}

type PreviewProps = { report: ImportReport; onConfirm(): void; onCancel(): void };

function Preview({ report, onConfirm, onCancel }: PreviewProps) {
  const { settings, added, known, entries, problems } = report;
  const changesNothing = settings.length === 0 && added === 0 && entries === 0;
  return (
    <div class="notice">
      <p>{text('optionsImportWould')}</p>
      <ul class="bullets">
        <li>{pluralText('optionsImportSettings', settings.length)}</li>
        <li>{pluralText('optionsImportAdded', added)}</li>
        {entries > 0 && <li>{pluralText('optionsImportEntries', entries)}</li>}
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
