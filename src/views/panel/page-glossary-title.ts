import { text } from '../../i18n/text.ts';

/** What the printed or saved glossary of a page is called. */
export function pageGlossaryTitle(host: string | null): string {
  return host === null ? text('panelPageGlossaryNoSite') : text('panelPageGlossary', [host]);
}
