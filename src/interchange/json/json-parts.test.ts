import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts } from './json-parts.ts';

const TEXT = `\ufeff{ "a\\"b": "x, }\\\\",\n "list": [1, {"deep": ["]", "\\"" ]},\n\n  "ø"],\n "last": null}\n`;

function piecesOf(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
  return [0, ...places].map((from, at) => text.slice(from, places[at] ?? text.length));
}

const shown = (texts: Iterable<string>) =>
  [...cutParts(texts, TEXT.length)].map(({ key, text, place }) => [key, text, place.line]);

describe('cutParts', () => {
  it('gives the values of the root with their lines', () => {
    expect(shown([TEXT])).toEqual([
      ['a"b', '"x, }\\\\"', 1],
      ['list', '1', 2],
      ['list', '{"deep": ["]", "\\"" ]}', 2],
      ['list', '"ø"', 4],
      ['last', 'null', 5],
    ]);
  });

  it('gives the same wherever the text is cut into pieces', () => {
    const whole = [...cutParts([TEXT], TEXT.length)];
    fc.assert(
      fc.property(fc.array(fc.nat()), (cuts) => {
        expect([...cutParts(piecesOf(TEXT, cuts), TEXT.length)]).toEqual(whole);
      }),
    );
  });

  it('gives what stands before the end of a file that breaks off, and says where', () => {
    const got: string[] = [];
    const read = () => {
      for (const { text } of cutParts(piecesOf(TEXT.slice(0, 40), [9, 21]), 40)) got.push(text);
    };
    expect(read).toThrow(
      expect.objectContaining({ code: 'syntax', place: { line: 2, column: 20 } }),
    );
    expect(got).toEqual(['"x, }\\\\"', '1']);
  });

  it('takes a value of many pieces', () => {
    const long = 'a'.repeat(100_000);
    const texts = Array.from(`["${long}"]`.matchAll(/.{1,7}/gu), ([text]) => text);
    expect([...cutParts(texts, 100_004)].map(({ text }) => text.length)).toEqual([100_002]);
  });
});
