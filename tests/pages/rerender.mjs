// A page that owns its text: each step changes, moves, hides and replaces the very text nodes in
// which terms stand, as a framework does. `step(n)` draws state n; `expected()` is its plain text.
import { h, render } from 'preact';

const WORDS = ['helgenomsekventering', 'bivirkninger', 'personlig medicin', 'patientgruppen'];

function App({ n }) {
  const word = WORDS[n % WORDS.length];
  return h('main', null, [
    h('h1', null, `Trin ${n}`),
    h('p', { id: 'text' }, 'Her står ', n % 3 === 0 ? h('b', null, word) : word, ` og ${n} tegn.`),
    n % 2 === 0 && h('p', { key: 'even' }, 'En bivirkning i et lige trin.'),
    h(
      'ul',
      null,
      WORDS.map((_, i) => WORDS[(i + n) % WORDS.length]).map((w) =>
        h('li', { key: w }, `Om ${w}.`),
      ),
    ),
  ]);
}

const root = document.getElementById('app');
const bare = document.createElement('div');

globalThis.step = (n) => render(h(App, { n }), root);
/** The same state drawn from nothing, where nobody highlights: what the page must look like. */
globalThis.expected = (n) => {
  render(null, bare);
  render(h(App, { n }), bare);
  return bare.innerHTML;
};
globalThis.step(0);
