import { expect, it } from 'vitest';
import { inEachBrowser, paintedTexts, startReader } from './rig/test-rig.ts';

inEachBrowser('a page at rest', (rig) => {
  it('finds terms across inline elements, breaks and soft splits', async () => {
    const { page } = await rig.open(`<!doctype html><html lang=da><body>
      <p><b>Nationalt</b> Genom Center</p>
      <p><span style="float:left;font-size:3em">A</span>rvemasse er</p>
      <p>arve<wbr>masse, <b>arve</b>masse, Nationalt<br>Genom
        Center</p>
      <p><ruby>arve<rp>(</rp><rt>x</rt><rp>)</rp>masse</ruby></p>
      <div>Arve<div>masse</div></div>
      <p>arve<img>masse arve<code>x</code>masse</p>
      <p><span style="display:block">arve</span><span style="display:block">masse</span></p>`);
    await startReader(page, ['arvemasse', 'nationalt genom center']);
    expect(await paintedTexts(page)).toEqual([
      'Nationalt| Genom Center',
      'A|rvemasse',
      'arve|masse',
      'arve|masse',
      'Nationalt|Genom\n        Center',
      'arve|masse',
    ]);
  });

  it('leaves alone what is not prose', async () => {
    const zones = [
      ...['script', 'style', 'noscript', 'template', 'code', 'pre', 'kbd', 'samp', 'svg', 'math'],
      ...['textarea', 'select', 'button', 'nav'],
    ].map((name) => `<${name}>genom</${name}>`);
    const { page } = await rig.open(`<!doctype html><html lang=da><title>genom</title><body>
      ${zones.join('\n')}
      <div contenteditable>genom <b>genom</b></div><div translate=no>genom</div>
      <p class=notranslate>genom</p><div class=monaco-editor>genom</div>
      <div data-ordlys-host>genom</div><div role=textbox>genom</div><input value=genom>
      <h2><a href=#>genom</a></h2><ul><li><a href=#>genom</a></ul>
      <p>her: <i>genom</i></p>`);
    await startReader(page, ['genom']);
    expect(await paintedTexts(page)).toEqual(['genom']);
    expect(
      await page.evaluate(
        () => globalThis.reader.hits()[0]!.segments[0]!.node.parentElement!.localName,
      ),
    ).toBe('i');
  });

  it('takes the first of each section, of the page, or all', async () => {
    const body = `<!doctype html><html lang=da><body><p>genom, genom<h2>Om genom</h2><p>genom
      <section>genom genom</section><p>genom</p><div role=heading>x</div>genom`;
    const { page } = await rig.open(body);
    await startReader(page, ['genom'], 'section');
    expect((await paintedTexts(page)).length).toBe(5);
    const counts = await page.evaluate(() => {
      const { reader } = globalThis;
      const before = reader.terms().map(({ text, count, painted }) => ({ text, count, painted }));
      reader.update({ density: 'page' });
      const first = reader.hits().length;
      reader.update({ density: 'all' });
      return { before, first, all: reader.hits().length };
    });
    expect(counts).toEqual({ before: [{ text: 'genom', count: 8, painted: 5 }], first: 1, all: 8 });
  });

  it('neither counts nor paints hidden text', async () => {
    const { page } = await rig.open(`<!doctype html><html lang=da><body>
      <p hidden>genom<p style="visibility:hidden">genom<p aria-hidden=true>genom
      <details><summary>x</summary>genom</details>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden">genom</p>
      <p style="display:none">genom</p>`);
    await startReader(page, ['genom']);
    expect(await page.evaluate(() => globalThis.reader.terms())).toEqual([]);
  });
});
