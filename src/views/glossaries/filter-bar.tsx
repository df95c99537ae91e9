import { text } from '../../i18n/text.ts';
import type { RowFilter } from '../../model/own-glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { levels, statuses } from './choice-texts.ts';
import { Pick } from './pick.tsx';

type Props = {
  query: string;
  filter: RowFilter;
  onQuery(query: string): void;
  onFilter(filter: RowFilter): void;
};

/** The search and the filters over the entries. */
export function FilterBar({ query, filter, onQuery, onFilter }: Props) {
  const flag = (name: 'unexplained' | 'doubled', label: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={filter[name] === true}
        onChange={({ currentTarget }) => {
          const { [name]: _, ...others } = filter;
          onFilter(currentTarget.checked ? { ...others, [name]: true } : others);
        }}
      />
      {label}
    </label>
  );
  const { status, level, ...others } = filter;
  return (
    <search class="filter-bar">
      <label class="search">
        <span class="unseen">{text('entriesSearch')}</span>
        <Icon name="search" />
        <input
          type="search"
          class="field"
          value={query}
          maxLength={1000}
          placeholder={text('entriesSearch')}
          spellcheck={false}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </label>
      <div class="field-row">
        <Pick
          label={text('fieldStatus')}
          options={statuses()}
          value={status ?? null}
          none={text('entriesAny')}
          onPick={(one) =>
            onFilter({ ...others, ...(level && { level }), ...(one && { status: one }) })
          }
        />
        <Pick
          label={text('fieldLevel')}
          options={levels()}
          value={level ?? null}
          none={text('entriesAny')}
          onPick={(one) =>
            onFilter({ ...others, ...(status && { status }), ...(one && { level: one }) })
          }
        />
        {flag('unexplained', text('entriesUnexplained'))}
        {flag('doubled', text('entriesDoubled'))}
      </div>
    </search>
  );
}
