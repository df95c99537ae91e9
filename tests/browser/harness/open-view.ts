import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/launch.ts';
import type { Reader } from './reader.ts';

/** One of the extension's own pages, such as `/popup.html?tab=3`, in front and ready for keys. */
export async function openView(reader: Reader, path: string): Promise<Page> {
  const page = await openExtensionPage(reader.launched, path);
  await page.bringToFront();
  return page;
}
