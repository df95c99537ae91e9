import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/text.ts';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { BoxList } from './box-list.tsx';
import { describeChoice } from './describe-choice.ts';
import { type ChoiceKind, countChoices, filterChoices } from './filter-choices.ts';
import { Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';

const KINDS = [
  ['all', 'optionsWordsAll'],
  ['known', 'optionsWordsKnown'],
  ['saved', 'optionsWordsSaved'],
  ['note', 'optionsWordsNotes'],
  ['not-this-word', 'optionsWordsNotThisWord'],
  ['not-here', 'optionsWordsNotHere'],
] as const satisfies readonly (readonly [ChoiceKind | 'all', MessageKey])[];

type Props = { choices: readonly KeptChoice[]; onUndo(choice: KeptChoice): void };

/** What the reader decided about terms while reading; each can be taken back. */
export function WordsSection({ choices, onUndo }: Props) {
  const [kind, setKind] = useState<ChoiceKind | 'all'>('all');
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const counts = countChoices(choices);
  const shown = filterChoices(choices, { kind, query });
  const undo = (choice: KeptChoice) => {
    onUndo(choice);
    // The button that was pressed goes with its row.
    field.current?.focus();
  };
  return (
    <OptionSection id="words">
      <Option id="word-list" wide>
        <div class="choice-sides" role="radiogroup" aria-label={text('optionsWordsKind')}>
          {KINDS.map(([value, key]) => (
            <label class="choice-side" key={value}>
              <input
                type="radio"
                name="word-kind"
                value={value}
                checked={value === kind}
                onChange={() => setKind(value)}
              />
              <span>{text(key, [format(counts[value])])}</span>
            </label>
          ))}
        </div>
        <input
          class="field"
          type="search"
          ref={field}
          value={query}
          placeholder={text('optionsWordsFilter')}
          aria-label={text('optionsWordsFilter')}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {shown.length === 0 ? (
          <p class="notice" role="status">
            {text(choices.length === 0 ? 'optionsWordsNone' : 'optionsWordsNoMatch')}
          </p>
        ) : (
          <BoxList
            label={text('optionsWordList')}
            count={shown.length}
            keyOf={(index) => shown[index]?.id ?? String(index)}
            row={(index) => <Row choice={shown[index] as KeptChoice} onUndo={undo} />}
          />
        )}
      </Option>
    </OptionSection>
  );
}

function Row({ choice, onUndo }: { choice: KeptChoice; onUndo(choice: KeptChoice): void }) {
  return (
    <div class="row">
      <div class="row-text">
        <bdi class="row-term">{choice.term}</bdi>
        <span class="soft small">
          <bdi>{describeChoice(choice)}</bdi> · {day(choice.at)}
        </span>
      </div>
      <button
        type="button"
        class="button button-quiet"
        aria-label={text('optionsUndoChoice', [choice.term])}
        onClick={() => onUndo(choice)}
      >
        {text('undo')}
      </button>
    </div>
  );
}

function day(at: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(new Date(at));
}

function format(count: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(count);
}
