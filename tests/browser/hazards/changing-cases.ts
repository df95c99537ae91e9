import type { HazardCase } from './hazard-cases.ts';

/** What pages do to their own text. Each acts for itself, all at the same time. */
export const CHANGING_CASES: HazardCase[] = [
  {
    name: 'an answer that is written letter by letter into one text node',
    act: async (area) => {
      const text = area.appendChild(document.createTextNode(''));
      for (const letter of 'Svaret er en bivirkning og datakilder. '.repeat(2)) {
        text.data += letter;
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    painted: ['bivirkning', 'datakilder', 'bivirkning', 'datakilder'],
  },
  {
    name: 'an answer whose markup is written anew at each word',
    act: async (area) => {
      for (let end = 1; end <= 40; end++) {
        area.innerHTML = `<p>${'En bivirkning og en datakilde. '.slice(0, end)}</p>`;
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
    },
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'a log of 5,000 lines, to its last line',
    act: async (area) => {
      for (let line = 0; line < 5_000; line++) {
        area.append(line % 100 ? `linje ${line}` : 'en bivirkning', document.createElement('br'));
        if (line % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
      area.append('Sidst en datakilde.');
    },
    painted: [...Array<string>(50).fill('bivirkning'), 'datakilde'],
  },
  {
    name: 'rows that are used again for other data',
    html: '<p>bivirkning 0</p><p>bivirkning 1</p><p>bivirkning 2</p>',
    act: async (area) => {
      const rows = [...area.querySelectorAll('p')];
      for (let top = 1; top <= 30; top++) {
        rows.forEach((row, at) => {
          const text = row.firstChild as Text;
          text.data = (top + at) % 2 ? `En datakilde ${top + at}` : `Ingenting ${top + at}`;
        });
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    painted: ['datakilde'],
  },
  {
    name: 'a translator that puts font elements in the place of text, again and again',
    html: '<p>En bivirkning her</p><p>og en <b>datakilde</b> der</p>',
    act: async (area) => {
      for (let round = 0; round < 5; round++) {
        const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (!text.data.trim()) continue;
          const font = document.createElement('font');
          font.append(document.createElement('font'));
          font.firstElementChild?.append(text.data);
          text.replaceWith(font);
        }
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'text nodes split, joined and moved',
    html: '<p>En bivirkning</p><p>og en data</p><p><i>kilde</i></p>',
    act: async (area) => {
      const [first, second, third] = [0, 1, 2].map(
        (at) => area.querySelectorAll('p')[at] as Element,
      ) as [Element, Element, Element];
      await new Promise((resolve) => setTimeout(resolve, 300));
      (first.firstChild as Text).splitText(6);
      second.append(third.firstChild as Node);
      await new Promise((resolve) => setTimeout(resolve, 50));
      first.normalize();
      area.prepend(second);
    },
    painted: ['datakilde', 'bivirkning'],
  },
  {
    name: 'a page that answers every change of its own text for a while',
    html: '<p>En bivirkning</p>',
    act: (area) => {
      let answers = 0;
      new MutationObserver(() => {
        if (++answers > 200) return;
        const text = area.querySelector('p')?.firstChild as Text;
        text.data = `En bivirkning ${answers}`;
      }).observe(area, { subtree: true, childList: true, characterData: true });
      area.append('og en datakilde');
    },
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'text that becomes an editor, and text that must not be translated',
    html: '<p>bivirkning</p><p>datakilde</p><p>styrelse</p>',
    act: async (area) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      area.querySelectorAll('p')[0]?.setAttribute('contenteditable', 'true');
      area.querySelectorAll('p')[1]?.setAttribute('translate', 'no');
    },
    painted: ['styrelse'],
  },
  {
    name: 'what was hidden is shown, and the other way round',
    html: `<p hidden>bivirkning</p><details><summary>x</summary>datakilde</details>
      <p class="menu" style="display:none">styrelse</p><p>diagnostik</p>`,
    act: async (area) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      area.querySelector('p')?.removeAttribute('hidden');
      area.querySelector('details')?.setAttribute('open', '');
      area.querySelector<HTMLElement>('.menu')?.style.setProperty('display', 'block');
      area.lastElementChild?.setAttribute('hidden', '');
    },
    painted: ['bivirkning', 'datakilde', 'styrelse'],
  },
  {
    name: 'a closed shadow root, there when the page was read',
    act: (area) => {
      const host = document.createElement('div');
      const inside = document.createElement('p');
      inside.textContent = 'En bivirkning i det lukkede.';
      inside.id = area.id;
      host.attachShadow({ mode: 'closed' }).append(inside);
      area.append(host);
    },
    painted: ['bivirkning'],
  },
  {
    name: 'a closed shadow root from markup, within an element of the page’s making',
    act: (area) => {
      area.setHTMLUnsafe(`<x-box>i lyset <template shadowrootmode="closed">
        <p id="${area.id}">En <slot></slot> bivirkning.</p></template></x-box>`);
    },
    painted: ['bivirkning'],
  },
  {
    name: 'shadow roots that come late: closed, open in closed, and filled still later',
    html: '<div></div>',
    act: async (area) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const outer = area.querySelector('div')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
      const host = outer.appendChild(document.createElement('x-inner'));
      const inside = host
        .attachShadow({ mode: 'open' })
        .appendChild(document.createElement('section'));
      inside.id = area.id;
      inside.textContent = 'En bivirkning ';
      await new Promise((resolve) => setTimeout(resolve, 400));
      inside.append('og en datakilde');
    },
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'a word that frames write and take away again',
    html: '<p>En bivirkning</p><p></p>',
    act: async (area) => {
      const place = area.lastElementChild as Element;
      for (let frame = 0; frame < 40; frame++) {
        place.textContent = frame % 2 ? '' : 'En datakilde';
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    painted: ['bivirkning'],
  },
];
