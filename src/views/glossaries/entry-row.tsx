import { type MessageKey, text } from '../../i18n/text.ts';
import type { OwnRow } from '../../model/own-glossary.ts';
import { Marked } from '../shared/marked.tsx';
import { statusName } from './choice-texts.ts';
import { aroundFirst, type HiddenPlace, hiddenPlace, ONE_LINE, TWO_LINES } from './row-places.ts';

type Props = {
  row: OwnRow | null;
  query: string;
  isCurrent: boolean;
  selected: boolean;
  onOpen(id: string): void;
  /** Null: nothing can be done with it. */
  onSelect: ((id: string, selected: boolean) => void) | null;
};

const PLACE: Record<HiddenPlace['kind'], MessageKey> = {
  form: 'fieldForm',
  explanation: 'editExplanation',
  quote: 'panelColumnQuote',
  note: 'noteTitle',
};

/** One entry: its terms, the beginning of its explanation, how far it is, and where else a search found it. */
export function EntryRow({ row, query, isCurrent, selected, onOpen, onSelect }: Props) {
  if (row === null) return <div class="entry-row entry-waiting" />;
  const { id, terms, explanations, status } = row.entry;
  const [first, ...others] = terms;
  const [explanation] = explanations;
  const name = first?.text ?? id;
  const listed = others.map((term) => term.text).join(' · ');
  const hidden = hiddenPlace(row, query);
  return (
    <div class="entry-row" data-entry={id}>
      {onSelect && (
        <input
          type="checkbox"
          class="entry-check"
          checked={selected}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={text('entriesSelect', [name])}
          onChange={({ currentTarget }) => onSelect(id, currentTarget.checked)}
        />
      )}
      <button
        type="button"
        class="entry-open"
        data-row-focus
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onOpen(id)}
      >
        <span class="entry-terms">
          <bdi class="entry-term" lang={first?.language}>
            <Marked text={name} query={query} words />
          </bdi>
          {others.length > 0 && (
            <span class="soft small entry-others">
              <Marked text={aroundFirst(listed, query, TWO_LINES)} query={query} words />
            </span>
          )}
        </span>
        <span
          class={explanation ? 'entry-text' : 'entry-text soft'}
          lang={explanation?.language}
          dir="auto"
        >
          <Marked
            text={
              explanation
                ? aroundFirst(explanation.text, query, TWO_LINES)
                : text('entriesNoExplanation')
            }
            query={explanation ? query : ''}
            words
          />
        </span>
        {hidden && (
          <span class="entry-hidden small" dir="auto">
            <span class="soft">{text(PLACE[hidden.kind])}: </span>
            <Marked text={aroundFirst(hidden.text, query, ONE_LINE)} query={query} words />
          </span>
        )}
      </button>
      <span class="tag entry-status">{statusName(status)}</span>
    </div>
  );
}
