import { createLanguageEngine } from '../../../../src/language/languages.ts';
import { compileIndex } from '../../../../src/matcher/compile-index.ts';
import { IndexMatcher } from '../../../../src/matcher/index-matcher.ts';
import { JoinedIndex } from '../../../../src/matcher/joined-index.ts';
import type { Glossary } from '../../../../src/model/glossary.ts';
import { HighlightPainter } from '../../../../src/page/highlight-painter.ts';
import type { HitMark } from '../../../../src/page/page-mark.ts';
import type { PageHit } from '../../../../src/page/painter.ts';
import { createPlaceJudge } from '../../../../src/page/place-judge.ts';
import { scanRuns } from '../../../../src/page/scan-page.ts';
import { Slices } from '../../../../src/page/slices.ts';

/** Milliseconds of the page's thread. */
export type Timing = {
  bare: number;
  read: number;
  /** From hits to marks. */
  mark: number;
  paint: number;
  painted: number;
};

/** Scans the page once, as the reader does, in one slice. */
async function timeScan(matcher: IndexMatcher): Promise<Omit<Timing, 'bare'>> {
  const at = { start: performance.now(), read: 0, answered: 0 };
  const scan = await scanRuns([[document]], {
    slices: new Slices(1e6),
    signal: new AbortController().signal,
    placeOf: createPlaceJudge(),
    nextId: () => 0,
    onShadowRoot: () => undefined,
    onPossibleHost: () => undefined,
    async matchTexts(texts) {
      // Only the first question: what is read while the background matches is not told apart.
      at.read ||= performance.now();
      const inLanguage = texts.map(({ text }) => ({ text, language: null }));
      const hits = matcher.match(inLanguage, []).hits;
      at.answered = performance.now();
      return hits;
    },
  });
  const matched = performance.now();
  const hits = scan.marks.flat().filter((mark): mark is HitMark => mark.kind === 'hit');
  const paint = timePainting(hits.map(({ page }) => page));
  return { read: at.read - at.start, mark: matched - at.answered, paint, painted: hits.length };
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
  const matcher = new IndexMatcher(new JoinedIndex([{ index }]), engineFor);
  const timings: Timing[] = [];
  for (let run = 0; run < times; run++) {
    await nextFrame();
    const bare = bareWalk();
    timings.push({ ...(await timeScan(matcher)), bare });
  }
  return timings;
}

/** After the page was drawn, so that its own styling is not counted as ours. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
