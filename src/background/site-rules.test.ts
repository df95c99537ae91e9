import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { hostOf, isActiveOn, siteChange } from './site-rules.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.example.org:8080/a?b', 'www.example.org'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
  ])('%s is of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([undefined, '', 'about:blank', 'file:///tmp/a.html', 'no address'])(
    '%s is of no site',
    (url) => {
      expect(hostOf(url)).toBeNull();
    },
  );
});

describe('site rules', () => {
  it('turn one site off and on, and no other', () => {
    const off = { ...DEFAULT_SETTINGS, ...siteChange(DEFAULT_SETTINGS, 'a.example', false) };
    expect(isActiveOn(off, 'a.example')).toBe(false);
    expect(isActiveOn(off, 'b.a.example')).toBe(true);
    expect(isActiveOn(off, null)).toBe(true);
    const on = { ...off, ...siteChange(off, 'a.example', true) };
    expect(on).toEqual(DEFAULT_SETTINGS);
  });

  it('listing a site twice keeps it once', () => {
    const once = { ...DEFAULT_SETTINGS, ...siteChange(DEFAULT_SETTINGS, 'a.example', false) };
    expect(siteChange(once, 'a.example', false).disabledSites).toEqual(['a.example']);
  });

  it('off everywhere wins', () => {
    expect(isActiveOn({ ...DEFAULT_SETTINGS, enabled: false }, null)).toBe(false);
  });
});
