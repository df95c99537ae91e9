import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { onViewNotice } from './on-view-notice.ts';

type Listener = (message: unknown, sender: object) => unknown;

const listeners = new Set<Listener>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ordlys',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

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

it('ends with its signal', () => {
  life.abort();
  expect(listeners.size).toBe(0);
});
