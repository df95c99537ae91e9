import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { askBackground } from './ask-background.ts';
import { handleRequests, type RequestHandlers } from './handle-requests.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ordlys',
      getURL: () => 'extension://ordlys/',
      sendMessage: vi.fn(),
      onMessage: { addListener: vi.fn() },
    },
  },
}));

const sendMessage = vi.mocked(browser.runtime.sendMessage);
const addListener = vi.mocked(browser.runtime.onMessage.addListener);
const makeGlossary = vi.fn(async (..._all: unknown[]) => null);
const sender = { id: 'ordlys', url: 'extension://ordlys/glossaries.html' };

/** Sends what was asked to the handlers; each answer that is listed as lost does not arrive. */
function connect(lost: readonly boolean[]): void {
  handleRequests({ createGlossary: makeGlossary } as unknown as RequestHandlers);
  const listener = addListener.mock.calls.at(-1)?.[0] as (
    message: unknown,
    from: unknown,
  ) => Promise<unknown>;
  const left = [...lost];
  sendMessage.mockImplementation(async (message: unknown) => {
    const reply = await listener(message, sender);
    if (left.shift()) throw new Error('The message port closed before a response was received.');
    return reply;
  });
}

const ask = () => askBackground('createGlossary', { title: 'Noter', language: 'da' });
const keys = () => makeGlossary.mock.calls.map((all) => all[2]);

beforeEach(() => vi.clearAllMocks());

it('asks once more when the answer is lost, under the same key', async () => {
  connect([true]);
  await ask();
  expect(keys()).toHaveLength(2);
  expect(new Set(keys()).size).toBe(1);
});

it('has another key for every question, and one is made for who has none', async () => {
  connect([]);
  await ask();
  await ask();
  await sendMessage({ ordlys: 'createGlossary', request: { title: 'a', language: 'da' } });
  const odd = { request: { title: 'a', language: 'da' }, key: '../../x' };
  await sendMessage({ ordlys: 'createGlossary', ...odd });
  expect(new Set(keys()).size).toBe(4);
  for (const key of keys()) expect(key).toMatch(/^[\w-]{8,}$/u);
});

it('says so when the background does not answer twice', async () => {
  connect([true, true]);
  await expect(ask()).rejects.toThrow('No answer to createGlossary');
});
