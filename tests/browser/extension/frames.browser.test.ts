import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';
import { withReader } from '../harness/with-reader.ts';

describe.each(BROWSERS)('frames in %s', (name) => {
  const room = withReader(name);
  let other: TestServer;
  let opened: OpenPage;

  beforeAll(async () => {
    other = await startTestServer();
    const same = room.server.add('/same', html('En rammebevilling i samme hus.'));
    const foreign = other.add('/foreign', html('En datakilde i et fremmed hus.'));
    const page = `${html('En bivirkning øverst.')}
      <iframe name="same" src="${same}"></iframe>
      <iframe name="foreign" src="${foreign}"></iframe>
      <iframe name="srcdoc" srcdoc="${html('Et sundhedsvæsen i srcdoc.').replaceAll('"', '&quot;')}"></iframe>
      <iframe name="sandbox" sandbox="allow-scripts" src="${same}"></iframe>
      <iframe name="blank"></iframe>
      <script>
        const blank = document.querySelector('[name=blank]').contentDocument;
        blank.documentElement.lang = 'da';
        blank.body.append('En patientforening i en tom ramme.');
      </script>`;
    opened = await room.openPage('/zoo', page);
  });
  afterAll(() => other?.close());

  test.each([
    ['same', 'rammebevilling'],
    ['foreign', 'datakilde'],
    ['srcdoc', 'sundhedsvæsen'],
    ['sandbox', 'rammebevilling'],
    ['blank', 'patientforening'],
  ])('the frame "%s" is read', async (frameName, term) => {
    await vi.waitFor(async () => {
      const painted = await readHighlights(await frameNamed(opened, frameName));
      expect(painted.map(({ text }) => text)).toEqual([term]);
    }, 10_000);
  });

  test('the list of terms gathers all frames', async () => {
    const { terms } = await opened.terms();
    expect(terms.map(({ preferred }) => preferred.toLowerCase()).sort()).toEqual([
      'bivirkning',
      'datakilde',
      'patientforening',
      'rammebevilling',
      'sundhedsvæsen',
    ]);
    expect(opened.errors).toEqual([]);
  });
});

function html(text: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title><p>${text}</p>`;
}

async function frameNamed(opened: OpenPage, name: string): Promise<Frame> {
  const element = await opened.page.waitForSelector(`iframe[name=${name}]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`No frame ${name}`);
  return frame;
}
