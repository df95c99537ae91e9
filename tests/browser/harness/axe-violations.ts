import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';

/** What axe-core puts on the window of the page it is evaluated in. */
declare global {
  var axe: typeof Axe;
}

/** What axe-core finds wrong with a page of ours, a line each: the rule and the first element. */
export async function axeViolations(page: Page): Promise<string[]> {
  const source = readFileSync(join(repositoryFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => {
      const first = nodes[0];
      return `${id}: ${first?.html} ${first?.failureSummary ?? ''}`;
    });
  });
}
