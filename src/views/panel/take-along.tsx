import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';
import { Icon } from '../shared/icon.tsx';
import { saveFile } from '../shared/save-file.ts';
import type { EntryShelf } from './entry-shelf.ts';
import { exportCsv } from './export-csv.ts';
import { exportRows } from './export-rows.ts';
import { exportText } from './export-text.ts';
import { pageGlossaryTitle } from './page-glossary-title.ts';
import type { PanelReader } from './panel-reader.ts';

type Props = {
  terms: readonly TabTerm[];
  shelf: EntryShelf;
  reader: PanelReader;
  host: string | null;
  onPrint(): void;
};

/** Prints or saves the terms that the list shows. */
export function TakeAlong({ terms, shelf, reader, host, onPrint }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [preparing, setPreparing] = useState(false);

  const close = () => {
    if (!menu.current) return;
    const { activeElement } = document;
    if (menu.current.contains(activeElement)) menu.current.querySelector('summary')?.focus();
    menu.current.open = false;
  };
  const take = (then: () => void) => async () => {
    setPreparing(true);
    try {
      await shelf.load(terms.flatMap(({ entries }) => entries));
      close();
      then();
    } catch {
      // The list above says that explanations could not be fetched, and offers to try again.
    } finally {
      setPreparing(false);
    }
  };
  const print = take(onPrint);
  useEffect(() => {
    // The browser's own way would print only the rows in sight.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  const rows = () => exportRows(terms, shelf, reader);
  const title = pageGlossaryTitle(host);
  const saveTable = () => {
    // Where numbers have a decimal comma, spreadsheets expect semicolons.
    const separator = reader.uiLanguage === 'da' ? ';' : ',';
    saveFile(`${title}.csv`, 'text/csv', exportCsv(rows(), csvHeadings(), separator));
  };
  const saveText = () => saveFile(`${title}.txt`, 'text/plain', exportText(rows(), title));
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onFocusOut={(event) => {
        const inside = event.currentTarget.contains(event.relatedTarget as Node | null);
        if (!inside && event.relatedTarget) event.currentTarget.open = false;
      }}
    >
      <summary
        class="icon-button"
        aria-label={text('panelTakeAlong')}
        title={text('panelTakeAlong')}
      >
        <Icon name="download" />
      </summary>
      <div class="menu-items">
        <MenuItem icon="print" label={text('panelPrint')} onClick={print} />
        <MenuItem icon="download" label={text('panelSaveTable')} onClick={take(saveTable)} />
        <MenuItem icon="download" label={text('panelSaveText')} onClick={take(saveText)} />
        <p class="small soft" role="status">
          {preparing && text('panelPreparing')}
        </p>
      </div>
    </details>
  );
}

type ItemProps = { icon: 'print' | 'download'; label: string; onClick(): void };

function MenuItem({ icon, label, onClick }: ItemProps) {
  return (
    <button type="button" class="button button-quiet" onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

function csvHeadings() {
  return {
    term: text('panelColumnTerm'),
    forms: text('panelColumnForms'),
    count: text('panelColumnPlaces'),
    explanation: text('panelColumnExplanation'),
    quote: text('panelColumnQuote'),
    source: text('panelColumnSource'),
    address: text('panelColumnAddress'),
    translations: text('panelColumnTranslations'),
    glossary: text('panelColumnGlossary'),
  };
}
