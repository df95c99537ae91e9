import type { Figures } from './figures.ts';
import { reportTables } from './report.ts';

/** The text of docs/performance.md. */
export function performanceDocument(figures: Figures): string {
  return `# What Ordlys costs a page

Written by \`npm run bench -- --write\`. Ratios are of one run on one machine; absolute times are that machine's.

Every run opens the saved page afresh, without its own scripts, and works in a world of its own as a
content script does. **Bare walk** is the limit: a TreeWalker over all text nodes that sums every
character code. **Ours** is all of our code's time on the page's main thread from start to rest:
reading, asking the background, matching, painting; *thread* beside it is the processor time of all
that the page's thread did meanwhile, the browser's drawing included. The background answers from a
worker that has the index, as JSON. Both are measured twice: the first time on a fresh page, and again
on the same page. Their order turns with every run.
The browser keeps compiled code from page to page of a tab, ours and the walk's; what a first read in a new tab
costs stands under "Once per run".

The other tools get the same terms, the options that suit them best and 60 seconds; lists of 200, 2,000
and 20,000 terms on two pages of middle size. All lists are tried on five pages, those of 20, 2,000 and
100,000 on all. "Capped" paints no more hits than the smallest list does.

${reportTables(figures)}
`;
}
