import { useState } from 'preact/hooks';
import type { CardEntry, RelatedEntry } from '../model/card.ts';
import type { Met } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { Colophon } from './colophon.tsx';
import { describeEntry, type EntryView } from './describe-entry.ts';
import { ExplanationView } from './explanation-view.tsx';
import { fewTerms } from './few-terms.ts';
import { isSameRef } from './is-same-ref.ts';
import { MetNote } from './met-note.tsx';
import { NoteView } from './note-view.tsx';
import { LONG_QUOTE, QuoteFigure } from './quote-figure.tsx';
import { TermButtons } from './term-buttons.tsx';
import { FIRST, TermFacts } from './term-facts.tsx';

type EntryProps = {
  card: CardEntry;
  met: Met | null;
  /** The terms inside a longer one; they lead the terms to go on to. */
  inner: readonly RelatedEntry[];
  view: CardView;
  /** The first entry names the dialog. */
  first: boolean;
  /** Other glossaries explain the term too: each names itself at its head. */
  several: boolean;
};

const LONG_TERM = 26;
const LONG_WORD = 16;

/** One glossary's entry: term, explanation, quotes, facts, links. */
export function EntrySection({ card, met, inner, view, first, several }: EntryProps) {
  const { explainIn, audience, text } = view;
  const [full, setFull] = useState(false);
  const entry = describeEntry(card, { explainIn, audience, met });
  const onward = [
    ...inner,
    ...card.related.filter(({ ref }) => !inner.some((one) => isSameRef(one.ref, ref))),
  ];
  const heading = entry.heading?.text ?? card.entry.id;
  const quoted = entry.explanation?.origin.kind === 'document';
  return (
    <section class={entry.compound ? 'entry entry-compound' : 'entry'}>
      {several && <p class="from">{card.glossaryTitle}</p>}
      <MetNote entry={entry} language={met?.language ?? null} view={view} />
      <h2
        class={isLong(heading) ? 'term term-long' : 'term'}
        id={first ? view.labelId : undefined}
        lang={entry.heading?.language}
        dir="auto"
      >
        {heading}
      </h2>
      {entry.formMet && (
        <p class="met">
          {text('cardFormMet')}{' '}
          <bdi class="met-form" lang={met?.language ?? undefined}>
            {entry.formMet}
          </bdi>
        </p>
      )}
      {entry.explanation && !quoted && (
        <ExplanationView explanation={entry.explanation} foreign={entry.foreign} view={view} />
      )}
      {!entry.explanation && <p class="notice">{text('cardNoExplanation')}</p>}
      {card.note !== undefined && <NoteView note={card.note} view={view} />}
      {(full ? entry.quotes : entry.quotes.slice(0, 1)).map((quote) => (
        <QuoteFigure key={`${quote.source} ${quote.start}`} quote={quote} full={full} view={view} />
      ))}
      <TermFacts entry={entry} full={full} view={view} />
      <TermButtons label={text('cardRelated')} terms={full ? onward : fewTerms(onward)} view={view}>
        {hasMore(entry, onward) && (
          <button
            type="button"
            class="link link-more"
            aria-expanded={full}
            onClick={view.guard(() => setFull(!full))}
          >
            {text(full ? 'cardLess' : 'cardMore')}
          </button>
        )}
      </TermButtons>
      <Colophon card={card} explanation={entry.explanation} several={several} view={view} />
    </section>
  );
}

/** Whether the card keeps something back, so that it fits a phone's screen. */
function hasMore(
  { quotes, synonyms, abbreviations, translations }: EntryView,
  onward: readonly RelatedEntry[],
) {
  return (
    quotes.length > 1 ||
    synonyms.length > 0 ||
    quotes.some(({ text }) => text.length > LONG_QUOTE) ||
    onward.length > fewTerms(onward).length ||
    [abbreviations, ...translations.map(({ texts }) => texts)].some((texts) => texts.length > FIRST)
  );
}

function isLong(heading: string): boolean {
  return heading.length > LONG_TERM || heading.split(' ').some((word) => word.length > LONG_WORD);
}
