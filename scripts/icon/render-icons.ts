import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browsers/launch.ts';
import { repositoryFolder } from '../repository-folder.ts';

// Redraws the icons of public/icon from ordlys.svg; run it after changing the drawing.

const DRAWING = readFileSync(join(import.meta.dirname, 'ordlys.svg'), 'utf8');
/** What the browsers ask for: toolbar at several densities, lists, stores. */
const SIZES = [16, 32, 48, 128];
/** The toolbar while Ordlys is off: the same drawing, without colour and paler. */
const OFF_SIZES = [16, 32, 48];
const OFF_STYLE = 'filter: grayscale(1) contrast(0.55) brightness(1.35)';

const launched = await launchBrowser({ name: 'chromium' });
try {
  const page = await launched.browser.newPage();
  for (const size of SIZES) await renderIcon(page, size, `${size}.png`, '');
  for (const size of OFF_SIZES) await renderIcon(page, size, `${size}-off.png`, OFF_STYLE);
} finally {
  await launched.close();
}

async function renderIcon(page: Page, size: number, name: string, style: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  const source = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" style="display:block;width:${size}px;${style}">`,
    { waitUntil: 'load' },
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(repositoryFolder, 'public', 'icon', name), png);
}
