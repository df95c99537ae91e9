import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, matchesAnySite, matchesSite, normalizeSitePattern } from './site-pattern.ts';

describe('addressOf', () => {
  it.each([
    ['https://www.example.org:8080/a?b#c', 'www.example.org', '/a'],
    ['http://127.0.0.1:3000/', '127.0.0.1', '/'],
    ['https://Æble.example', 'xn--ble-xla.example', '/'],
  ])('%s is of %s', (url, host, path) => {
    expect(addressOf(url)).toEqual({ host, path });
  });

  it.each([undefined, '', 'about:blank', 'file:///tmp/a.html', 'no address'])(
    '%s is of no site',
    (url) => {
      expect(addressOf(url)).toBeNull();
    },
  );
});

describe('matchesSite', () => {
  it.each([
    ['example.org', 'https://example.org/a/b'],
    ['Example.org', 'https://example.org/'],
    ['*.example.org', 'https://example.org/'],
    ['*.example.org', 'https://a.b.example.org/x'],
    ['example.org/path/*', 'https://example.org/path/a?b'],
    ['example.org/path/*', 'https://example.org/path/'],
    ['example.org/path/*', 'https://example.org/path'],
    ['example.org/pa*', 'https://example.org/path'],
    ['example.org/a', 'https://example.org/a#b'],
    ['*.example.org/a/*', 'https://www.example.org/a/b'],
  ])('%s means %s', (pattern, url) => {
    expect(matchesSite(pattern, addressOf(url)!)).toBe(true);
  });

  it.each([
    ['example.org', 'https://www.example.org/'],
    ['example.org', 'https://notexample.org/'],
    ['*.example.org', 'https://notexample.org/'],
    ['*.example.org', 'https://example.org.evil.test/'],
    ['example.org/path/*', 'https://example.org/pathology'],
    ['example.org/path/*', 'https://example.org/'],
    ['example.org/a', 'https://example.org/a/b'],
    ['example.org/A', 'https://example.org/a'],
    ['', 'https://example.org/'],
    ['*', 'https://example.org/'],
  ])('%s does not mean %s', (pattern, url) => {
    expect(matchesSite(pattern, addressOf(url)!)).toBe(false);
  });

  it('a page of no site is meant by none', () => {
    expect(matchesAnySite(['example.org', '*'], null)).toBe(false);
  });
});

describe('normalizeSitePattern', () => {
  it.each([
    [' https://Example.org/a?b#c ', 'example.org/a'],
    ['example.org', 'example.org'],
    ['example.org/', 'example.org'],
    ['example.org/*', 'example.org'],
    ['http://example.org:8080', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['*.example.org/a/*', '*.example.org/a/*'],
    ['æble.example', 'xn--ble-xla.example'],
    ['localhost', 'localhost'],
  ])('%s becomes %s', (typed, pattern) => {
    expect(normalizeSitePattern(typed)).toBe(pattern);
  });

  it.each(['', '   ', '*', '*.', 'a b', 'https://', '..', 'a.*.b'])('%s is no pattern', (typed) => {
    expect(normalizeSitePattern(typed)).toBeNull();
  });

  it('gives patterns that stay as they are, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const pattern = normalizeSitePattern(typed);
        if (pattern !== null) expect(normalizeSitePattern(pattern)).toBe(pattern);
      }),
    );
  });

  it('means the address it was made from', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const pattern = normalizeSitePattern(url);
        const page = addressOf(url.replace(/^http:/, 'https:'));
        if (pattern !== null && page !== null) expect(matchesSite(pattern, page)).toBe(true);
      }),
    );
  });
});
