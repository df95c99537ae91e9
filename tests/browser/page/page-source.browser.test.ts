import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readHtml } from '../../../src/readers/html/read-html.ts';
import { readerPlatform } from '../../../src/readers/reader-platform.ts';
import { inEachBrowser } from './rig/test-rig.ts';

const source = (page: Page, most = 1_000_000) =>
  page.evaluate((limit) => globalThis.ordlysTest.room.pageSource(document, limit), most);
const offers = (page: Page) =>
  page.evaluate(() => globalThis.ordlysTest.room.countOffers(document));

/** What the readers make of the page as it was handed over. */
async function passages(page: Page): Promise<string[]> {
  const { parseHtml } = readerPlatform();
  const read = readHtml(new TextEncoder().encode(await source(page)), parseHtml);
  if (!read.ok) throw new Error(read.reason);
  const { text, passages } = read.document;
  return passages.map(({ start, end }) => text.slice(start, end));
}

inEachBrowser('the source of a page', (rig) => {
  it('is what is shown, with signs that markup uses', async () => {
    const { page } = await rig.open(`<!doctype html><html lang=da><title>a &lt;b&gt; c</title><body>
      <p>1 &lt; 2 &amp;&amp; "x" &gt; 'y' &amp;amp;</p><pre>to
      linjer</pre><p>efter<br>brud</p>`);
    expect(await passages(page)).toEqual([
      `1 < 2 && "x" > 'y' &amp;`,
      expect.stringContaining('to'),
      expect.stringMatching(/^efter\s+brud$/u),
    ]);
    expect(await source(page)).toContain('lang="da"');
  });

  it('has shadow roots in place, and in slots what is put there', async () => {
    const { page } = await rig.open(`<!doctype html><body><p>først</p>
      <x-kort><span slot=navn>navnet</span></x-kort><p>sidst</p><script>
      const host = document.querySelector('x-kort').attachShadow({ mode: 'open' });
      host.innerHTML = '<p>før <slot name=navn>ingen</slot> efter</p><p><slot name=tom>reserve</slot></p>';
      </script>`);
    expect(await passages(page)).toEqual(['først', 'før navnet efter', 'reserve', 'sidst']);
  });

  it('leaves out scripts, what the reader wrote, and what is ours', async () => {
    const { page } = await rig.open(`<!doctype html><body><p>tekst</p>
      <script>var hemmelig = 1</script><style>hemmelig{}</style><noscript>hemmelig</noscript>
      <template>hemmelig</template><textarea>hemmelig</textarea><input value=hemmelig>
      <select><option>hemmelig</select><div contenteditable>hemmelig</div>
      <div data-ordlys-host>hemmelig</div><iframe srcdoc=hemmelig></iframe>`);
    await page.type('textarea', 'hemmelig');
    expect(await source(page)).not.toContain('hemmelig');
    expect(await passages(page)).toEqual(['tekst']);
  });

  it('keeps what a page says of itself, and no data can end its own tag', async () => {
    const data = {
      '@type': 'DefinedTerm',
      name: 'lur',
      description: 'en kort <b>søvn</b> </script>',
    };
    const { page } = await rig.open(`<!doctype html><html lang=da><head><title>T</title>
      <link rel=canonical href="https://example.org/a?b=1&amp;c=2"><script type="application/ld+json">
      ${JSON.stringify(data).replaceAll('</', '<\\/')}</script></head><body><p>tekst</p>`);
    const { parseHtml } = readerPlatform();
    const read = readHtml(new TextEncoder().encode(await source(page)), parseHtml);
    expect(read).toMatchObject({
      document: {
        url: 'https://example.org/a?b=1&c=2',
        marked: [{ by: 'definedTerm' }],
        text: expect.stringContaining('lur: en kort <b>søvn</b> </script>'),
      },
    });
    expect(await offers(page)).toBe(1);
  });

  it('of a page that is deep, long or bends its own properties comes to an end', async () => {
    const { page } = await rig.open(`<!doctype html><body>
      <form><input name=firstChild><input name=localName><input name=nextSibling><p>i en formular</p></form>
      <script>
        let at = document.body.appendChild(document.createElement('div'));
        for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div'));
        at.append('i dybet');
      </script>`);
    const whole = await source(page);
    expect(whole).toContain('i en formular');
    expect(whole).toContain('i dybet');
    expect(whole.endsWith('</body></html>')).toBe(true);
    const cut = await source(page, 200);
    expect(cut).not.toContain('i dybet');
    // What is cut off is closed.
    expect(cut.endsWith('</html>')).toBe(true);
  });

  it('counts the terms that a page explains, and no opening hours', async () => {
    const { page } = await rig.open(`<!doctype html><body><nav><dl><dt>Menu<dd>a b c d</dl></nav>
      <dl><dt>Mandag<dd>10-16<dt>apnø<dt>åndestop<dd>et ophold i vejrtrækningen</dl>
      <p>En <dfn>lur</dfn> er kort. <dfn>Lur</dfn> igen. <abbr title="hele dagen">h.d.</abbr>
      <abbr>uden titel</abbr>`);
    expect(await offers(page)).toBe(4);
  });
});
