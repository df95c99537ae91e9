import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { createMenus, onMenuClick } from './context-menu.ts';
import type { fakeBrowser } from './fake-browser.ts';
import { lookUp } from './look-up.ts';
import { changeSettings, readSettings } from './settings-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));
vi.mock('./settings-store.ts', () => ({ readSettings: vi.fn(), changeSettings: vi.fn() }));
vi.mock('./knowledge.ts', () => ({ renewKnowledge: vi.fn(async () => false) }));
vi.mock('./look-up.ts', () => ({ lookUp: vi.fn(async () => ({ exact: [], near: [] })) }));

const api = browser as unknown as ReturnType<typeof fakeBrowser> & Record<string, unknown>;
const tab = { id: 4, index: 2, url: 'https://example.org/a' } as Tabs.Tab;
const click = (menuItemId: string, info: Partial<Menus.OnClickData> = {}) =>
  onMenuClick({ menuItemId, editable: false, modifiers: [], ...info }, tab, addTerm);
const addTerm = vi.fn(async () => ({
  ...{ ref, term: 'sekstant', glossaryTitle: 'Mine ord', stamp: 's' },
}));
const ref = { glossary: 'mine-ord', entry: 'sekstant' };
const offered = () =>
  api.contextMenus.create.mock.calls.map(([item]) => (item as { id: string }).id);

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(readSettings).mockResolvedValue(DEFAULT_SETTINGS);
  delete api.sidePanel;
  delete api.sidebarAction;
});

describe('the menus', () => {
  it('are made anew, without what the browser cannot do or offers itself', async () => {
    await createMenus();
    expect(api.contextMenus.removeAll).toHaveBeenCalled();
    expect(offered()).toEqual(['look-up', 'add-term', 'make-glossary', 'pause-tab', 'toggle-site']);
  });

  it('offer the side panel where there is one, and in Firefox the options', async () => {
    api.sidebarAction = { open: async () => undefined };
    await createMenus();
    expect(offered()).toEqual([
      'look-up',
      'add-term',
      'make-glossary',
      'pause-tab',
      'toggle-site',
      'open-panel',
      'open-options',
    ]);
  });
});

describe('a click', () => {
  it('opens the side panel before anything is awaited', () => {
    const open = vi.fn(async () => undefined);
    api.sidePanel = { open };
    click('open-panel');
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 4 });
  });

  it('adds the selection: the page is asked, and where no session is the term alone is added', async () => {
    api.tabs.sendMessage.mockResolvedValueOnce(undefined);
    click('add-term', { selectionText: ' sekstant ', frameId: 3 });
    await vi.waitFor(() => expect(api.tabs.sendMessage).toHaveBeenCalled());
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(
      4,
      { ordlysNotice: 'addSelection', notice: { text: 'sekstant' } },
      { frameId: 3 },
    );
    expect(addTerm).not.toHaveBeenCalled();
    api.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    click('add-term', { selectionText: 'sekstant' });
    await vi.waitFor(() => expect(api.tabs.create).toHaveBeenCalled());
    expect(addTerm).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'sekstant', sentence: '' }),
      { tab },
      expect.any(String),
    );
  });

  it('pauses the tab, and resumes it', async () => {
    click('pause-tab');
    await vi.waitFor(() => expect(api.storage.session.stored.has('paused-4')).toBe(true));
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(
      4,
      { ordlysNotice: 'stateChanged', notice: {} },
      {},
    );
    click('pause-tab');
    await vi.waitFor(() => expect(api.storage.session.stored.has('paused-4')).toBe(false));
  });

  it('turns the site off', async () => {
    click('toggle-site');
    await vi.waitFor(() => expect(changeSettings).toHaveBeenCalled());
    const change = vi.mocked(changeSettings).mock.calls[0]?.[0];
    const off = change?.(DEFAULT_SETTINGS);
    expect(off).toEqual({ disabledSites: ['example.org'] });
    expect(change?.({ ...DEFAULT_SETTINGS, ...off })).toEqual({ disabledSites: [] });
  });

  it('looks a selection up and shows the answer in its frame', async () => {
    click('look-up', { selectionText: ' biomarkørerne ', frameId: 7 });
    await vi.waitFor(() => expect(api.tabs.sendMessage).toHaveBeenCalled());
    expect(lookUp).toHaveBeenCalledExactlyOnceWith('biomarkørerne');
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(
      4,
      {
        ordlysNotice: 'showLookUp',
        notice: { text: 'biomarkørerne', found: { exact: [], near: [] } },
      },
      { frameId: 7 },
    );
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  it.each([
    [
      'nobody is on the page',
      () => {
        const gone = new Error('Could not establish connection. Receiving end does not exist.');
        api.tabs.sendMessage.mockRejectedValueOnce(gone);
      },
    ],
    [
      'Ordlys is off there',
      () => {
        const disabledSites = ['example.org'];
        vi.mocked(readSettings).mockResolvedValue({ ...DEFAULT_SETTINGS, disabledSites });
      },
    ],
  ])('shows it on a page of our own when %s', async (_why, arrange) => {
    arrange();
    click('look-up', { selectionText: 'gen & genom' });
    await vi.waitFor(() => expect(api.tabs.create).toHaveBeenCalled());
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ordlys/look-up.html?text=gen+%26+genom',
      index: 3,
    });
  });

  it('leads to where a glossary is made of the page', async () => {
    click('make-glossary');
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ordlys/glossaries.html#make:4',
    });
  });

  it('on an empty selection does nothing', async () => {
    click('look-up', { selectionText: '  ' });
    await Promise.resolve();
    expect(lookUp).not.toHaveBeenCalled();
  });
});
