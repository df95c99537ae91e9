import { useEffect, useState } from 'preact/hooks';
import { uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { ReportForm } from './report-form.tsx';
import { type Reported, reportText } from './report-text.ts';

/** Fetches what the report is about. Nothing is sent: the reader copies the text, or mails it. */
export function ReportView({ about }: { about: Reported }) {
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => {
    void (async () => {
      const { theme } = await askBackground('changeSettings', { change: {} });
      applyTheme(theme);
      const [card] = await askBackground('cardEntries', { refs: [about.ref] }).catch(() => []);
      setWritten(reportText(about, card ?? null, uiLanguage()));
    })();
  }, [about]);
  if (written === null) return null;
  const copy = () => navigator.clipboard.writeText(written);
  return <ReportForm written={written} onWrite={setWritten} onCopy={copy} />;
}
