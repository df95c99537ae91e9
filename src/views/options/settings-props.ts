import type { Settings } from '../../model/settings.ts';

/** What a section that shows settings is given. */
export type SettingsProps = {
  settings: Settings;
  /** Keeps a change. */
  onChange(change: Partial<Settings>): void;
  /** Shows a change that is not kept yet, such as a slider on its way. */
  onTry(change: Partial<Settings>): void;
};
