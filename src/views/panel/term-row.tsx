import { useEffect, useId } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';
import { Icon } from '../shared/icon.tsx';
import { Marked } from '../shared/marked.tsx';
import { describeTerm, leadingText } from './describe-term.ts';
import { EntryDetails } from './entry-details.tsx';
import type { EntryShelf } from './entry-shelf.ts';
import type { PanelReader } from './panel-reader.ts';

type Props = {
  term: TabTerm;
  current: boolean;
  /** The place that the page shows, from 1; null: none yet. */
  place: number | null;
  query: string;
  shelf: EntryShelf;
  reader: PanelReader;
  onStep(by: 1 | -1): void;
};

/** A term with its explanation; the current one unfolds to all that is known of it. */
export function TermRow({ term, current, place, query, shelf, reader, onStep }: Props) {
  const id = useId();
  useEffect(() => {
    shelf.load(term.entries).catch(() => {});
  }, [shelf, term]);
  const described = describeTerm(term, shelf, reader);
  const first = described[0];
  const lead = first ? leadingText(first) : null;
  const gone = term.entries.every((ref) => shelf.get(ref) === null);
  const quoted = first && (!first.explanation || first.explanation.origin.kind === 'document');
  return (
    <article class={current ? 'term-row term-row-current' : 'term-row'}>
      <div class="term-line">
        <button
          type="button"
          class="term-name"
          data-row-focus
          tabIndex={current ? 0 : -1}
          aria-current={current ? 'true' : undefined}
          aria-describedby={`${id}-places ${id}-lead`}
          onClick={() => onStep(1)}
        >
          <Marked text={term.preferred} query={query} lang={first?.heading?.language} />
        </button>
        {current && term.count > 1 ? (
          <Stepper term={term} place={place} id={`${id}-places`} onStep={onStep} />
        ) : (
          <span class="term-places" id={`${id}-places`}>
            {pluralText('popupOccurrences', term.count)}
          </span>
        )}
      </div>
      <div id={`${id}-lead`} class="term-lead">
        {lead !== null && (
          <p class={quoted ? 'term-text term-text-quoted' : 'term-text'} dir="auto">
            <Marked
              text={lead}
              query={query}
              lang={first?.explanation?.language ?? first?.quotes[0]?.from?.language}
            />
          </p>
        )}
        {first && lead === null && <p class="soft">{text('cardNoExplanation')}</p>}
        {gone && <p class="soft">{text('cardGone')}</p>}
        {described.length === 0 && !gone && <span class="term-waiting" aria-hidden="true" />}
      </div>
      {current && (
        <EntryDetails
          {...{ term, described }}
          uiLanguage={reader.uiLanguage}
          onNote={shelf.setNote}
        />
      )}
    </article>
  );
}

type StepperProps = {
  term: TabTerm;
  place: number | null;
  id: string;
  onStep(by: 1 | -1): void;
};

function Stepper({ term, place, id, onStep }: StepperProps) {
  return (
    <span class="stepper">
      <button
        type="button"
        class="icon-button"
        aria-label={text('panelPreviousPlace')}
        title={text('panelPreviousPlace')}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <span id={id} class="term-places">
        {place === null
          ? pluralText('popupOccurrences', term.count)
          : text('panelPlaceOf', [String(place), String(term.count)])}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={text('panelNextPlace')}
        title={text('panelNextPlace')}
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    </span>
  );
}
