import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { Entry, Source } from '../../model/glossary.ts';
import { Icon } from '../shared/icon.tsx';
import { quoteRoles } from './choice-texts.ts';
import { restsOn, withoutQuote, withQuoteMoved, withQuoteRole } from './draft-quotes.ts';
import { Pick } from './pick.tsx';

type Props = { draft: Entry; sources: readonly Source[]; onDraft(draft: Entry): void };

/** The quotes of an entry: their order and what they are for. Their words are the document's. */
export function QuoteFields({ draft, sources, onDraft }: Props) {
  /** The quote that is to go though an explanation is taken from it. */
  const [asked, setAsked] = useState<number | null>(null);
  if (draft.quotes.length === 0) return null;
  const change = (entry: Entry) => {
    setAsked(null);
    onDraft(entry);
  };
  return (
    <>
      <h2>{text('fieldQuotes')}</h2>
      {draft.quotes.map((quote, at) => {
        const source = sources.find(({ id }) => id === quote.source);
        return (
          <fieldset class="edit-box" key={`${quote.source} ${quote.start} ${quote.end}`}>
            <legend class="unseen">{text('editQuote', [String(at + 1)])}</legend>
            <figure class="quote">
              <blockquote class="quote-text" lang={source?.language} dir="auto">
                {quote.text}
              </blockquote>
              <figcaption class="small soft">
                <bdi lang={source?.language}>{source?.title ?? quote.source}</bdi>
              </figcaption>
            </figure>
            <div class="field-row">
              <Pick
                label={text('editQuoteRole')}
                options={quoteRoles()}
                value={quote.role}
                onPick={(role) => role && change(withQuoteRole(draft, at, role))}
              />
              <span class="edit-tools">
                <Tool
                  icon="up"
                  label={text('editQuoteUp', [String(at + 1)])}
                  disabled={at === 0}
                  onPress={() => change(withQuoteMoved(draft, at, -1))}
                />
                <Tool
                  icon="down"
                  label={text('editQuoteDown', [String(at + 1)])}
                  disabled={at === draft.quotes.length - 1}
                  onPress={() => change(withQuoteMoved(draft, at, 1))}
                />
                <Tool
                  icon="remove"
                  label={text('editRemove', [text('editQuote', [String(at + 1)])])}
                  onPress={() => {
                    if (restsOn(draft, at).length > 0) setAsked(at);
                    else change(withoutQuote(draft, at));
                  }}
                />
              </span>
            </div>
            {asked === at && (
              <div class="notice notice-warn" role="alert">
                <p>{text('editQuoteNeeded', [restsOn(draft, at)[0]?.text ?? ''])}</p>
                <div class="buttons">
                  <button
                    type="button"
                    class="button"
                    onClick={() => change(withoutQuote(draft, at))}
                  >
                    {text('editQuoteBoth')}
                  </button>
                  <button type="button" class="button" onClick={() => setAsked(null)}>
                    {text('editQuoteKeep')}
                  </button>
                </div>
              </div>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

type ToolProps = {
  icon: 'up' | 'down' | 'remove';
  label: string;
  disabled?: boolean;
  onPress(): void;
};

/** `aria-disabled`, not `disabled`: the focus stays where the reader pressed. */
function Tool({ icon, label, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
