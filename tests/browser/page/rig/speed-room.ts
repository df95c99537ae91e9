import { createLanguageEngine } from '../../../../src/language/languages.ts';
import { collectWords } from '../../../../src/matcher/collect-words.ts';
import { compileIndex } from '../../../../src/matcher/compile-index.ts';
import { createMatchText } from '../../../../src/matcher/match-text.ts';
import {
  emptyPageIndex,
  mergePageIndex,
  type PageIndex,
} from '../../../../src/matcher/page-index.ts';
import { selectIndex } from '../../../../src/matcher/select-index.ts';
import type { Glossary } from '../../../../src/model/glossary.ts';
import { HighlightPainter } from '../../../../src/page/highlight-painter.ts';
import { PageLanguage } from '../../../../src/page/page-language.ts';
import type { HitMark } from '../../../../src/page/page-mark.ts';
import { PageWords } from '../../../../src/page/page-words.ts';
import type { PageHit } from '../../../../src/page/painter.ts';
import { scanRuns } from '../../../../src/page/scan-page.ts';
import { Slices } from '../../../../src/page/slices.ts';
import { createVisibilityJudge } from '../../../../src/page/visibility.ts';

/** Milliseconds of the page's thread; `walk` is what reading takes without collecting words. */
export type Timing = {
  bare: number;
  walk: number;
  read: number;
  match: number;
  paint: number;
  painted: number;
};

type Answer = (words: string[]) => PageIndex;

/** Scans the page once, as the reader does, in one slice. */
async function timeScan(answer: Answer | null): Promise<Omit<Timing, 'bare' | 'walk'>> {
  const index = emptyPageIndex();
  const words = new PageWords();
  const slices = new Slices(1e6);
  const at = { start: performance.now(), read: 0, answered: 0 };
  const scan = await scanRuns([[document]], {
    slices,
    signal: new AbortController().signal,
    language: new PageLanguage(undefined),
    isVisible: createVisibilityJudge(),
    nextId: () => 0,
    onShadowRoot: () => undefined,
    onPossibleHost: () => undefined,
    collectWords: answer ? (text) => collectWords(text, words) : () => undefined,
    learn: async () => {
      at.read = performance.now();
      if (answer) mergePageIndex(index, answer(words.takeFresh()));
      at.answered = performance.now();
    },
    matchText: answer ? createMatchText(index) : () => [],
  });
  const matched = performance.now();
  const hits = scan.marks.flat().filter((mark): mark is HitMark => mark.kind === 'hit');
  const paint = timePainting(hits.map(({ page }) => page));
  return { read: at.read - at.start, match: matched - at.answered, paint, painted: hits.length };
}

function timePainting(hits: readonly PageHit[]): number {
  const painter = new HighlightPainter();
  const start = performance.now();
  painter.paint(hits);
  const took = performance.now() - start;
  painter.clear();
  return took;
}

/** The limit: a walk over all text that sums every character code. */
function bareWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  (globalThis as { ordlysSum?: number }).ordlysSum = sum;
  return performance.now() - start;
}

/** Timings of several readings of this page, each in a frame of its own. */
export async function timeReadings(glossary: Glossary, times: number): Promise<Timing[]> {
  const engineFor = (language: string) => createLanguageEngine(language, null);
  const { index } = compileIndex([glossary], engineFor);
  const answer = (words: string[]) => selectIndex(index, words, engineFor);
  const timings: Timing[] = [];
  for (let run = 0; run < times; run++) {
    await nextFrame();
    const bare = bareWalk();
    const walk = (await timeScan(null)).read;
    timings.push({ ...(await timeScan(answer)), bare, walk });
  }
  return timings;
}

/** After the page was drawn, so that its own styling is not counted as ours. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
