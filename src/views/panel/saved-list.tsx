import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { formatDate } from '../../popover/format-date.ts';
import { Icon } from '../shared/icon.tsx';
import { VirtualList } from '../shared/virtual-list.tsx';

type SavedChoice = Extract<KeptChoice, { kind: 'saved' }>;

type Props = {
  saved: readonly KeptChoice[];
  uiLanguage: string;
  onRemove(choice: KeptChoice): void;
};

const ROW_ESTIMATE = 110;

/** The reader's learn list, the latest first, with the sentence each term was met in. */
export function SavedList({ saved, uiLanguage, onRemove }: Props) {
  const [at, setAt] = useState(0);
  const kept = saved.filter((choice) => choice.kind === 'saved');
  if (kept.length === 0) return <p class="notice">{text('savedNone')}</p>;
  const current = Math.min(at, kept.length - 1);
  return (
    <VirtualList
      label={text('savedList')}
      count={kept.length}
      current={current}
      estimate={ROW_ESTIMATE}
      keyOf={(index) => kept[index]?.id ?? ''}
      labelOf={(index) => kept[index]?.term ?? ''}
      onCurrent={setAt}
      row={(index, isCurrent) => {
        const choice = kept[index];
        return (
          choice && (
            <SavedRow
              choice={choice}
              current={isCurrent}
              uiLanguage={uiLanguage}
              onRemove={onRemove}
            />
          )
        );
      }}
    />
  );
}

type RowProps = {
  choice: SavedChoice;
  current: boolean;
  uiLanguage: string;
  onRemove(choice: KeptChoice): void;
};

function SavedRow({ choice, current, uiLanguage, onRemove }: RowProps) {
  const { term, sentence, title, url, at } = choice;
  const tabIndex = current ? 0 : -1;
  return (
    <article class={current ? 'term-row term-row-current' : 'term-row'}>
      <div class="term-line">
        <h2 class="candidate-name">
          <bdi class="light">{term}</bdi>
        </h2>
        <button
          type="button"
          class="icon-button"
          data-row-focus
          tabIndex={tabIndex}
          aria-label={text('savedRemove', [term])}
          title={text('savedRemove', [term])}
          onClick={() => onRemove(choice)}
        >
          <Icon name="remove" />
        </button>
      </div>
      {sentence && (
        <p class="term-text term-text-quoted" dir="auto">
          {sentence}
        </p>
      )}
      <p class="small soft">
        {/^https?:/.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
            {title || url}
            <span class="unseen">{text('cardNewTab')}</span>
          </a>
        ) : (
          title
        )}
        {' · '}
        {formatDate(at, uiLanguage)}
      </p>
    </article>
  );
}
