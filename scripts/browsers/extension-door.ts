import type { Page } from 'puppeteer-core';
import type { BackgroundRequestName, BackgroundRequests } from '../../src/messages/protocol.ts';
import { closeWelcome } from './close-welcome.ts';
import { type LaunchedBrowser, openExtensionPage } from './launch.ts';

type Request<Name extends BackgroundRequestName> = BackgroundRequests[Name]['request'];
type Answer<Name extends BackgroundRequestName> = BackgroundRequests[Name]['answer'];

/** What can be done only from inside the extension, done from one of its own pages. */
export type ExtensionDoor = {
  page: Page;
  /** Whether the welcome page opened at install; it is closed by now. */
  welcomed: boolean;
  /** Sends a request of the message protocol; throws with the background's reason. */
  ask<Name extends BackgroundRequestName>(
    name: Name,
    request: Request<Name>,
  ): Promise<Answer<Name>>;
  /** The id of the newest tab that shows this address (without its fragment); throws if none does. */
  tabId(url: string): Promise<number>;
  /** What a tab's frames have said of themselves since the door was opened. */
  heardOf(tabId: number): Promise<Heard>;
  /** The open card in a tab's top frame, or null. Pages cannot look into it: its root is closed. */
  readCard(tabId: number): Promise<OpenCard | null>;
};

export type Heard = {
  /** How often the top frame said which terms it has. It does when it has read, and when they change. */
  topFrame: number;
  /** Milliseconds since any frame of the tab did so; null when none has. */
  quiet: number | null;
};

export type OpenCard = {
  /** All that a reader can read on it. */
  text: string;
  /** CSS px in the viewport, which is `width` by `height`. */
  box: { left: number; top: number; right: number; bottom: number };
  viewport: { width: number; height: number };
};

type Sender = { tab?: { id?: number }; frameId?: number };
/** By tab. */
type Reports = Record<number, { topFrame: number; last: number }>;

declare global {
  /** In the door's page. */
  var ordlysReports: Reports;
}

// The parts of the extension API that the functions below use; they run in the browser.
type Api = {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown, sender: Sender) => void): void };
  };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
  };
};
declare const chrome: Api;

export async function openExtensionDoor(launched: LaunchedBrowser): Promise<ExtensionDoor> {
  const page = await openExtensionPage(launched, '/popup.html');
  await page.evaluate(listenToReports);
  const welcomed = await closeWelcome(page);
  return {
    page,
    welcomed,
    async ask(name, request) {
      const envelope = { ordlys: name, request };
      const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), envelope);
      return unwrap(name, reply as Reply);
    },
    async tabId(url) {
      const tabs = await page.evaluate(() => chrome.tabs.query({}));
      const wanted = withoutFragment(url);
      const found = tabs.filter((tab) => withoutFragment(tab.url ?? '') === wanted).at(-1);
      if (found?.id === undefined) throw new Error(`No tab shows ${url}`);
      return found.id;
    },
    heardOf: (tabId) =>
      page.evaluate((id) => {
        const heard = globalThis.ordlysReports[id];
        if (heard === undefined) return { topFrame: 0, quiet: null };
        return { topFrame: heard.topFrame, quiet: performance.now() - heard.last };
      }, tabId),
    readCard: (tabId) => page.evaluate(readOpenCard, tabId),
  };
}

type Reply = { answer: unknown } | { error: string } | undefined;

function unwrap<Name extends BackgroundRequestName>(name: Name, reply: Reply): Answer<Name> {
  if (reply === undefined) throw new Error(`The background does not answer to ${name}`);
  if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
  return reply.answer as Answer<Name>;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] as string;
}

/** Runs in the extension page: what content sessions say to the background is heard there, too. */
function listenToReports(): void {
  globalThis.ordlysReports = {};
  chrome.runtime.onMessage.addListener((message, { tab, frameId }) => {
    const isReport = (message as { ordlys?: string } | null)?.ordlys === 'reportTerms';
    if (!isReport || tab?.id === undefined) return;
    const { topFrame = 0 } = globalThis.ordlysReports[tab.id] ?? {};
    globalThis.ordlysReports[tab.id] = {
      topFrame: topFrame + (frameId === 0 ? 1 : 0),
      last: performance.now(),
    };
  });
}

/** Runs in the extension page, and its inner function in the tab's content script world. */
async function readOpenCard(tabId: number): Promise<OpenCard | null> {
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    func: (): OpenCard | null => {
      type Firefox = { openOrClosedShadowRoot?: ShadowRoot };
      type Chrome = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      const host = document.querySelector<HTMLElement>('[data-ordlys-host]');
      if (!host) return null;
      const { dom } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const root =
        dom?.openOrClosedShadowRoot(host) ?? (host as unknown as Firefox).openOrClosedShadowRoot;
      const shown = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
        (element) => element.checkVisibility() && element.getClientRects().length > 0,
      );
      const card = shown.find((element) => element.innerText?.trim());
      if (!card) return null;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return {
        text: card.innerText,
        box: { left, top, right, bottom },
        viewport: { width: innerWidth, height: innerHeight },
      };
    },
  });
  return (frame?.result as OpenCard | null | undefined) ?? null;
}
