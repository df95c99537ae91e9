import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

type Reply = { answer: unknown };
type SendMessage = (message: { ordlys?: string; request?: unknown }) => Promise<Reply>;
declare const chrome: { runtime: { sendMessage: unknown } };

/**
 * The side panel of a tab with so many terms; Chromium only. Panel, list and messages are the real
 * ones, only the background's answers about the tab are made up.
 */
export async function openPanelOfMany(reader: Reader, tabId: number, count: number): Promise<Page> {
  const page = await reader.launched.browser.newPage();
  await page.evaluateOnNewDocument(pretendManyTerms, count);
  await page.goto(`${reader.launched.extensionOrigin}/sidepanel.html?tab=${tabId}`);
  await page.waitForSelector('.term-text');
  return page;
}

/** Runs in the panel before its own code. */
function pretendManyTerms(count: number): void {
  const send = chrome.runtime.sendMessage as SendMessage;
  const ref = (index: number) => ({ glossary: 'g', entry: `e${index}` });
  const terms = Array.from({ length: count }, (_, index) => ({
    ...{ entries: [ref(index)], preferred: `fagord ${index}`, text: `fagord ${index}` },
    ...{ forms: [`fagord ${index}`], count: 1, painted: 1, frameId: 0, level: 'specialist' },
    places: [{ frameId: 0, count: 1 }],
  }));
  const entryOf = ({ entry }: { entry: string }) => ({
    ref: { glossary: 'g', entry },
    ...{ glossaryTitle: 'Stor ordliste', sources: [], related: [] },
    entry: {
      ...{ id: entry, level: 'specialist', status: 'reviewed', origin: 'editor' },
      ...{ quotes: [], related: [] },
      terms: [{ text: entry, language: 'da', kind: 'preferred' }],
      explanations: [
        {
          ...{ language: 'da', audience: 'plain', text: `Forklaring af ${entry}. `.repeat(4) },
          origin: { kind: 'editor', editor: 'Red.', date: '2026-01-01' },
        },
      ],
    },
  });
  const pretended: SendMessage = async (message) => {
    if (message.ordlys === 'cardEntries') {
      const { refs } = message.request as { refs: { entry: string }[] };
      return { answer: refs.map(entryOf) };
    }
    const reply = await send.call(chrome.runtime, message);
    if (message.ordlys !== 'tabTerms') return reply;
    return { answer: { ...(reply.answer as object), state: 'on', waiting: false, terms } };
  };
  const answer = (message: Parameters<SendMessage>[0], done?: (reply: Reply) => void) => {
    const reply = pretended(message);
    // The polyfill asks with a callback where it wraps the browser's own object.
    if (done) void reply.then(done);
    return reply;
  };
  Object.defineProperty(chrome.runtime, 'sendMessage', { value: answer });
}
