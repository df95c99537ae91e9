import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

type Props = {
  query: string;
  /** What the search found, in words; empty while nothing is searched for. */
  answer: string;
  onQuery(query: string): void;
};

/** Searches all options of the page. */
export function SearchField({ query, answer, onQuery }: Props) {
  return (
    <search class="options-search" data-sticky>
      <div class="search">
        <Icon name="search" />
        <input
          class="field"
          type="search"
          id="search"
          value={query}
          placeholder={text('optionsSearch')}
          aria-label={text('optionsSearch')}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onQuery('')}
        />
      </div>
      <p class="search-answer" role="status">
        {answer}
      </p>
    </search>
  );
}
