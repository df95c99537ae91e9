import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

/** Element of tests/pages/spellings.html → the texts painted in it, as the page writes them. */
const PAINTED: readonly (readonly [string, readonly string[]])[] = [
  ['shy', ['helgenom\u00adsekven\u00adtering']],
  ['nbsp', ['Nationalt\u00a0Genom\u00a0\u00a0Center']],
  ['newline', ['personlig\n      medicin']],
  ['bold', ['Nationalt Genom Center']],
  ['cap', ['Bivirkninger']],
  ['wbr', ['patientforeningen']],
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
  let painted: Map<string, string>;

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    await reader.door.ask('changeSettings', { change: { density: 'all' } });
    opened = await reader.open(`${server.origin}/spellings.html`);
    painted = new Map(await opened.page.evaluate(paintedTextById));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(PAINTED)('#%s', (id, texts) => {
    const inside = painted.get(id) ?? '';
    if (texts.length === 0) expect(inside).toBe('');
    for (const text of texts) expect(inside).toContain(text);
  });

  test('a term never runs over the edge of a block', () => {
    expect(painted.get('apart') ?? '').not.toContain('personlig\nmedicin');
  });

  test('the page reports no error', () => expect(opened.errors).toEqual([]));
});

/** Runs in the page: for each element with an id, its painted texts, joined in page order. */
function paintedTextById(): [string, string][] {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('ordlys'))
    .flatMap(([, highlight]) => [...highlight] as Range[])
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return [...document.querySelectorAll('[id]')].map((element) => {
    const inside = ranges.filter((range) => range.intersectsNode(element) && !range.collapsed);
    // A term over several nodes may be painted in pieces that meet.
    return [element.id, inside.map((range) => range.toString()).join('')];
  });
}
