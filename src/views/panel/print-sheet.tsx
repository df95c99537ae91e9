import { useLayoutEffect } from 'preact/hooks';
import type { TabTerm } from '../../messages/protocol.ts';
import type { EntryShelf } from './entry-shelf.ts';
import { exportRows } from './export-rows.ts';
import { pageGlossaryTitle } from './page-glossary-title.ts';
import type { PanelReader } from './panel-reader.ts';

type Props = {
  terms: readonly TabTerm[];
  shelf: EntryShelf;
  reader: PanelReader;
  host: string | null;
  onDone(): void;
};

/** All terms on paper: the list on the screen holds only those in sight. Prints as soon as it is there. */
export function PrintSheet({ terms, shelf, reader, host, onDone }: Props) {
  useLayoutEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, []);
  return (
    <section class="print-sheet">
      <h2>{pageGlossaryTitle(host)}</h2>
      <dl>
        {exportRows(terms, shelf, reader).map((row) => (
          <div class="print-term" key={`${row.term} ${row.glossary}`}>
            <dt>{row.term}</dt>
            <dd>{row.explanation}</dd>
            {row.quote !== '' && row.quote !== row.explanation && (
              <dd class="print-quote">{row.quote}</dd>
            )}
            {row.source !== '' && <dd class="print-source">{row.source}</dd>}
            {row.translations !== '' && <dd class="print-source">{row.translations}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
