import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { type BenchTab, openTab } from './bench-tab.ts';
import { bundle } from './bundle.ts';
import type { IndexFigures } from './figures.ts';
import type { SavedPage } from './saved-pages.ts';
import { type CompiledList, compileList, readLexiconBytes } from './term-index-file.ts';
import type { TermList } from './term-lists.ts';

/** The scripts that are put into the pages. */
export type Scripts = {
  ours: string;
  walk: string;
  peers: string;
  restart: string;
  transport: string;
};

/** One browser, one server, all pages and lists: what every measurement uses. */
export type Rig = {
  scripts: Scripts;
  compiled: ReadonlyMap<number, CompiledList>;
  /** The compiled lists in figures, by list size. */
  indexes(): Record<number, IndexFigures>;
  /** Opens a saved page afresh, with a script in it. */
  open(page: SavedPage, script: string): Promise<BenchTab>;
  /** The same with a script that runs before the page is there. */
  openWith(page: SavedPage, script: string): Promise<BenchTab>;
  /** Opens a page without content. */
  openEmpty(script: string): Promise<BenchTab>;
  /** Throws away the tab: the next `open` begins with a new one. */
  abandonTab(): Promise<void>;
  /** The browser's name and version. */
  version(): Promise<string>;
  close(): Promise<void>;
};

const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Empty</title><body></body></html>';

/** Aborting the signal closes the browser under whatever is being measured. */
export async function startRig(
  pages: readonly SavedPage[],
  lists: readonly TermList[],
  signal: AbortSignal,
): Promise<Rig> {
  const [server, scripts] = await Promise.all([startBenchServer(), bundleScripts()]);
  server.add('/empty.html', EMPTY_PAGE);
  server.add('/background.js', await bundle('background.ts', 'ordlysBackground', true));
  for (const { name, html } of pages) server.add(`/page/${name}.html`, html);
  const compiled = serveLists(server, lists);
  const launched = await launchBrowser({ name: 'chromium', offline: true });
  const { browser } = launched;
  const close = closeOnce(launched, server, signal);
  const keeper = await openTab(browser);
  await keeper.open(`${server.origin}/empty.html`);
  // The background lives as long as some page is connected to it.
  await keeper.evaluate(`globalThis.keep = new SharedWorker('/background.js'); 0`);
  return {
    scripts,
    compiled,
    indexes: () => Object.fromEntries([...compiled].map(([size, list]) => [size, figuresOf(list)])),
    ...tabKeeper(launched, server),
    version: () => browser.version(),
    close,
  };
}

/** Closes all, once. An interruption does so, too: what waits for the browser then fails. */
function closeOnce(
  launched: LaunchedBrowser,
  server: BenchServer,
  signal: AbortSignal,
): () => Promise<void> {
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= launched.close().then(server.close);
    return closing;
  };
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) void close();
  return close;
}

function figuresOf({ forms, bytes, compileMs }: CompiledList): IndexFigures {
  return { forms, bytes: bytes.byteLength, compileMs };
}

function tabKeeper(
  { browser }: LaunchedBrowser,
  { origin }: BenchServer,
): Pick<Rig, 'open' | 'openWith' | 'openEmpty' | 'abandonTab'> {
  let current: BenchTab | null = null;
  const openAt = async (url: string, script: string): Promise<BenchTab> => {
    current ??= await openTab(browser);
    await current.open(url);
    await current.inject(script);
    return current;
  };
  return {
    open: ({ name }, script) => openAt(`${origin}/page/${name}.html`, script),
    async openWith({ name }, script) {
      current ??= await openTab(browser);
      await current.openWith(`${origin}/page/${name}.html`, script);
      return current;
    },
    openEmpty: (script) => openAt(`${origin}/empty.html`, script),
    async abandonTab() {
      const tab = current;
      current = null;
      await tab?.close().catch(() => undefined);
    },
  };
}

async function bundleScripts(): Promise<Scripts> {
  const [ours, walk, peers, restart, transport] = await Promise.all([
    bundle('ours.ts', 'ordlysOurs', true),
    bundle('bare-walk.ts', 'ordlysWalk', true),
    bundle('peers.ts', 'ordlysPeers', true),
    bundle('restart.ts', 'ordlysRestart', true),
    bundle('transport.ts', 'ordlysTransport', true),
  ]);
  return { ours, walk, peers, restart, transport };
}

function serveLists(server: BenchServer, lists: readonly TermList[]): Map<number, CompiledList> {
  const compiled = new Map<number, CompiledList>();
  for (const list of lists) {
    const made = compileList(list);
    compiled.set(list.size, made);
    server.add(`/index/${list.size}.bin`, made.bytes);
    server.add(`/terms/${list.size}.json`, JSON.stringify(list.terms.map(({ text }) => text)));
  }
  const lexicon = readLexiconBytes();
  if (lexicon !== null) server.add('/lexicon/da.bin', lexicon);
  return compiled;
}
