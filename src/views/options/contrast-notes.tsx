import { text, uiLanguage } from '../../i18n/text.ts';
import type { HighlightChoice } from '../../model/highlight-look.ts';
import { contrastReport, type GroundContrast } from './contrast-report.ts';

type Props = {
  choice: HighlightChoice;
  /** Only where something else is painted than what was chosen. */
  onlyAdjusted?: boolean;
};

/** How well highlights are seen on light and on dark pages, in figures, and where they are shown otherwise than chosen. */
export function ContrastNotes({ choice, onlyAdjusted = false }: Props) {
  const reports = contrastReport(choice).filter((report) => !onlyAdjusted || isAdjusted(report));
  return (
    <>
      {reports.map((report) => (
        <ContrastLine key={report.ground} report={report} />
      ))}
    </>
  );
}

function ContrastLine({ report }: { report: GroundContrast }) {
  const { ground, line, wishedLine, tintIsWeaker } = report;
  const page = text(ground === 'light' ? 'optionsPreviewLight' : 'optionsPreviewDark');
  return (
    <div>
      <p>
        <span class="contrast-page">{page}</span>{' '}
        {line !== null && `${text('optionsContrastLine', [ratio(line)])} · `}
        {text('optionsContrastText', [ratio(report.text)])}
        {!isAdjusted(report) && ` · ${text('optionsContrastGood')}`}
      </p>
      {wishedLine !== null && (
        <p>
          {text(ground === 'light' ? 'optionsContrastDarker' : 'optionsContrastLighter', [
            ratio(wishedLine),
          ])}
        </p>
      )}
      {tintIsWeaker && <p>{text('optionsContrastWeaker')}</p>}
    </div>
  );
}

/** What the reader chose would be too little or too much, so something else is painted. */
function isAdjusted({ wishedLine, tintIsWeaker }: GroundContrast): boolean {
  return wishedLine !== null || tintIsWeaker;
}

/** Rounded down: 4.49 is not 4.5. */
function ratio(value: number): string {
  const down = Math.floor(value * 10) / 10;
  return `${new Intl.NumberFormat(uiLanguage(), { minimumFractionDigits: 1 }).format(down)}:1`;
}
