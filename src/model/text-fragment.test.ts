import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/side';

describe('textFragmentUrl', () => {
  it('names a short quote whole, with hyphens and commas escaped', () => {
    expect(textFragmentUrl(PAGE, 'Et gen-panel er, kort sagt, en prøve.')).toBe(
      `${PAGE}#:~:text=Et%20gen%2Dpanel%20er%2C%20kort%20sagt%2C%20en%20pr%C3%B8ve.`,
    );
  });

  it('names a long quote by its first and last words', () => {
    const quote = Array.from({ length: 40 }, (_, i) => `ord${i}`).join(' ');
    expect(textFragmentUrl(PAGE, quote)).toBe(
      `${PAGE}#:~:text=ord0%20ord1%20ord2%20ord3%20ord4%20ord5,ord34%20ord35%20ord36%20ord37%20ord38%20ord39`,
    );
  });

  it('reads line breaks as spaces and leaves soft hyphens out', () => {
    expect(textFragmentUrl(PAGE, ' en\n  arve\u00adlig   sygdom ')).toBe(
      `${PAGE}#:~:text=en%20arvelig%20sygdom`,
    );
  });

  it('keeps the anchor of the address, but no older fragment', () => {
    expect(textFragmentUrl(`${PAGE}?a=1#afsnit`, 'gen')).toBe(`${PAGE}?a=1#afsnit:~:text=gen`);
    expect(textFragmentUrl(`${PAGE}#x:~:text=y`, 'gen')).toBe(`${PAGE}#x:~:text=gen`);
  });

  it.each([
    ['javascript:alert(1)', 'gen'],
    ['file:///etc/passwd', 'gen'],
    ['example.org', 'gen'],
    ['', 'gen'],
    [PAGE, ''],
    [PAGE, ' – … '],
  ])('makes none of %j and %j', (url, quote) => {
    expect(textFragmentUrl(url, quote)).toBeNull();
  });

  it('does not throw on half a character', () => {
    expect(textFragmentUrl(PAGE, 'gen \ud800')).toContain(':~:text=gen%20');
  });
});
