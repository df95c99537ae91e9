import { describe, expect, test, vi } from 'vitest';
import { hoverTerm } from '../harness/hover-term.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** How long to wait, in ms, for what must not happen. */
const LEFT_ALONE = 1_500;

describe.each(BROWSERS)('pages that must not be disturbed in %s', (name) => {
  const room = withReader(name);

  test('a strict content security policy with trusted types: highlights and card work', async () => {
    const html = page('<p>Om helgenomsekventering og intet andet.</p>');
    const opened = await room.openPage('/strict', html, STRICT);
    expect(await texts(opened)).toEqual(['helgenomsekventering']);
    expect(await highlightStyles(opened)).toBeGreaterThan(0);
    await hoverTerm(opened, 'helgenomsekventering');
    await vi.waitFor(
      async () => expect((await opened.card())?.text).toContain('elgenomsekventering'),
      8_000,
    );
    expect(opened.errors).toEqual([]);
  });

  test('editors keep their text, their markup and their caret', async () => {
    const opened = await room.reader.open(`${room.server.origin}/editors.html`);
    expect(await texts(opened)).toEqual(['bivirkning']);
    const item = await opened.page.$('#item');
    await item?.click();
    await opened.page.keyboard.press('Home');
    await opened.page.keyboard.type('Om bivirkninger: ', { delay: 30 });
    await opened.terms();
    expect(await opened.page.evaluate(editorState)).toEqual({
      item: 'Om bivirkninger: patientgruppen',
      rich: '<p>Jeg skriver om personlig medicin her</p>',
      caret: 'Om bivirkninger: '.length,
      area: 'diagnostik og forebyggelse',
      field: 'sundhedsdata',
    });
    expect(await texts(opened)).toEqual(['bivirkning']);
    expect(opened.errors).toEqual([]);
  });

  test('a selection stays while the pointer passes over terms', async () => {
    const opened = await room.openPage('/selected', page('<p>Om en bivirkning her.</p>'));
    await opened.page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await hoverTerm(opened, 'bivirkning');
    await vi.waitFor(async () => expect((await opened.card())?.text).toContain('ivirkning'), 8_000);
    expect(await opened.page.evaluate(() => String(getSelection()).trim())).toBe(
      'Om en bivirkning her.',
    );
  });

  test.each([
    ['/feed.xml', '<?xml version="1.0"?><feed><p>En bivirkning i et feed.</p></feed>'],
    [
      '/drawing.svg.xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>En bivirkning</text></svg>',
    ],
  ])('a document that is not HTML is left alone: %s', async (path, body) => {
    const opened = await room.reader.open(room.server.add(path, body), LEFT_ALONE);
    expect(await texts(opened)).toEqual([]);
    expect(await opened.page.evaluate(() => document.querySelector('[data-ordlys-host]'))).toBe(
      null,
    );
    expect(opened.errors).toEqual([]);
  });

  test('a page that clobbers its own properties is read without an error', async () => {
    const form = `<form><input name="parentNode"><input name="nodeName"><input name="childNodes">
      <input name="ownerDocument"><input name="getRootNode"><p>En bivirkning i en formular.</p></form>
      <img name="body"><img name="documentElement"><img name="createRange">`;
    const opened = await room.openPage('/clobber', page(form));
    expect(await texts(opened)).toEqual(['bivirkning']);
    expect(opened.errors).toEqual([]);
  });

  test('page scripts cannot see into the card, nor open it with made-up events', async () => {
    const opened = await room.openPage('/tamper', page('<p>En bivirkning.</p>'));
    await opened.page.evaluate(() => {
      const p = document.querySelector('p') as HTMLElement;
      for (const type of ['pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click']) {
        p.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 30, clientY: 20 }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await opened.card()).toBe(null);
    await hoverTerm(opened, 'bivirkning');
    await vi.waitFor(async () => expect(await opened.card()).not.toBe(null), 8_000);
    const host = await opened.page.$eval('[data-ordlys-host]', (element) => ({
      root: element.shadowRoot,
      inside: element.innerHTML,
      attributes: element
        .getAttributeNames()
        .filter((attribute) => /id|title|label/.test(attribute)),
    }));
    expect(host).toEqual({ root: null, inside: '', attributes: [] });
  });
});

function page(body: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>${body}`;
}

async function texts(opened: OpenPage): Promise<string[]> {
  return (await opened.painted()).map(({ text }) => text);
}

/** How many rules style our highlights; the page's policy must not have kept them out. */
function highlightStyles(opened: OpenPage): Promise<number> {
  return opened.page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((key) => key.startsWith('ordlys')) ?? '';
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
    const plain = getComputedStyle(document.querySelector('p') as Element);
    const differs = ['backgroundColor', 'textDecorationLine', 'color'] as const;
    return differs.filter((key) => style[key] !== plain[key]).length;
  });
}

/** Runs in the page. */
function editorState() {
  const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
  const selection = getSelection();
  return {
    item: document.getElementById('item')?.textContent,
    rich: document.getElementById('rich')?.innerHTML,
    caret: selection?.focusOffset,
    area: value('area'),
    field: value('field'),
  };
}
