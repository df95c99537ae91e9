import type { Theme } from '../../model/settings.ts';

/** Sets the reader's theme on a page of ours; `auto` leaves it to the system. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
