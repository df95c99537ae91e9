import { useMemo, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerms } from '../../messages/protocol.ts';
import { PageState } from '../shared/page-state.tsx';
import { describeTerm, leadingText } from './describe-term.ts';
import type { EntryShelf } from './entry-shelf.ts';
import { filterTerms, type TermFilter } from './filter-terms.ts';
import { KeyHelp } from './key-help.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { PanelReader } from './panel-reader.ts';
import { PrintSheet } from './print-sheet.tsx';
import { TakeAlong } from './take-along.tsx';
import { TermFilterBar } from './term-filter-bar.tsx';
import { TermList } from './term-list.tsx';

type Props = {
  page: TabTerms;
  shelf: EntryShelf;
  shelfTurn: number;
  shelfFailed: boolean;
  reader: PanelReader;
  actions: PanelActions;
};

/** Pages with more terms than this are searched by what has been shown of their explanations. */
const FETCH_TO_SEARCH = 2_000;

/** The terms on the page in reading order, with what narrows them down and takes them along. */
export function TermsView({ page, shelf, shelfTurn, shelfFailed, reader, actions }: Props) {
  const [filter, setFilter] = useState<TermFilter>({ query: '', level: 'all' });
  const [printing, setPrinting] = useState(false);
  const { terms } = page;
  const found = useMemo(
    () =>
      filterTerms(terms, filter, (term) =>
        describeTerm(term, shelf, reader).flatMap((entry) => [
          leadingText(entry) ?? '',
          entry.card.note ?? '',
        ]),
      ),
    [terms, filter, shelf, shelfTurn, reader.audience, reader.explainIn],
  );

  if (terms.length === 0) {
    return page.waiting ? (
      <p class="soft waiting">{text('stateWaiting')}</p>
    ) : (
      <PageState page={page} actions={actions.state} />
    );
  }
  const change = (next: TermFilter) => {
    setFilter(next);
    if (next.query !== '' && terms.length <= FETCH_TO_SEARCH) {
      shelf.load(terms.flatMap(({ entries }) => entries)).catch(() => {});
    }
  };
  const filtered = filter.query.trim() !== '' || filter.level !== 'all';
  return (
    <>
      <TermFilterBar
        filter={filter}
        audience={reader.audience}
        onFilter={change}
        onAudience={(audience) => actions.changeSettings({ audience })}
      >
        <TakeAlong
          terms={found}
          shelf={shelf}
          reader={reader}
          host={page.host}
          onPrint={() => setPrinting(true)}
        />
      </TermFilterBar>
      <p class="found soft small no-print" role="status">
        {filtered && found.length > 0 && pluralText('panelFound', found.length)}
        {found.length === 0 && text('panelNothingFound')}
      </p>
      {shelfFailed && (
        <div class="notice notice-warn" role="alert">
          <p>{text('cardFailed')}</p>
          <button type="button" class="button" onClick={actions.retry}>
            {text('cardRetry')}
          </button>
        </div>
      )}
      <TermList
        terms={found}
        query={filter.query.trim()}
        shelf={shelf}
        reader={reader}
        onShow={actions.show}
      />
      <KeyHelp />
      {printing && (
        <PrintSheet
          terms={found}
          shelf={shelf}
          reader={reader}
          host={page.host}
          onDone={() => setPrinting(false)}
        />
      )}
    </>
  );
}
