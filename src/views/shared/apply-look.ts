import { highlightLook } from '../../model/highlight-look.ts';
import type { Settings } from '../../model/settings.ts';
import { applyTheme } from './apply-theme.ts';

/** Sets the reader's theme on a page of ours, and underlines terms there in the colour of the pages. */
export function applyLook(settings: Settings): void {
  applyTheme(settings.theme);
  const line = (onDark: boolean) => highlightLook('exact', onDark, settings).line;
  document.documentElement.style.setProperty(
    '--reader-light',
    `light-dark(${line(false)}, ${line(true)})`,
  );
}
