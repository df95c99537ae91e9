import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { RelatedEntry } from '../../model/card.ts';
import type { Entry } from '../../model/glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { useFoundEntries } from './use-found-entries.ts';

type Props = {
  glossary: string;
  draft: Entry;
  /** The entries that the draft refers to, in its order. */
  related: readonly RelatedEntry[];
  onDraft(draft: Entry): void;
};

/** The entries of the same glossary that an entry refers to, and a search for further ones. */
export function RelatedFields({ glossary, draft, related, onDraft }: Props) {
  const [query, setQuery] = useState('');
  const found = useFoundEntries(glossary, query).filter(
    ({ id }) => id !== draft.id && !draft.related.includes(id),
  );
  const set = (ids: string[]) => onDraft({ ...draft, related: ids });
  const add = (id: string) => {
    setQuery('');
    set([...draft.related, id]);
  };
  return (
    <>
      <h2>{text('fieldRelated')}</h2>
      <div class="edit-box">
        {related.length > 0 && (
          <ul class="related-chips">
            {related.map(({ ref, text: name }) => (
              <li class="related-chip" key={ref.entry}>
                <bdi>{name}</bdi>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={text('editRemove', [name])}
                  title={text('editRemove', [name])}
                  onClick={() => set(draft.related.filter((id) => id !== ref.entry))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <label class="labelled">
          <span class="choice-label">{text('editRelatedSearch')}</span>
          <span class="search">
            <Icon name="search" />
            <input
              type="search"
              class="field"
              name="related"
              value={query}
              maxLength={300}
              spellcheck={false}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
              onKeyDown={(event) => {
                const [first] = found;
                // The form around is not to be sent, nor left, by what is meant for this field.
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                  event.preventDefault();
                  if (first) add(first.id);
                }
                if (event.key === 'Escape' && query !== '') {
                  event.stopPropagation();
                  setQuery('');
                }
              }}
            />
          </span>
        </label>
        <ul class="related-found" aria-label={text('editRelatedFound')}>
          {found.map(({ id, name, language }) => (
            <li key={id}>
              <button type="button" class="button" onClick={() => add(id)}>
                + <bdi lang={language}>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
