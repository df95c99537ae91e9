import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';

/** The terms of a page in reading order; a click goes to the first place of one. */
export function TermList({ terms, onShow }: { terms: TabTerm[]; onShow(term: TabTerm): void }) {
  return (
    <ul class="terms">
      {terms.map((term) => (
        <li key={JSON.stringify(term.entries[0])}>
          <button
            type="button"
            title={text('popupShowTerm', [term.preferred])}
            onClick={() => onShow(term)}
          >
            <span class="term">{term.preferred}</span>
            {term.count > 1 && (
              <span class="count">{pluralText('popupOccurrences', term.count)}</span>
            )}
            {otherForms(term) && <span class="forms">{otherForms(term)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The forms met that are not the term itself; a few tell enough. */
function otherForms({ preferred, forms }: TabTerm): string {
  const own = preferred.toLowerCase();
  const others = forms.filter((form) => form.toLowerCase() !== own);
  return others.slice(0, 4).join(' · ');
}
