import { useEffect, useRef } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { ImportFormat } from '../../interchange/import-capacities.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import { languageName } from '../../popover/language-name.ts';
import { ColumnTable } from './column-table.tsx';
import { formatName, IMPORT_FORMATS } from './format-names.ts';
import { type ImportPlan, planProblem } from './import-plan.ts';
import type { ListedGlossary } from './listed-glossary.ts';

type Props = {
  plan: ImportPlan;
  glossaries: readonly ListedGlossary[];
  languages: readonly LanguageCode[];
  onPlan(plan: ImportPlan): void;
  onDelimiter(delimiter: string): void;
  onRead(): void;
  onLeave(): void;
  onText(): void;
};

/** How a file is read and where its entries go; everything has an answer already. */
export function ImportPlanForm(props: Props) {
  const { plan, glossaries, languages, onPlan, onRead, onLeave } = props;
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const problem = planProblem(plan);
  return (
    <form
      class="import-plan"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onRead();
      }}
    >
      <div class="field-row">
        <label class="labelled">
          <span class="choice-label">{text('importFormat')}</span>
          <select
            class="select"
            ref={first}
            value={plan.format}
            onChange={({ currentTarget }) =>
              onPlan({ ...plan, format: currentTarget.value as ImportFormat })
            }
          >
            {IMPORT_FORMATS.map((one) => (
              <option key={one} value={one}>
                {formatName(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="labelled">
          <span class="choice-label">{text('importInto')}</span>
          <select
            class="select"
            name="target"
            value={plan.target ?? ''}
            onChange={({ currentTarget }) =>
              onPlan({ ...plan, target: currentTarget.value || null })
            }
          >
            <option value="">{text('importIntoNew')}</option>
            {glossaries
              .filter(({ mine }) => mine)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        </label>
        {plan.target === null && (
          <label class="labelled">
            <span class="choice-label">{text('glossariesTitleField')}</span>
            <input
              class="field"
              name="title"
              value={plan.title}
              maxLength={300}
              onInput={({ currentTarget }) => onPlan({ ...plan, title: currentTarget.value })}
            />
          </label>
        )}
        <label class="labelled">
          <span class="choice-label">{text('importLanguage')}</span>
          <select
            class="select"
            name="language"
            value={plan.language}
            onChange={({ currentTarget }) => onPlan({ ...plan, language: currentTarget.value })}
          >
            {[...new Set([plan.language, ...languages])].map((one) => (
              <option key={one} value={one}>
                {languageName(one, uiLanguage())}
              </option>
            ))}
          </select>
        </label>
      </div>
      {plan.format === 'csv' && plan.table && <ColumnTable {...props} table={plan.table} />}
      {problem && (
        <p class="field-problem" role="alert">
          {text(problem === 'no-term' ? 'importNoTermColumn' : 'importNoTitle')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={problem !== null}>
          {text('importShow')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {text('optionsCancel')}
        </button>
        {(plan.format === 'csv' || plan.format === 'list') && (
          <button type="button" class="button button-quiet" onClick={props.onText}>
            {text('draftFromText')}
          </button>
        )}
      </div>
    </form>
  );
}
