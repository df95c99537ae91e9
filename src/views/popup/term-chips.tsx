import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';
import { topTerms } from './top-terms.ts';

/** As many as stand in a popup without scrolling. */
const AT_MOST = 8;

type Props = {
  terms: readonly TabTerm[];
  /** All of them: there is no side panel to list the rest. */
  all: boolean;
  onShow(term: TabTerm): void;
};

/** The most frequent terms; a press goes to the first place of one and opens its card. */
export function TermChips({ terms, all, onShow }: Props) {
  const shown = topTerms(terms, all ? terms.length : AT_MOST);
  const rest = terms.length - shown.length;
  return (
    <ul class="chips" aria-label={text('popupTop')}>
      {shown.map((term) => (
        <li key={JSON.stringify(term.entries[0])}>
          <button
            type="button"
            class="chip"
            title={text('popupShowTerm', [term.preferred])}
            onClick={() => onShow(term)}
          >
            <bdi class="light">{term.preferred}</bdi>
            {term.count > 1 && (
              <>
                <span class="chip-count" aria-hidden="true">
                  {term.count}
                </span>
                <span class="unseen">{pluralText('popupOccurrences', term.count)}</span>
              </>
            )}
          </button>
        </li>
      ))}
      {rest > 0 && <li class="chips-rest">{pluralText('popupMore', rest)}</li>}
    </ul>
  );
}
