import { describe, expect, it } from 'vitest';
import { effectiveSettings, settingsToStore } from './parse-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

describe('effectiveSettings', () => {
  it('is the defaults when nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}]) {
      expect(effectiveSettings(stored)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('lays stored values over the defaults and drops those that do not fit', () => {
    const stored = { density: 'all', hoverDelay: -1, trigger: 'yes', colour: 'red', unknown: true };
    expect(effectiveSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });
});

describe('settingsToStore', () => {
  it('stores only what differs, and gives the same settings back', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false, disabledSites: ['example.org'] };
    const stored = settingsToStore(settings);
    expect(stored).toEqual({ enabled: false, disabledSites: ['example.org'] });
    expect(effectiveSettings(stored)).toEqual(settings);
  });
});
