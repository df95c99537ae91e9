import { pluralText, text } from '../../i18n/text.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { ImportPlan } from './import-plan.ts';
import { ImportPlanForm } from './import-plan-form.tsx';
import { ImportPreviewForm } from './import-preview-form.tsx';
import type { ImportStep } from './import-step.ts';
import type { ListedGlossary } from './listed-glossary.ts';

export type ImportActions = {
  onPlan(plan: ImportPlan): void;
  /** The table is looked at anew with another delimiter. */
  onDelimiter(delimiter: string): void;
  onRead(): void;
  onApply(): void;
  /** Stops what is going on, or puts away what came of it. */
  onLeave(): void;
  onOpen(id: string): void;
  /** Terms are looked for in the file's text instead. */
  onText(file: File): void;
};

type Props = ImportActions & {
  step: ImportStep;
  glossaries: readonly ListedGlossary[];
  languages: readonly LanguageCode[];
};

/** One import, from the file to what came of it. */
export function ImportBox(props: Props) {
  const { step, onLeave } = props;
  if (step.at === 'start') return null;
  return (
    <section class="import-box" aria-label={text('importTitle')}>
      {'file' in step && (
        <h2>
          {text('importTitle')}: <bdi>{step.file.name}</bdi>
        </h2>
      )}
      <div role="status">
        <Said {...props} />
      </div>
      {step.at === 'plan' && (
        <ImportPlanForm {...props} plan={step.plan} onText={() => props.onText(step.file)} />
      )}
      {step.at === 'preview' && <ImportPreviewForm preview={step.preview} {...props} />}
      {step.at === 'reading' && (
        <>
          <progress value={step.share} max={1} aria-label={text('importReading')} />
          <div class="buttons">
            <button type="button" class="button" onClick={onLeave}>
              {text('importStop')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Said({ step, onLeave, onOpen }: Props) {
  if (step.at === 'looking') return <p class="soft">{text('importLooking')}</p>;
  if (step.at === 'applying') return <p class="soft">{text('importApplying')}</p>;
  if (step.at === 'reading') return <p class="soft">{pluralText('importRead', step.entries)}</p>;
  if (step.at === 'failed')
    return (
      <div class="notice notice-warn">
        <p>{text('importFailed', [step.reason])}</p>
        <button type="button" class="button" onClick={onLeave}>
          {text('close')}
        </button>
      </div>
    );
  if (step.at !== 'done') return null;
  return (
    <div class="notice">
      <p>
        {text('importDone', [step.title])} {pluralText('importAdded', step.added)}{' '}
        {step.changed > 0 && pluralText('importChangedDone', step.changed)}
      </p>
      <div class="buttons">
        <button type="button" class="button button-primary" onClick={() => onOpen(step.id)}>
          {text('importOpen')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {text('close')}
        </button>
      </div>
    </div>
  );
}
