import { type MessageKey, pluralText, text, uiLanguage } from '../../i18n/text.ts';
import type { Entry } from '../../model/glossary.ts';
import type { EntryVersion } from '../../model/own-glossary.ts';
import { type EntryChange, type EntryPart, entryChanges } from './entry-changes.ts';

type Props = {
  /** As it is kept now. */
  entry: Entry;
  /** The latest first. */
  history: readonly EntryVersion[];
  onRestore(entry: Entry): void;
};

const PARTS: Record<EntryPart, MessageKey> = {
  terms: 'editTerms',
  forms: 'editMore',
  explanations: 'editExplanations',
  quotes: 'fieldQuotes',
  related: 'fieldRelated',
  status: 'fieldStatus',
  level: 'fieldLevel',
};

/** What was changed when, and the way back to each former version. */
export function EntryHistory({ entry, history, onRestore }: Props) {
  if (history.length === 0) return null;
  return (
    <details class="history">
      <summary>{pluralText('historyTitle', history.length)}</summary>
      <ol class="sheet">
        {history.map(({ at, entry: before }, nth) => (
          <li class="history-step" key={at}>
            <div class="history-head">
              <time dateTime={at}>{describeTime(at)}</time>
              <button type="button" class="button" onClick={() => onRestore(before)}>
                {text('historyRestore')}
              </button>
            </div>
            <dl class="changes">
              {entryChanges(before, history[nth - 1]?.entry ?? entry).map((change) => (
                <Change key={change.part} change={change} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ change: { part, removed, added } }: { change: EntryChange }) {
  return (
    <div class="change">
      <dt class="choice-label">{text(PARTS[part])}</dt>
      <dd>
        {removed.map((one) => (
          <del key={one} dir="auto">
            {one}
          </del>
        ))}
        {added.map((one) => (
          <ins key={one} dir="auto">
            {one}
          </ins>
        ))}
        {removed.length + added.length === 0 && <span class="soft">{text('historyOrder')}</span>}
      </dd>
    </div>
  );
}

function describeTime(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
}
