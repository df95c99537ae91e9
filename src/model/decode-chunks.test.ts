import { describe, expect, it } from 'vitest';
import { decodeChunks, hasBinaryStart } from './decode-chunks.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const decode = (bytes: Uint8Array, label?: string) => [...decodeChunks(bytes, label)].join('');

describe('decodeChunks', () => {
  it.each([
    ['short lines', 'blåbærgrød\n'.repeat(60_000)],
    ['one endless line', 'æ😀'.repeat(200_000)],
    ['nothing', ''],
  ])('gives %s back whole, in pieces', (_, text) => {
    expect(decode(utf8(text))).toBe(text);
    const pieces = [...decodeChunks(utf8(text))];
    expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(256 * 1024);
  });

  it('marks a character that the end cuts off, and takes the rest for what it is', () => {
    for (const [cut, kept] of [
      [1, 'rød 😀 gr'],
      [2, 'rød 😀 '],
    ] as const) {
      const bytes = utf8(cut === 1 ? 'rød 😀 grø' : 'rød 😀 😀');
      expect(decode(bytes.subarray(0, -cut))).toBe(`${kept}\ufffd`);
    }
  });

  it('reads a last letter of Windows-1252 as one', () => {
    expect(decode(latin1('en caf\u00e9'))).toBe('en café');
    expect(decode(latin1('bl\u00e5\nr\u00f8d'))).toBe('blå\nrød');
  });

  it.each([
    ['iso-8859-15', [0xa4], '€'],
    ['windows-1251', [0xc6], 'Ж'],
    ['utf-8', [0xe6], 'æ'],
    ['no-such-encoding', [0xe6], 'æ'],
  ])('believes the label %s as far as it can', (label, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), label)).toBe(text);
  });
});

describe('hasBinaryStart', () => {
  it('tells zeros from UTF-16', () => {
    expect(hasBinaryStart(Uint8Array.of(0x50, 0x4b, 0, 0, 1, 0, 0, 0))).toBe(true);
    expect(hasBinaryStart(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toBe(false);
    expect(hasBinaryStart(utf8('ord'))).toBe(false);
  });
});
