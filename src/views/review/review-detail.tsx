import { pluralText, text, uiLanguage } from '../../i18n/text.ts';
import type { Quote, Source } from '../../model/glossary.ts';
import {
  type DraftDecision,
  type DraftTerm,
  foundExplanation,
} from '../../model/glossary-draft.ts';
import { describeReason } from '../shared/describe-reason.ts';
import { Marked } from '../shared/marked.tsx';

type Props = {
  term: DraftTerm;
  decision: DraftDecision | undefined;
  /** The term that it was merged into. */
  mergedInto: DraftTerm | undefined;
  /** Title of the glossary that explains it already. */
  explainedBy: string | undefined;
  sources: readonly Source[];
};

/** What was found for one term: why it may be one, what defines it, how it is used. */
export function ReviewDetail({ term, decision, mergedInto, explainedBy, sources }: Props) {
  const edit = decision?.kind === 'keep' ? decision.edit : undefined;
  const { text: name, abbreviations, synonyms } = edit ?? term;
  const others = [...abbreviations, ...synonyms];
  const definitions = term.quotes.filter(({ role }) => role === 'definition');
  const usages = term.quotes.filter(({ role }) => role === 'usage');
  const why = describeReason(term.reasons, uiLanguage());
  const own = edit && edit.explanation.trim() !== foundExplanation(term).trim();
  const quote = (one: Quote) => (
    <ReviewQuote
      key={`${one.source} ${one.start}`}
      quote={one}
      term={term}
      source={sources.length > 1 ? sources.find(({ id }) => id === one.source) : undefined}
    />
  );
  return (
    <>
      <h2 class="review-term" lang={term.language}>
        <bdi>{name}</bdi>
      </h2>
      {others.length > 0 && (
        <p class="review-others soft">
          <bdi lang={term.language}>{others.join(' · ')}</bdi>
        </p>
      )}
      <p class="small soft">
        <span class="review-bar" aria-hidden="true">
          <span style={{ width: `${term.score * 100}%` }} />
        </span>
        {text('reviewScore', [String(Math.round(term.score * 100))])} ·{' '}
        {pluralText('reviewCount', term.count)}
        {why !== '' && ` · ${why}`}
      </p>
      {mergedInto && <p class="notice">{text('reviewStateMerged', [mergedInto.text])}</p>}
      {explainedBy !== undefined && <p class="notice">{text('reviewExplained', [explainedBy])}</p>}
      {own && edit.explanation !== '' && <p lang={term.language}>{edit.explanation}</p>}
      {definitions.length > 0 ? (
        definitions.map(quote)
      ) : (
        <p class="soft small">{text('reviewNoDefinition')}</p>
      )}
      {usages.length > 0 && (
        <>
          <h3 class="choice-label">{text('reviewUsages')}</h3>
          {usages.map(quote)}
        </>
      )}
    </>
  );
}

type QuoteProps = { quote: Quote; term: DraftTerm; source: Source | undefined };

function ReviewQuote({ quote, term, source }: QuoteProps) {
  const place = [source?.title, quote.section].filter(Boolean).join(' › ');
  return (
    <figure class={quote.role === 'definition' ? 'quote review-definition' : 'quote'}>
      <blockquote class="quote-text" lang={term.language} dir="auto">
        <Marked text={quote.text} query={formIn(quote, term)} />
      </blockquote>
      {place !== '' && <figcaption class="small soft">{place}</figcaption>}
    </figure>
  );
}

/** The form of the term that stands in a quote. */
function formIn(
  { text: quoted }: Quote,
  { text: name, forms, abbreviations, synonyms }: DraftTerm,
) {
  const folded = quoted.toLowerCase();
  const names = [...forms, name, ...synonyms, ...abbreviations];
  return names.find((form) => folded.includes(form.toLowerCase())) ?? '';
}
