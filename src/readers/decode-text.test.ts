import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = 'Sygdomme i æøå-land: blå øjne.\nPræcis “citat”.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => {
    view.setUint16(i * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '“': 0x93, '”': 0x94 };
  return Uint8Array.from([...text].map((char) => special[char] ?? char.charCodeAt(0)));
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', utf16(TEXT, true, true)],
    ['UTF-16 BE with a mark', utf16(TEXT, false, true)],
    ['UTF-16 LE without', utf16(TEXT, true, false)],
    ['UTF-16 BE without', utf16(TEXT, false, false)],
    ['Windows-1252', windows1252(TEXT)],
  ])('reads %s, without the mark', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT });
  });

  it('reads lines of different encodings', () => {
    const bytes = Uint8Array.from([...utf8('Første: æøå\n'), ...windows1252('Anden: æøå\n')]);
    expect(decodeText(bytes)).toEqual({ ok: true, text: 'Første: æøå\nAnden: æøå\n' });
  });

  it('keeps line ends as they are, for the offsets', () => {
    expect(decodeText(utf8('a\r\nb\rc'))).toEqual({ ok: true, text: 'a\r\nb\rc' });
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7 …'), /PDF/],
    ['a DOCX', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /Office/],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /PNG/],
    ['zeros', new Uint8Array(100), /binary/],
    ['noise', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251), /binary/],
    ['control characters', utf8('\u0001\u0002\u0003\u0004'.repeat(20)), /binary/],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});
