import { render } from 'preact';
import { text, uiLanguage } from '../../i18n/text.ts';
import { ReportView } from './report-view.tsx';

/** Draws the page on which a reader reports an error; what it is about stands in the address. */
export function startReport(): void {
  document.documentElement.lang = uiLanguage();
  document.title = text('reportTitle');
  const root = document.getElementById('app');
  const given = new URLSearchParams(location.search);
  const of = (name: string) => given.get(name) ?? '';
  const about = {
    ref: { glossary: of('glossary'), entry: of('entry') },
    form: of('form'),
    language: of('language'),
  };
  if (root) render(<ReportView about={about} />, root);
}
