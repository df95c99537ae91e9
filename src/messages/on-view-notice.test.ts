import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { onViewNotice } from './on-view-notice.ts';

type Listener = (...told: unknown[]) => unknown;

const { listeners, activated, updated } = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  activated: new Set<Listener>(),
  updated: new Set<Listener>(),
}));
vi.mock('webextension-polyfill', () => {
  const event = (heard: Set<Listener>) => ({
    addListener: (listener: Listener) => heard.add(listener),
    removeListener: (listener: Listener) => heard.delete(listener),
  });
  return {
    default: {
      runtime: { id: 'ordlys', onMessage: event(listeners) },
      tabs: { onActivated: event(activated), onUpdated: event(updated) },
    },
  };
});

const own = { id: browser.runtime.id };
const said = vi.fn();
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  onViewNotice({ tabChanged: said, choicesChanged: said }, life.signal);
});
afterEach(() => {
  life.abort();
  said.mockReset();
});

function tell(message: unknown, sender: object): unknown[] {
  return [...listeners].map((listener) => listener(message, sender));
}

it('hands a notice of the background on, and gives no answer to it', () => {
  expect(tell({ ordlysView: 'tabChanged', notice: { tabId: 3 } }, own)).toEqual([undefined]);
  expect(said).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
});

it.each([
  ['a page', { ordlysView: 'tabChanged', notice: {} }, { ...own, tab: { id: 1 } }],
  ['another extension', { ordlysView: 'tabChanged', notice: {} }, { id: 'other' }],
  ['a request', { ordlys: 'tabTerms', request: {} }, own],
  ['a notice nobody asked for', { ordlysView: 'settingsChanged', notice: {} }, own],
  ['a name every object has', { ordlysView: 'constructor', notice: {} }, own],
  ['nothing', null, own],
])('hears nothing from %s', (_name, message, sender) => {
  tell(message, sender);
  expect(said).not.toHaveBeenCalled();
});

it('hears of tabs that come to the front or show another page', () => {
  for (const listener of activated) listener({ tabId: 1, windowId: 1 });
  for (const listener of updated) {
    listener(2, { status: 'loading' });
    listener(3, { status: 'complete' });
    listener(4, { url: 'https://example.org/' });
    listener(5, { title: 'new' });
  }
  expect(said.mock.calls).toEqual([[{ tabId: 1 }], [{ tabId: 3 }], [{ tabId: 4 }]]);
});

it('ends with its signal', () => {
  life.abort();
  expect([listeners.size, activated.size, updated.size]).toEqual([0, 0, 0]);
});
