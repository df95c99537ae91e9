import { describe, expect, test, vi } from 'vitest';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

/** What the test pages put on their window. */
declare global {
  var step: (n: number) => void;
  var expected: (n: number) => string;
  var go: (path: string, text: string) => void;
  var openLate: () => void;
}

const STEPS = 400;
const MANY = 3_000;

describe.each(BROWSERS)('changing pages in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  test(`a Preact page draws highlighted text anew ${STEPS} times without an error`, async () => {
    const opened = await room.reader.open(`${room.server.origin}/rerender.html`);
    await paintedTexts(opened, (texts) => expect(texts.length).toBeGreaterThanOrEqual(6));
    const wrong = await opened.page.evaluate(redraw, STEPS);
    expect(wrong).toEqual([]);
    // The last step is even, and shows every word once in the list and one in the text.
    await paintedTexts(opened, (texts) => expect(texts).toHaveLength(6));
    expect(opened.errors).toEqual([]);
  });

  test('text added, changed and removed is painted as it stands', async () => {
    const opened = await room.openPage('/log', page('<p id="a">En bivirkning.</p>'));
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['bivirkning']));
    await opened.page.evaluate(() => {
      document.getElementById('a')?.insertAdjacentText('afterend', 'Flere datakilder.');
    });
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['bivirkning', 'datakilder']));
    await opened.page.evaluate(() => {
      (document.getElementById('a')?.firstChild as Text).data = 'Nu om patientgrupper.';
    });
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['patientgrupper', 'datakilder']));
    await opened.page.evaluate(() => document.getElementById('a')?.remove());
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['datakilder']));
    expect((await opened.terms()).terms.map(({ count }) => count)).toEqual([1]);
  });

  test('a text that grows letter by letter is painted once', async () => {
    const opened = await room.openPage('/stream', page('<p id="a"></p>'));
    await opened.page.evaluate(async () => {
      const text = document.createTextNode('');
      document.getElementById('a')?.append(text);
      for (const letter of 'Svaret: helgenomsekventering og bivirkninger, mere ikke.') {
        text.data += letter;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await paintedTexts(opened, (texts) =>
      expect(texts).toEqual(['helgenomsekventering', 'bivirkninger']),
    );
  });

  test('navigation inside the page is followed', async () => {
    const opened = await room.reader.open(`${room.server.origin}/one-page-app.html`);
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['bivirkning']));
    await opened.page.evaluate(() => go('/artikel/2', 'En artikel om sundhedsvæsenet.'));
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['sundhedsvæsenet']));
    const { terms } = await opened.terms();
    expect(terms.map((term) => term.forms)).toEqual([['sundhedsvæsenet']]);
  });

  test('the whole body can be replaced', async () => {
    const opened = await room.openPage('/body', page('<p>En bivirkning.</p>'));
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['bivirkning']));
    await opened.page.evaluate(() => {
      const body = document.createElement('body');
      body.append('Nu en datakilde.');
      document.body.replaceWith(body);
    });
    await paintedTexts(opened, (texts) => expect(texts).toEqual(['datakilde']));
  });

  test('shadow roots are read: early, late, nested and closed', async () => {
    const opened = await room.reader.open(`${room.server.origin}/components.html`);
    await paintedTexts(opened, (texts) =>
      expect(texts.sort()).toEqual(['bivirkning', 'rammebevilling', 'styrelse', 'sundhedsvæsen']),
    );
    await opened.page.evaluate(() => openLate());
    await paintedTexts(opened, (texts) => expect(texts).toContain('datakilde'));
    expect(opened.errors).toEqual([]);
  });

  test(`${MANY} hits on one page`, async () => {
    const rows = Array.from({ length: MANY }, (_, i) => `<p>Linje ${i}: en bivirkning.</p>`);
    const start = performance.now();
    const opened = await room.openPage('/many', page(rows.join('\n')));
    const { terms } = await opened.terms();
    console.log(`${name}: ${MANY} hits, ${Math.round(performance.now() - start)} ms with waiting`);
    expect(terms.map(({ count }) => count)).toEqual([MANY]);
    expect(opened.errors).toEqual([]);
  });
});

function page(body: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>${body}`;
}

/** Waits until what is painted fits. */
function paintedTexts(opened: OpenPage, check: (texts: string[]) => void): Promise<void> {
  return vi.waitFor(
    async () => check((await readHighlights(opened.page)).map(({ text }) => text)),
    { timeout: 10_000, interval: 100 },
  );
}

/** Runs in the page: draws all states, some at once and some a frame apart; names the wrong ones. */
async function redraw(steps: number): Promise<number[]> {
  const wrong: number[] = [];
  for (let n = 0; n <= steps; n++) {
    step(n);
    if (document.getElementById('app')?.innerHTML !== expected(n)) wrong.push(n);
    if (n % 3 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return wrong;
}
