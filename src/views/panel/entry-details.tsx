import { text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';
import type { EntryRef } from '../../model/hit.ts';
import { formatDate } from '../../popover/format-date.ts';
import { languageName } from '../../popover/language-name.ts';
import { NoteField } from '../shared/note-field.tsx';
import { leadingText, type TermEntry } from './describe-term.ts';
import { QuoteBlock } from './quote-block.tsx';

type OnNote = (ref: EntryRef, note: string) => void;
type Props = {
  term: TabTerm;
  described: readonly TermEntry[];
  uiLanguage: string;
  /** The reader wrote a note; empty: took it away. */
  onNote: OnNote;
};

/** What stands under the current term: who says so, the quote, the other terms; each glossary's. */
export function EntryDetails({ term, described, uiLanguage, onNote }: Props) {
  return (
    <div class="details">
      {described.map((entry, index) => (
        <EntryDetail
          key={`${entry.card.ref.glossary}/${entry.card.ref.entry}`}
          entry={entry}
          // The row has said the first one's text already.
          lead={index > 0 ? leadingText(entry) : null}
          forms={index === 0 ? otherForms(term) : []}
          named={described.length > 1}
          {...{ uiLanguage, onNote }}
        />
      ))}
    </div>
  );
}

type DetailProps = {
  entry: TermEntry;
  lead: string | null;
  forms: string[];
  named: boolean;
  uiLanguage: string;
  onNote: OnNote;
};

function EntryDetail({ entry, lead, forms, named, uiLanguage, onNote }: DetailProps) {
  const { explanation, quotes, heading } = entry;
  const origin = explanation?.origin;
  // A quote that is the text above stands there; only its source is still to be named.
  const quote = quotes[0];
  const isLead = quote !== undefined && quote.text === leadingText(entry);
  return (
    <div class="detail">
      {named && <h3 class="detail-glossary">{entry.card.glossaryTitle}</h3>}
      {lead !== null && <p lang={explanation?.language}>{lead}</p>}
      {origin?.kind === 'editor' && (
        <p class="small soft">
          {text('cardByEditor', [origin.editor, formatDate(origin.date, uiLanguage)])}
        </p>
      )}
      {quote && <QuoteBlock quote={quote} sourceOnly={isLead} uiLanguage={uiLanguage} />}
      <dl class="facts">
        {forms.length > 0 && <Fact label={text('panelOnThePage')} texts={forms} />}
        {entry.translations.map(({ language, texts }) => (
          <Fact
            key={language}
            label={languageName(language, uiLanguage)}
            texts={texts}
            language={language}
          />
        ))}
        <Fact
          label={text('cardSynonyms')}
          texts={entry.synonyms}
          language={heading?.language ?? undefined}
        />
        <Fact
          label={text('cardAbbreviations')}
          texts={entry.abbreviations}
          language={heading?.language ?? undefined}
        />
      </dl>
      <NoteField
        about={entry.card.ref}
        term={heading?.text ?? entry.card.ref.entry}
        onSaved={(note) => onNote(entry.card.ref, note)}
      />
    </div>
  );
}

type FactProps = { label: string; texts: readonly string[]; language?: string | undefined };

function Fact({ label, texts, language }: FactProps) {
  if (texts.length === 0) return null;
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd lang={language} dir="auto">
        {texts.join(', ')}
      </dd>
    </div>
  );
}

/** The forms met that are not the term itself. */
function otherForms({ preferred, forms }: TabTerm): string[] {
  const own = preferred.toLocaleLowerCase();
  const others = forms.map((form) => form.replace(/\s+/g, ' '));
  return [...new Set(others)].filter((form) => form.toLocaleLowerCase() !== own);
}
