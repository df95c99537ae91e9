import { text } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { LookUp } from '../../model/look-up.ts';
import type { PanelReader } from '../panel/panel-reader.ts';
import { Icon } from '../shared/icon.tsx';
import { FoundEntry } from './found-entry.tsx';

/** `asked`: the text it is about; what is typed may be ahead of it. */
export type Answer =
  | {
      asked: string;
      entries: CardEntry[];
      /** The entries merely stand in what was asked. */
      contained: boolean;
      near: LookUp['near'];
    }
  | 'waiting'
  | 'failed';

/** What can be typed into a message at most; nobody looks up more. */
const LONGEST = 1_000;

type Props = {
  typed: string;
  answer: Answer;
  reader: PanelReader;
  onType(typed: string): void;
};

/** A word, and what all glossaries say of it. */
export function LookUpForm({ typed, answer, reader, onType }: Props) {
  return (
    <>
      <h1>{text('lookUpTitle')}</h1>
      <search>
        <label class="search">
          <span class="unseen">{text('lookUpField')}</span>
          <Icon name="search" />
          <input
            type="search"
            class="field"
            value={typed}
            maxLength={LONGEST}
            placeholder={text('lookUpField')}
            autofocus
            spellcheck={false}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </label>
      </search>
      <p class="said soft" role="status">
        {sayFound(answer)}
      </p>
      {typeof answer === 'object' && (
        <>
          {answer.entries.map((card) => (
            <FoundEntry
              key={`${card.ref.glossary}/${card.ref.entry}`}
              card={card}
              reader={reader}
              onLookUp={onType}
            />
          ))}
          <NearTerms near={answer.near} onLookUp={onType} />
        </>
      )}
    </>
  );
}

function sayFound(answer: Answer): string {
  if (answer === 'failed') return text('cardFailed');
  if (answer === 'waiting' || answer.asked === '') return '';
  if (answer.contained) return text('lookUpContained', [answer.asked]);
  if (answer.entries.length > 0) return '';
  return text('lookUpNothing', [answer.asked]);
}

type NearProps = { near: LookUp['near']; onLookUp(term: string): void };

function NearTerms({ near, onLookUp }: NearProps) {
  if (near.length === 0) return null;
  return (
    <section class="near">
      <h2>{text('lookUpNear')}</h2>
      <ul>
        {near.map(({ ref, term }) => (
          <li key={`${ref.glossary}/${ref.entry}`}>
            <button type="button" class="button" onClick={() => onLookUp(term)}>
              <bdi>{term}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
