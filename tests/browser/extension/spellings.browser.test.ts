import { beforeAll, describe, expect, test } from 'vitest';
import type { PaintedPlace } from '../../../scripts/browsers/read-highlights.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

/** Element of tests/pages/spellings.html → the texts painted in it, as the page writes them. */
const PAINTED: readonly (readonly [string, readonly string[]])[] = [
  ['shy', ['helgenom\u00adsekven\u00adtering']],
  ['nbsp', ['Nationalt\u00a0Genom\u00a0\u00a0Center']],
  ['newline', ['personlig\n      medicin']],
  ['bold', ['Nationalt Genom Center']],
  ['cap', ['Bivirkninger']],
  ['wbr', ['patientforening', 'patientforeningen']],
  ['zero', ['gen\u200bomet']],
  ['nfd', ['ma\u030alrettet behandling']],
  ['upper', ['PERSONLIG MEDICIN']],
  ['genitive', ['Nationalt Genom Centers']],
  ['decoys', []],
  ['pre', []],
  ['code', []],
  ['area', []],
  ['button', []],
  ['notranslate', []],
  ['svg', []],
  ['swedish', []],
];

describe.each(BROWSERS)('spellings and markup in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });
  let opened: OpenPage;
  let painted: PaintedPlace[];

  beforeAll(async () => {
    opened = await room.reader.open(`${room.server.origin}/spellings.html`);
    painted = await opened.painted();
  });

  test.each(PAINTED)('#%s', (id, texts) => {
    expect(textsIn(id)).toEqual(texts);
  });

  test('a term never runs over the edge of a block', () => {
    expect(textsIn('apart').join()).not.toMatch(/personlig\s*medicin/);
  });

  test('the page reports no error', () => expect(opened.errors).toEqual([]));

  function textsIn(id: string): string[] {
    return painted.filter(({ within }) => within === id).map(({ text }) => text);
  }
});
