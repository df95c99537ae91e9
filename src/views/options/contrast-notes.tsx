import { text, uiLanguage } from '../../i18n/text.ts';
import type { HighlightChoice } from '../../model/highlight-look.ts';
import { contrastReport, type GroundContrast } from './contrast-report.ts';

type Props = {
  choice: HighlightChoice;
  /** Only what is hard to see is worth saying. */
  onlyWeak?: boolean;
};

/** How well highlights are seen on light and on dark pages, in figures, and in words where that is little. */
export function ContrastNotes({ choice, onlyWeak = false }: Props) {
  const reports = contrastReport(choice).filter((report) => !onlyWeak || isWeak(report));
  return (
    <>
      {reports.map((report) => (
        <ContrastLine key={report.ground} report={report} />
      ))}
    </>
  );
}

function ContrastLine({ report }: { report: GroundContrast }) {
  const { ground, line, lineIsWeak, textIsWeak } = report;
  const page = text(ground === 'light' ? 'optionsPreviewLight' : 'optionsPreviewDark');
  const weak = isWeak(report);
  return (
    <div class={weak ? 'contrast-line contrast-warning' : 'contrast-line'}>
      <p>
        <span class="contrast-page">{page}</span>{' '}
        {line !== null && `${text('optionsContrastLine', [ratio(line)])} · `}
        {text('optionsContrastText', [ratio(report.text)])}
        {!weak && ` · ${text('optionsContrastGood')}`}
      </p>
      {lineIsWeak && <p>{text('optionsContrastLineWeak')}</p>}
      {textIsWeak && <p>{text('optionsContrastTextWeak')}</p>}
    </div>
  );
}

function isWeak({ lineIsWeak, textIsWeak }: GroundContrast): boolean {
  return lineIsWeak || textIsWeak;
}

/** Rounded down: 4.49 is not 4.5. */
function ratio(value: number): string {
  const down = Math.floor(value * 10) / 10;
  return `${new Intl.NumberFormat(uiLanguage(), { minimumFractionDigits: 1 }).format(down)}:1`;
}
