import { expect, test } from 'vitest';
import { quoteAddress, webAddress } from './web-address.ts';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc',
  'not an address',
  '',
  undefined,
])('%s is not followed', (url) => {
  expect(webAddress(url)).toBeNull();
  expect(quoteAddress(url, 'x')).toBeNull();
});

test('a short quote is sought whole, its hyphens escaped', () => {
  expect(quoteAddress('https://example.org/a', 'DNA-prøve, tak')).toBe(
    'https://example.org/a#:~:text=DNA%2Dpr%C3%B8ve%2C%20tak',
  );
});

test('a long one by its ends', () => {
  const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
  expect(quoteAddress('https://example.org/', words.join(' '))).toBe(
    'https://example.org/#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
  );
});

test('an address that names a place keeps it', () => {
  expect(quoteAddress('https://example.org/#top', 'x')).toBe('https://example.org/#top');
});

test('half a character does not throw', () => {
  expect(quoteAddress('https://example.org/', 'a \ud800')).toContain('#:~:text=a%20');
});
