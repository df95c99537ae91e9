import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';
import { ourErrors, readSavedPage, SAVED_PAGES, wentAway } from './saved-pages.ts';

describe.skipIf(SAVED_PAGES.length === 0).each(BROWSERS)('live saved pages in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  test.each(SAVED_PAGES)('%s meets no error of ours while its own scripts run', async (file) => {
    const opened = await room.openPage(`/live/${file}`, readSavedPage(file)).catch(wentAway);
    if (opened === null) return;
    expect(ourErrors(opened.errors)).toEqual([]);
    await opened.page.close();
  });
});
