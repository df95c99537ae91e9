import { text } from '../../i18n/text.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';

/** A request to those who keep a glossary, for the reader to send. */
export function requestText({ text: term, forms }: PageCandidate, host: string | null): string {
  return [
    text('candidateRequestText', [term]),
    ...(forms.length > 0 ? [text('candidateRequestForms', [forms.join(', ')])] : []),
    ...(host === null ? [] : [text('candidateRequestSite', [host])]),
  ].join('\n');
}
