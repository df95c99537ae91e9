import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { fakeBrowser } from './fake-browser.ts';
import { onInstalled } from './on-installed.ts';
import { readSettings } from './settings-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));
vi.mock('./settings-store.ts', () => ({
  readSettings: vi.fn(async () => ({ welcomed: false })),
  changeSettings: vi.fn(),
}));

const api = browser as unknown as ReturnType<typeof fakeBrowser>;
const install = (reason: 'install' | 'update') => onInstalled({ reason, temporary: false });
const readTabs = () =>
  api.scripting.executeScript.mock.calls.map(
    ([injection]) => (injection as { target: { tabId: number } }).target.tabId,
  );

beforeEach(() => vi.clearAllMocks());

describe('the welcome page', () => {
  it('opens when the extension comes', async () => {
    await install('install');
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ordlys/welcome.html',
    });
  });

  it('does not open after an update, nor for who has answered it', async () => {
    await install('update');
    vi.mocked(readSettings).mockResolvedValueOnce({ welcomed: true } as never);
    await install('install');
    expect(api.tabs.create).not.toHaveBeenCalled();
  });
});

describe('tabs that are open already', () => {
  it('are read, those in front first; one that cannot be read keeps no other back', async () => {
    api.tabs.query.mockResolvedValueOnce([
      { id: 1, active: false, lastAccessed: 5 },
      { id: 2, active: false, lastAccessed: 9 },
      { id: 3, active: true, lastAccessed: 1 },
      { active: false },
    ]);
    api.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents'));
    await install('update');
    expect(readTabs()).toEqual([3, 2, 1]);
    expect(api.tabs.query).toHaveBeenCalledWith(expect.objectContaining({ discarded: false }));
  });

  it('are left to Firefox, which reads them by itself', async () => {
    vi.spyOn(api.runtime, 'getURL').mockReturnValueOnce('moz-extension://ordlys/');
    await install('update');
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });
});
