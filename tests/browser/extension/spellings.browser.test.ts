import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaintedPlace } from '../../../scripts/browsers/read-highlights.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

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
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let painted: PaintedPlace[];

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    await reader.door.ask('changeSettings', { change: { density: 'all' } });
    opened = await reader.open(`${server.origin}/spellings.html`);
    painted = await opened.painted();
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
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
