import { text } from '../../i18n/text.ts';
import { textFragmentUrl } from '../../model/text-fragment.ts';
import type { QuoteView } from '../../popover/describe-entry.ts';
import { formatDate } from '../../popover/format-date.ts';
import { Icon } from '../shared/icon.tsx';

type Props = { quote: QuoteView; sourceOnly: boolean; uiLanguage: string };

/** A document's own words and where they stand. */
export function QuoteBlock({ quote, sourceOnly, uiLanguage }: Props) {
  const { from } = quote;
  const address = from?.url ? textFragmentUrl(from.url, quote.text) : null;
  const title = from?.title ?? quote.source;
  const details = [from?.publisher, from?.published && formatDate(from.published, uiLanguage)];
  return (
    <figure class="quote">
      {!sourceOnly && (
        <blockquote class="quote-text" lang={from?.language} dir="auto">
          {quote.text}
        </blockquote>
      )}
      <figcaption class="small soft">
        {text(quote.role === 'definition' ? 'cardDefinition' : 'cardUsage')}{' '}
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            <bdi lang={from?.language}>{title}</bdi>
            <Icon name="leave" />
            <span class="unseen">{text('cardNewTab')}</span>
          </a>
        ) : (
          <bdi lang={from?.language}>{title}</bdi>
        )}
        {details.filter(Boolean).map((detail) => (
          <span key={detail}> · {detail}</span>
        ))}
      </figcaption>
    </figure>
  );
}
