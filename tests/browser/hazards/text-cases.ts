import type { HazardCase } from './hazard-cases.ts';

const INVISIBLE = {
  'soft hyphen': '\u00ad',
  'zero-width space': '\u200b',
  'zero-width non-joiner': '\u200c',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'byte order mark': '\ufeff',
};
const SPACES = [' ', '  ', '\u00a0', ' \u00a0', '\u202f', '\u2009', '\n   ', '\t'];

export const TEXT_CASES: HazardCase[] = [
  ...Object.entries(INVISIBLE).map(([name, sign]): HazardCase => {
    const spellings = everywhereIn('bivirkning', sign);
    return {
      name: `a ${name} at each place of a word`,
      html: spellings.map((word) => `<p>En ${word} mere.</p>`).join(''),
      painted: spellings,
    };
  }),
  {
    name: 'every kind of space in a term',
    html: SPACES.map((space) => `<p>Om personlig${space}medicin.</p>`).join(''),
    painted: SPACES.map((space) => `personlig${space}medicin`),
  },
  {
    name: 'words over boxes that stand in a line',
    html: `<p>En <span style="display:inline-block">bivirk</span>ning.</p>
      <p>Flere <i style="display:contents">data</i>kilder.</p>
      <p><a href="#x">Data</a>kilden og <b><i>bi</i></b><u>virk</u><wbr>ning.</p>`,
    // In pieces where a box of its own ends.
    painted: ['bivirk', 'ning', 'data', 'kilder', 'Datakilden', 'bivirkning'],
  },
  {
    name: 'words never run over boxes that stand apart',
    html: `<p>bivirk<span style="display:block">ning</span> bivirk<br>ning bivirk<img alt="">ning
      <span style="float:left">data</span><span style="display:block">kilde</span></p>
      <table><tr><td>bivirk<td>ning</table><ul><li>data<li>kilde</ul>`,
    painted: [],
  },
  {
    name: 'a text layer of spans placed one by one, as over a scanned page',
    html: `<div style="position:relative;height:3em">
      <span style="position:absolute;left:0">Om en bivirkning</span><br role="presentation">
      <span style="position:absolute;left:0;top:1em">og en datakilde</span></div>`,
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'elements without a box of their own',
    html: `<div style="display:contents"><p>En bivirkning.</p>og en datakilde</div>
      <div hidden><div style="display:contents">bivirkning</div></div>
      <div style="display:contents;visibility:hidden">bivirkning</div>`,
    painted: ['bivirkning', 'datakilde'],
  },
  {
    name: 'drop caps, ruby and words in two scripts',
    html: `<p><span style="float:left;font-size:3em">B</span>ivirkninger ses.</p>
      <p>En <ruby>bivirk<rp>(</rp><rt>x</rt><rp>)</rp>ning</ruby>.</p><p>Бивиркнинг bivirkning</p>`,
    painted: ['B', 'ivirkninger', 'bivirk', 'ning', 'bivirkning'],
  },
  {
    name: 'one letter in two spellings',
    html: '<p>ma\u030alrettet behandling, m\u00e5lrettet behandling, maalrettet behandling</p>',
    painted: ['ma\u030alrettet behandling', 'm\u00e5lrettet behandling', 'maalrettet behandling'],
  },
  {
    name: 'letters outside the basic plane and half of one',
    html: '<p>\u{1d41b}\u{1d422} \u{1f600}bivirkning\u{1f600} \u{20000} datakilde</p>',
    act: (area) => area.append('\ud800 en bivirkning \udc00', '\udfff datakilde\ud83d'),
    painted: ['bivirkning', 'datakilde', 'bivirkning', 'datakilde'],
  },
  {
    name: 'right-to-left text and direction marks',
    html: `<p dir="rtl">\u05e9\u05dc\u05d5\u05dd bivirkning \u05e2\u05d5\u05dc\u05dd</p>
      <p>\u202ebivirkning\u202c og \u200fdatakilde\u200e og \u2067datakilder\u2069</p>`,
    painted: ['bivirkning', 'bivirkning', 'datakilde', 'datakilder'],
  },
  {
    name: 'vertical writing',
    html: '<p style="writing-mode:vertical-rl;height:8em">En bivirkning på højkant</p>',
    painted: ['bivirkning'],
  },
  {
    name: 'ordinary words that every object knows',
    html: '<p>constructor valueOf hasOwnProperty __proto__ toString then length bivirkning</p>',
    painted: ['bivirkning'],
  },
  {
    name: 'hidden text is not painted',
    html: `<p hidden>bivirkning</p><p style="visibility:hidden">bivirkning</p>
      <p aria-hidden="true">bivirkning</p><details><summary>x</summary>bivirkning</details>
      <p style="display:none">bivirkning</p><dialog>bivirkning</dialog><div popover>bivirkning</div>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden">bivirkning</p>`,
    painted: [],
  },
  {
    name: 'drawings and formulas are left alone',
    html: `<svg width="99" height="20"><text y="15">bivirkning</text>
      <foreignObject width="50" height="9"><p>bivirkning</p></foreignObject></svg>
      <math><mtext>bivirkning</mtext></math><p class="katex">bivirkning</p>`,
    painted: [],
  },
  {
    name: 'a text node for every letter',
    act: (area) => {
      for (const letter of 'Om helgenomsekventering og bivirkninger.') area.append(letter);
    },
    painted: ['helgenomsekventering', 'bivirkninger'],
  },
  {
    // Of 10,000, a browser without us already needs ten seconds to lay them out.
    name: '3,000 nested elements',
    act: (area) => {
      let deepest: HTMLElement = area;
      for (let depth = 0; depth < 3_000; depth++) {
        deepest = deepest.appendChild(document.createElement(depth % 2 ? 'i' : 'span'));
      }
      deepest.append('En bivirkning på bunden.');
    },
    painted: ['bivirkning'],
  },
  {
    name: 'runs of 100,000 signs that could blow up a pattern',
    act: (area) => {
      for (const sign of [' ', '\u00a0', '-', '\u00ad', '\u200b', 'a', 'gen', '.', '\n']) {
        const run = sign.repeat(100_000 / sign.length);
        area.append(`En bivirkning ${run} x`, document.createElement('hr'));
      }
    },
    painted: Array<string>(9).fill('bivirkning'),
  },
];

/** The word with a sign after its first letter, after its second, and so on. */
function everywhereIn(word: string, sign: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    return word.slice(0, at + 1) + sign + word.slice(at + 1);
  });
}
