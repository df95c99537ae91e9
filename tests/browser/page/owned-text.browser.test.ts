import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inEachBrowser, paintedTexts, settle, startReader } from './rig/test-rig.ts';

const PREACT = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

/** A page whose framework holds its text nodes and writes to them again and again. */
const PAGE = `<!doctype html><html lang=da><body><div id=app></div><script type=module>
const source = ${JSON.stringify(PREACT)};
const { h, render } = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
const View = ({ n }) => h('div', null,
  h('p', null, 'Runde ', n, ': et genom', n % 2 ? ' og arvemasse' : null, n % 3 ? h('b', null, ' genom') : ' uden'),
  h('ul', null, Array.from({ length: n % 7 }, (_, i) => h('li', { key: (i * n) % 11 }, 'genom ', i))),
  n % 5 ? 'arvemasse ved siden af' : h('p', null, 'arvemasse i afsnit'));
globalThis.show = (n) => render(h(View, { n }), document.querySelector('#app'));
globalThis.expected = () => document.querySelector('#app').textContent.match(/genom|arvemasse/g).length;
show(0);
globalThis.ready = true;
</script>`;

for (const painter of ['highlight', 'mark'] as const) {
  inEachBrowser(`text that a framework owns, ${painter}`, (rig) => {
    it('survives hundreds of renders', async () => {
      const { page, errors } = await rig.open(PAGE);
      await page.waitForFunction('globalThis.ready');
      await startReader(page, ['genom', 'arvemasse'], 'all', painter);
      const result = await page.evaluate(async () => {
        const { show, expected } = globalThis as unknown as {
          show(n: number): void;
          expected(): number;
        };
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let n = 1; n <= 300; n++) {
          show(n);
          if (n % 3 === 0) await frame();
        }
        for (let tries = 0; tries < 20; tries++) {
          await new Promise((resolve) => setTimeout(resolve, 250));
          if (tries > 1 && globalThis.reader.hits().length === expected()) break;
        }
        const hits = globalThis.reader.hits().length;
        globalThis.stopping.abort();
        return { hits, expected: expected(), html: document.querySelector('#app')!.innerHTML };
      });
      const clean = await page.evaluate(async () => {
        const { show } = globalThis as unknown as { show(n: number): void };
        show(301);
        show(300);
        return document.querySelector('#app')!.innerHTML;
      });
      expect(errors).toEqual([]);
      expect(result.hits).toBe(result.expected);
      expect(result.html).toBe(clean);
    });
  });
}

inEachBrowser('languages', (rig) => {
  it('says of each text which language is declared for it, and whether by the page itself', async () => {
    const { page } =
      await rig.open(`<!doctype html><html lang=en-US><body><p>arvemasse</p><p lang=fr>genom</p>
      <div lang=de-DE><p>genom</p></div>`);
    await startReader(page, ['genom']);
    const asked = await page.evaluate(() => globalThis.matcher.asked);
    expect(asked.times).toBe(1);
    const told = asked.texts.map(({ declared, pageLevel }) => [declared, pageLevel]);
    expect(told).toEqual([
      ['en', true],
      ['fr', false],
      ['de', false],
    ]);
  });
});

inEachBrowser('restored copies', (rig) => {
  it('takes the effect from marks that an earlier session left in a copy of the page', async () => {
    const { page } = await rig.open('<!doctype html><html lang=da><body><p>et genom</p>');
    await startReader(page, ['genom'], 'all', 'mark');
    await page.evaluate(() => {
      const copy = document.body.innerHTML;
      globalThis.stopping.abort();
      document.body.innerHTML = copy;
    });
    await startReader(page, ['genom'], 'all', 'mark');
    await settle(page);
    expect((await paintedTexts(page)).length).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('[data-ordlys]').length)).toBe(1);
  });
});
