import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isActiveOn, siteChange } from './site-rules.ts';

const at = (host: string, path = '/') => ({ host, path });
const without = (...disabledSites: string[]): Settings => ({ ...DEFAULT_SETTINGS, disabledSites });

describe('isActiveOn', () => {
  it('goes by patterns, and reads pages of no site', () => {
    const settings = without('a.example', 'b.example/private/*');
    expect(isActiveOn(settings, at('a.example'))).toBe(false);
    expect(isActiveOn(settings, at('www.a.example'))).toBe(true);
    expect(isActiveOn(settings, at('b.example', '/private/x'))).toBe(false);
    expect(isActiveOn(settings, at('b.example', '/news'))).toBe(true);
    expect(isActiveOn(settings, null)).toBe(true);
  });

  it('off everywhere wins', () => {
    expect(isActiveOn({ ...DEFAULT_SETTINGS, enabled: false }, null)).toBe(false);
  });
});

describe('siteChange', () => {
  it('turns one site off and on, and no other', () => {
    const off = { ...DEFAULT_SETTINGS, ...siteChange(DEFAULT_SETTINGS, 'a.example', false) };
    expect(isActiveOn(off, at('a.example'))).toBe(false);
    expect(isActiveOn(off, at('b.a.example'))).toBe(true);
    expect({ ...off, ...siteChange(off, 'a.example', true) }).toEqual(DEFAULT_SETTINGS);
  });

  it('listing a site twice keeps it once', () => {
    expect(siteChange(without('a.example'), 'a.example', false).disabledSites).toEqual([
      'a.example',
    ]);
  });

  it('on takes wider patterns away too, and leaves single paths alone', () => {
    const settings = without('*.example.org', 'www.example.org', 'www.example.org/a', 'x.example');
    expect(siteChange(settings, 'www.example.org', true).disabledSites).toEqual([
      'www.example.org/a',
      'x.example',
    ]);
  });
});
