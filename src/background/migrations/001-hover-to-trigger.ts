import type { Migration } from './migration.ts';

/** What opens a card was on or off (`hover`) before it became a choice of three (`trigger`). */
export const hoverToTrigger: Migration = {
  version: 1,
  migrate({ settings, choices }) {
    const { hover, ...rest } = settings;
    const trigger = hover === false && !('trigger' in rest) ? { trigger: 'click' } : {};
    return { settings: { ...rest, ...trigger }, choices };
  },
  example: {
    before: { settings: { hover: false, density: 'all' }, choices: [] },
    after: { settings: { density: 'all', trigger: 'click' }, choices: [] },
  },
};
