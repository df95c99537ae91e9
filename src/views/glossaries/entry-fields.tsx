import { text } from '../../i18n/text.ts';
import type { RelatedEntry } from '../../model/card.ts';
import type { Entry, LanguageCode, Source } from '../../model/glossary.ts';
import { levels, statuses } from './choice-texts.ts';
import { newExplanation, type Writer } from './draft-entry.ts';
import { ExplanationFields } from './explanation-fields.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { Pick } from './pick.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { RelatedFields } from './related-fields.tsx';
import { TermFields } from './term-fields.tsx';

type Props = {
  glossary: ListedGlossary;
  draft: Entry;
  isNew: boolean;
  /** Of the glossary: the entry's quotes name them. */
  sources: readonly Source[];
  /** What the draft refers to, by name. */
  related: readonly RelatedEntry[];
  languages: readonly LanguageCode[];
  writer: Writer;
  onDraft(draft: Entry): void;
};

/** All that is said in an entry, to be changed. */
export function EntryFields(props: Props) {
  const { glossary, draft, isNew, languages, writer, onDraft } = props;
  const self = isNew ? null : { glossary: glossary.id, entry: draft.id };
  const language = draft.terms[0]?.language ?? languages[0] ?? 'da';
  return (
    <div class="editor-fields">
      <h2>{text('editTerms')}</h2>
      {draft.terms.map((term, at) => (
        <TermFields
          // Terms have no other name that stays while they are typed.
          key={at}
          {...{ term, self, languages }}
          onChange={(now) => onDraft({ ...draft, terms: replace(draft.terms, at, [now]) })}
          onRemove={
            draft.terms.length > 1
              ? () => onDraft({ ...draft, terms: replace(draft.terms, at, []) })
              : null
          }
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          const terms = [...draft.terms, { text: '', language, kind: 'synonym' as const }];
          onDraft({ ...draft, terms });
        }}
      >
        {text('editAddTerm')}
      </button>
      <h2>{text('editExplanations')}</h2>
      {draft.explanations.map((explanation, at) => (
        <ExplanationFields
          key={at}
          {...{ explanation, languages, writer }}
          onChange={(now) =>
            onDraft({ ...draft, explanations: replace(draft.explanations, at, [now]) })
          }
          onRemove={() => onDraft({ ...draft, explanations: replace(draft.explanations, at, []) })}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          const explanations = [...draft.explanations, newExplanation(language, writer)];
          onDraft({ ...draft, explanations });
        }}
      >
        {text('editAddExplanation')}
      </button>
      <QuoteFields {...{ draft, onDraft }} sources={props.sources} />
      <RelatedFields {...{ draft, onDraft }} glossary={glossary.id} related={props.related} />
      <h2>{text('editState')}</h2>
      <div class="field-row">
        <Pick
          label={text('fieldStatus')}
          options={statuses()}
          value={draft.status}
          onPick={(status) => status && onDraft({ ...draft, status })}
        />
        <Pick
          label={text('fieldLevel')}
          options={levels()}
          value={draft.level}
          onPick={(level) => level && onDraft({ ...draft, level })}
        />
      </div>
    </div>
  );
}

function replace<Item>(list: readonly Item[], at: number, items: Item[]): Item[] {
  return list.flatMap((one, i) => (i === at ? items : [one]));
}
