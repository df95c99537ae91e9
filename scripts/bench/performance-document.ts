import type { Figures } from './figures.ts';
import { reportTables } from './report.ts';

/** The text of docs/performance.md. */
export function performanceDocument(figures: Figures): string {
  const { browser, processors, runs } = figures;
  return `# What Ordlys costs a page

Written by \`npm run bench -- --write\`: ${browser}, ${processors} processors, medians of ${runs} runs (three on the
long pages). Ratios are of one run on one machine; absolute times are that machine's.

Every run opens the saved page afresh, without its own scripts, and works in a world of its own as a
content script does. **Bare walk** is the limit: a TreeWalker over all text nodes that sums every
character code. **Ours** is all of our code's time on the page's main thread from start to rest:
reading, asking the background, matching, painting. The background answers from a worker, as JSON.
Code is cold in both, as on a page just opened; the column "code warm" is a later run on the same page.
The other tools get the same terms and the options that suit them best, and 60 seconds: all pages up
to 200 terms, three pages of middle size beyond.

Term lists are made anew each time, alike for the same pages: up to half of a list (2,000 terms at most) stands in the pages,
the rest are long dictionary words and pairs of them. "Capped" paints no more hits than the smallest list does.

${reportTables(figures)}
`;
}
