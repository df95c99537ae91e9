import { type MessageKey, text, uiLanguage } from '../../i18n/text.ts';
import type { CsvField } from '../../interchange/csv/csv-column.ts';
import type { CsvPreview } from '../../interchange/csv/preview-csv.ts';
import { languageName } from '../../popover/language-name.ts';
import { Switch } from '../shared/switch.tsx';
import { type ImportPlan, withColumn } from './import-plan.ts';

const FIELDS: Record<CsvField, MessageKey> = {
  term: 'columnTerm',
  explanation: 'columnExplanation',
  professionalExplanation: 'columnProfessional',
  synonyms: 'columnSynonyms',
  abbreviations: 'columnAbbreviations',
  spellings: 'columnSpellings',
  language: 'fieldLanguage',
  related: 'fieldRelated',
  level: 'fieldLevel',
  status: 'fieldStatus',
  origin: 'fieldOrigin',
  editor: 'columnEditor',
  date: 'columnDate',
  id: 'fieldId',
};

const DELIMITERS: readonly (readonly [string, MessageKey])[] = [
  [';', 'delimiterSemicolon'],
  [',', 'delimiterComma'],
  ['\t', 'delimiterTab'],
  ['|', 'delimiterBar'],
];

const ROWS_SHOWN = 4;

type Props = {
  plan: ImportPlan;
  table: CsvPreview;
  onPlan(plan: ImportPlan): void;
  onDelimiter(delimiter: string): void;
};

/** The first rows of a table; over each column, what it holds. */
export function ColumnTable({ plan, table, onPlan, onDelimiter }: Props) {
  const { columns, rows, hasHeader, delimiter } = table;
  const names = hasHeader ? rows[0] : undefined;
  const shown = rows.slice(hasHeader ? 1 : 0, ROWS_SHOWN + (hasHeader ? 1 : 0));
  return (
    <>
      <div class="field-row">
        <label class="labelled">
          <span class="choice-label">{text('importDelimiter')}</span>
          <select
            class="select"
            value={delimiter}
            onChange={({ currentTarget }) => onDelimiter(currentTarget.value)}
          >
            {DELIMITERS.map(([sign, key]) => (
              <option key={sign} value={sign}>
                {text(key)}
              </option>
            ))}
          </select>
        </label>
        <Switch
          label={text('importHasHeader')}
          checked={hasHeader}
          onChange={(checked) => onPlan({ ...plan, table: { ...table, hasHeader: checked } })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="table-scroll" tabIndex={0} aria-label={text('importTable')}>
        <table class="column-table">
          <thead>
            <tr>
              {columns.map((column, at) => {
                const name = names?.[at] || text('importColumn', [String(at + 1)]);
                return (
                  <th key={at} scope="col">
                    <span class="column-name">
                      <bdi>{name}</bdi>
                      {column?.language && (
                        <span class="soft"> {languageName(column.language, uiLanguage())}</span>
                      )}
                    </span>
                    <select
                      class="select"
                      aria-label={text('importColumnHolds', [name])}
                      value={column?.field ?? ''}
                      onChange={({ currentTarget }) =>
                        onPlan(
                          withColumn(plan, at, (currentTarget.value || null) as CsvField | null),
                        )
                      }
                    >
                      <option value="">{text('importColumnNone')}</option>
                      {(Object.keys(FIELDS) as CsvField[]).map((field) => (
                        <option key={field} value={field}>
                          {text(FIELDS[field])}
                        </option>
                      ))}
                    </select>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {columns.map((column, i) => (
                  <td key={i} class={column ? undefined : 'column-off'} dir="auto">
                    {row[i] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
