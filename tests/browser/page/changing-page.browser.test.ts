import { expect, it } from 'vitest';
import { inEachBrowser, paintedTexts, settle, startReader } from './rig/test-rig.ts';

const PAGE = '<!doctype html><html lang=da><body><p id=p>et genom</p><div id=list></div>';

for (const painter of ['highlight', 'mark'] as const) {
  inEachBrowser(`a changing page, ${painter}`, (rig) => {
    const open = async (html = PAGE) => {
      const opened = await rig.open(html);
      await startReader(opened.page, ['genom', 'arvemasse'], 'all', painter);
      return opened;
    };

    it('takes in text that is added, changed and removed', async () => {
      const { page, errors } = await open();
      const seen: (string[] | number)[] = [];
      const step = async (change: () => void) => {
        await page.evaluate(change);
        await settle(page);
        seen.push(await paintedTexts(page));
      };
      await step(() => document.querySelector('#list')!.append('arve', 'masse'));
      await step(() => {
        const text = document.querySelector('#p')!.firstChild as Text;
        text.data = 'nu et GENOM til';
      });
      await step(() => document.querySelector('#list')!.firstChild!.remove());
      await step(() => document.querySelector('#p')!.insertAdjacentText('afterbegin', 'genom '));
      await step(() => document.querySelector('#p')!.replaceChildren());
      expect(seen.slice(0, 3)).toEqual([
        painter === 'mark' ? expect.any(Array) : ['genom', 'arve|masse'],
        painter === 'mark' ? expect.any(Array) : ['GENOM', 'arve|masse'],
        painter === 'mark' ? expect.any(Array) : ['GENOM'],
      ]);
      expect(seen.map((list) => (list as string[]).length)).toEqual([2, 2, 1, 2, 0]);
      expect(errors).toEqual([]);
    });

    it('goes on after the body and the whole document were replaced', async () => {
      const { page, errors } = await open();
      await page.evaluate(() => {
        const body = document.createElement('body');
        body.innerHTML = '<p>ny arvemasse</p>';
        document.body.replaceWith(body);
      });
      await settle(page);
      expect((await paintedTexts(page)).length).toBe(1);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><html lang=da><body><p>genom og arvemasse</p><p>genom</p>');
        document.close();
      });
      await settle(page);
      expect((await paintedTexts(page)).length).toBe(3);
      await page.evaluate(() => document.body.append('genom'));
      await settle(page);
      expect((await paintedTexts(page)).length).toBe(4);
      expect(errors).toEqual([]);
    });

    it('keeps order when text is moved, and sections with it', async () => {
      const { page } = await open(
        '<!doctype html><html lang=da><body><p>genom</p><h2>x</h2><p id=b>arvemasse</p>',
      );
      await page.evaluate(() => document.body.prepend(document.querySelector('#b')!));
      await settle(page);
      expect(await page.evaluate(() => globalThis.reader.terms().map(({ text }) => text))).toEqual([
        'arvemasse',
        'genom',
      ]);
    });

    it('notices text that is shown and hidden', async () => {
      const { page } =
        await open(`<!doctype html><html lang=da><style>.off{display:none}</style><body>
        <p id=a class=off>genom</p><details id=d><summary>x</summary><p>genom</p></details><p id=h hidden>genom</p>`);
      expect(await paintedTexts(page)).toEqual([]);
      const counts: number[] = [];
      for (const change of [
        () => document.querySelector('#a')!.classList.remove('off'),
        () => document.querySelector('#d')!.setAttribute('open', ''),
        () => document.querySelector('#h')!.removeAttribute('hidden'),
        () => document.querySelector('#a')!.classList.add('off'),
        () => document.querySelector('#d')!.setAttribute('aria-hidden', 'true'),
      ]) {
        await page.evaluate(change);
        await new Promise((resolve) => setTimeout(resolve, 350));
        counts.push((await paintedTexts(page)).length);
      }
      expect(counts).toEqual([1, 2, 3, 2, 1]);
    });

    it('reads shadow roots: open, nested, late', async () => {
      const { page } = await open(`<!doctype html><html lang=da><body><p>genom</p>
        <div><template shadowrootmode=open><p>genom <slot></slot></p></template>arvemasse</div>
        <x-late></x-late><p>genom</p>`);
      await settle(page);
      expect((await paintedTexts(page)).length).toBe(4);
      await page.evaluate(() => {
        const root = document.querySelector('x-late')!.attachShadow({ mode: 'open' });
        root.innerHTML = '<div id=inner>arvemasse</div>';
        root.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML =
          '<p id=deep>arvemasse</p>';
      });
      await new Promise((resolve) => setTimeout(resolve, 1600));
      expect((await paintedTexts(page)).length).toBe(5);
      await page.evaluate(() => {
        const deep = document.querySelector('x-late')!.shadowRoot!.querySelector('div')!
          .shadowRoot!;
        deep.querySelector('p')!.append(' og genom');
      });
      await settle(page);
      expect((await paintedTexts(page)).length).toBe(6);
    });

    it('leaves the page as it would be without us when it stops', async () => {
      const { page } = await open();
      await page.evaluate(() => document.querySelector('#list')!.append('genom ', 'og arvemasse'));
      await settle(page);
      const html = await page.evaluate(() => {
        globalThis.stopping.abort();
        return [document.body.innerHTML, document.querySelector('#list')!.childNodes.length];
      });
      expect(html).toEqual(['<p id="p">et genom</p><div id="list">genom og arvemasse</div>', 2]);
      await page.evaluate(() => document.body.append('genom'));
      await settle(page);
      expect(await paintedTexts(page)).toEqual([]);
    });
  });
}
