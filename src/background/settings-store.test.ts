import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));

const { local } = (browser as unknown as ReturnType<typeof fakeBrowser>).storage;
/** The store as a background has it that just woke up. */
const wakeUp = () => {
  vi.resetModules();
  return import('./settings-store.ts');
};

beforeEach(() => local.stored.clear());

describe('settings', () => {
  it('are the defaults at first, and only differences are stored', async () => {
    const { readSettings, changeSettings } = await wakeUp();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings(() => ({ level: 'specialist' }));
    expect(local.stored.get('settings')).toEqual({ level: 'specialist' });
    expect(await (await wakeUp()).readSettings()).toMatchObject({ level: 'specialist' });
  });

  it('changes at the same time do not overwrite each other', async () => {
    const { changeSettings } = await wakeUp();
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        changeSettings(({ disabledSites }) => ({
          disabledSites: [...disabledSites, `${at}.example`],
        })),
      ),
    );
    const { readSettings } = await wakeUp();
    expect((await readSettings()).disabledSites).toHaveLength(50);
  });

  it('a full disk is told, and the old settings stay', async () => {
    const { changeSettings, readSettings } = await wakeUp();
    await changeSettings(() => ({ density: 'all' }));
    local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings(() => ({ density: 'page' }))).rejects.toThrow('errorStorageFull');
    expect((await readSettings()).density).toBe('all');
    expect((await changeSettings(() => ({ density: 'page' }))).density).toBe('page');
  });

  it('forgotten, they are the defaults, and nothing is stored', async () => {
    const { changeSettings, forgetSettings, readSettings } = await wakeUp();
    await changeSettings(() => ({ density: 'all' }));
    await forgetSettings();
    expect(local.stored.has('settings')).toBe(false);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings of an earlier version', () => {
  it('are taken over: who had turned resting off has cards by click', async () => {
    local.stored.set('settings', { hover: false, density: 'all' });
    const { readSettings } = await wakeUp();
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all', trigger: 'click' });
    expect(local.stored.get('settings')).toEqual({ density: 'all', trigger: 'click' });
    expect(local.stored.get('dataVersion')).toBe(1);
  });

  it('are taken over once', async () => {
    local.stored.set('settings', { hover: false });
    await (await wakeUp()).readSettings();
    await (await wakeUp()).changeSettings(() => ({ trigger: 'hover' }));
    expect((await (await wakeUp()).readSettings()).trigger).toBe('hover');
  });

  it('stay as they were when they cannot be written', async () => {
    local.stored.set('settings', { hover: false });
    local.set.mockRejectedValueOnce(new Error('quota'));
    await (await wakeUp()).readSettings();
    expect(local.stored.get('settings')).toEqual({ hover: false });
    expect((await (await wakeUp()).readSettings()).trigger).toBe('click');
  });

  it.each([null, 'x', [], 7])('nonsense in its place is no harm: %j', async (nonsense) => {
    local.stored.set('settings', nonsense);
    local.stored.set('dataVersion', nonsense);
    expect(await (await wakeUp()).readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
