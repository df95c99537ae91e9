import { textFragmentUrl } from '../model/text-fragment.ts';
import type { CardView } from './card-view.ts';
import type { QuoteView } from './describe-entry.ts';
import { formatDate } from './format-date.ts';
import { Icon } from './icon.tsx';

/** "Kilde": title, publisher and date as far as the glossary knows them, and the way there. */
export function QuoteSource({ quote, view }: { quote: QuoteView; view: CardView }) {
  const { text, uiLanguage } = view;
  const { from } = quote;
  const address = from?.url ? textFragmentUrl(from.url, quote.text) : null;
  const title = from?.title ?? quote.source;
  const details = [from?.publisher, from?.published && formatDate(from.published, uiLanguage)];
  return (
    <figcaption class="source">
      <span class="source-label">
        {text(quote.role === 'definition' ? 'cardDefinition' : 'cardUsage')}
      </span>{' '}
      {address ? (
        <a class="source-link" href={address} target="_blank" rel="noopener noreferrer">
          <bdi lang={from?.language}>{title}</bdi>
          <Icon name="leave" />
          <span class="unseen">{text('cardNewTab')}</span>
        </a>
      ) : (
        <bdi class="source-title" lang={from?.language}>
          {title}
        </bdi>
      )}
      {details.filter(Boolean).map((detail) => (
        <span key={detail}>
          {'\u00a0· '}
          <bdi>{detail}</bdi>
        </span>
      ))}
    </figcaption>
  );
}
