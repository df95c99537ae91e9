import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './term-tokens.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
const UNITS = fc.constantFrom(...'aÅ3 -_\u030a\u00ad\u{1d400}\u{1f600}', '\ud800', '\udc00');
const spansOf = (text: string) => tokensOf(text).map(({ start, end }) => [start, end]);

describe('tokensOf', () => {
  it.each([
    ['Blå blåbær, 3 stk.', ['Blå', 'blåbær', '3', 'stk']],
    ["T-celler og EU's", ['T', 'celler', 'og', 'EU', 's']],
    ['gen\u00adom A\u030angst', ['gen\u00adom', 'A\u030angst']],
    ['\u{1d400}\u{1d401} \u{1f600}x\u{1f600}', ['\u{1d400}\u{1d401}', 'x']],
    ['\u030a\u00ad a', ['a']],
    ['\ud800a\udc00', ['a']],
    ['', []],
    [' – … ', []],
  ])('%j', (text, words) => {
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('parts text where letters and digits end', () => {
    fc.assert(
      fc.property(fc.string({ unit: UNITS }), (text) => {
        const expected = [...text.matchAll(WORD)].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(spansOf(text)).toEqual(expected);
      }),
    );
  });

  it('moves offsets', () => {
    expect(tokensOf('et ord', 10)[1]).toEqual({ start: 13, end: 16, folded: 'ord' });
  });
});
