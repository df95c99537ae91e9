import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

export type PeerName = 'mark.js' | 'advanced-mark.js' | 'findAndReplaceDOMText';
export type PeerRun = { ms: number; marks: number };

const LIMITERS = [...' \u00a0.,;:!?()[]{}<>"\'“”‘’«»–—-/\\|…*+=&%#@§'];

/** Each peer with the options that suit it best: whole words and phrases, any case. */
const PEERS: Record<PeerName, (terms: string[]) => void> = {
  'mark.js': (terms) =>
    new Mark(document.body).mark(terms, {
      separateWordSearch: false,
      diacritics: false,
      accuracy: { value: 'exactly', limiters: LIMITERS },
    }),
  'advanced-mark.js': (terms) =>
    new AdvancedMark(document.body).mark(terms, {
      separateWordSearch: false,
      diacritics: false,
      combinePatterns: true,
      accuracy: { value: 'exactly', limiters: LIMITERS.join('') },
    }),
  findAndReplaceDOMText: (terms) =>
    findAndReplaceDOMText(document.body, {
      preset: 'prose',
      find: onePattern(terms),
      wrap: 'mark',
    }),
};

let terms: string[] = [];

/** Fetches the terms of a list. Not measured. */
export async function prepare(list: string): Promise<void> {
  terms = (await (await fetch(`/terms/${list}.json`)).json()) as string[];
}

/** Marks the terms in the page. In one go, so that the browser can end it at the limit. */
export function runPeer(name: PeerName): PeerRun {
  const started = performance.now();
  PEERS[name](terms);
  return { ms: performance.now() - started, marks: document.querySelectorAll('mark').length };
}

function onePattern(all: string[]): RegExp {
  const escaped = [...all]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\wæøåÆØÅ])(?:${escaped.join('|')})(?![\\wæøåÆØÅ])`, 'gi');
}
