import { text, uiLanguage } from '../../i18n/text.ts';
import type { RowFilter } from '../../model/own-glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { type Choices, levels, statuses } from './choice-texts.ts';
import { Pick } from './pick.tsx';

type Props = {
  query: string;
  filter: RowFilter;
  /** The documents that entries may quote. */
  sources: readonly { id: string; title: string }[];
  onQuery(query: string): void;
  onFilter(filter: RowFilter): void;
};

/** A longer list to pick from helps nobody. */
const MOST_SOURCES = 1_000;

/** The search and the filters over the entries. */
export function FilterBar({ query, filter, sources, onQuery, onFilter }: Props) {
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
  const pick = <Name extends 'status' | 'level' | 'source'>(
    name: Name,
    label: string,
    options: Choices<NonNullable<RowFilter[Name]>>,
  ) => (
    <Pick
      label={label}
      options={options}
      value={filter[name] ?? null}
      none={text('entriesAny')}
      onPick={(one) => {
        const { [name]: _, ...others } = filter;
        onFilter(one === null ? others : { ...others, [name]: one });
      }}
    />
  );
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
        {pick('status', text('fieldStatus'), statuses())}
        {pick('level', text('fieldLevel'), levels())}
        {sources.length > 1 && pick('source', text('fieldSource'), sourceChoices(sources))}
        {flag('unexplained', text('entriesUnexplained'))}
        {flag('doubled', text('entriesDoubled'))}
      </div>
    </search>
  );
}

function sourceChoices(sources: Props['sources']): Choices<string> {
  const { compare } = new Intl.Collator(uiLanguage());
  return sources
    .map(({ id, title }): [string, string] => [id, title])
    .sort(([, a], [, b]) => compare(a, b))
    .slice(0, MOST_SOURCES);
}
