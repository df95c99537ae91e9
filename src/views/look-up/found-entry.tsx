import { text } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import { describeEntry } from '../../popover/describe-entry.ts';
import { languageName } from '../../popover/language-name.ts';
import { leadingText } from '../panel/describe-term.ts';
import type { PanelReader } from '../panel/panel-reader.ts';
import { QuoteBlock } from '../panel/quote-block.tsx';

type Props = { card: CardEntry; reader: PanelReader; onLookUp(term: string): void };

/** One entry of one glossary, as the card says it, without what belongs to a page. */
export function FoundEntry({ card, reader, onLookUp }: Props) {
  const { explainIn, audience, uiLanguage } = reader;
  const view = describeEntry(card, { explainIn, audience, met: null });
  const lead = leadingText(view);
  const [quote] = view.quotes;
  return (
    <article class="found-entry">
      <h2 lang={view.heading?.language} dir="auto">
        {view.heading?.text ?? card.ref.entry}
      </h2>
      <p class="small soft">
        <bdi>{card.glossaryTitle}</bdi>
      </p>
      {view.explanation && (
        <p lang={view.explanation.language} dir="auto">
          {view.explanation.text}
        </p>
      )}
      {lead === null && <p class="soft">{text('cardNoExplanation')}</p>}
      {quote && (
        <QuoteBlock
          quote={quote}
          sourceOnly={quote.text === view.explanation?.text}
          uiLanguage={uiLanguage}
        />
      )}
      {view.translations.length > 0 && (
        <p class="small soft">
          {view.translations.map(({ language, texts }) => (
            <span key={language} class="translation">
              {languageName(language, uiLanguage)}: <bdi lang={language}>{texts.join(', ')}</bdi>
            </span>
          ))}
        </p>
      )}
      {card.related.length > 0 && (
        <p class="small">
          <span class="soft">{text('cardRelated')} </span>
          {card.related.map(({ ref, text: term }) => (
            <button
              type="button"
              key={ref.entry}
              class="button button-quiet"
              onClick={() => onLookUp(term)}
            >
              <bdi>{term}</bdi>
            </button>
          ))}
        </p>
      )}
    </article>
  );
}
