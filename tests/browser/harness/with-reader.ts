import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { keep } from './kept-browsers.ts';
import { type OpenPage, type Reader, startReader } from './reader.ts';
import { startTestServer, type TestServer } from './test-server.ts';

type ReaderOptions = {
  /** What differs from the defaults while these tests run. */
  settings?: Partial<Settings>;
  /** A browser of its own, for tests that leave more behind than tabs and settings. */
  own?: boolean;
};

/** Filled before the tests of the block run. */
export type WithReader = {
  reader: Reader;
  server: TestServer;
  /** Serves this page and opens it. */
  openPage(path: string, body: string, headers?: Record<string, string>): Promise<OpenPage>;
};

/**
 * Gives the tests of a describe block a browser with Ordlys in it and a server for its pages. The
 * browser is shared with other files: it starts with the given settings, and the tabs that these
 * tests opened are closed after them.
 */
export function withReader(name: BrowserName, options: ReaderOptions = {}): WithReader {
  const room = {
    openPage: (path, body, headers) => room.reader.open(room.server.add(path, body, headers)),
  } as WithReader;
  beforeAll(async () => {
    room.server = await startTestServer();
    room.reader = await (options.own
      ? startReader(name)
      : keep(`reader in ${name}`, () => startReader(name)));
    await room.reader.door.ask('changeSettings', {
      change: { ...DEFAULT_SETTINGS, ...options.settings },
    });
  });
  afterAll(async () => {
    await (options.own ? room.reader?.close() : room.reader?.closePages());
    await room.server?.close();
  });
  return room;
}
