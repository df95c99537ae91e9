import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { canOpenPanel, openPanel } from './open-panel.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const api = browser as unknown as Record<string, unknown>;

beforeEach(() => {
  for (const name of Object.keys(api)) delete api[name];
});

it('opens the side panel of Chrome and Edge beside the tab, before anything else happens', async () => {
  const open = vi.fn(async () => undefined);
  api.sidePanel = { open };
  const opening = openPanel(7);
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(await opening).toBe(true);
});

it('opens the sidebar of Firefox', async () => {
  api.sidebarAction = { open: async () => undefined };
  expect(canOpenPanel()).toBe(true);
  expect(await openPanel(7)).toBe(true);
});

it('says so where the browser refuses, or has none', async () => {
  api.sidePanel = { open: () => Promise.reject(new Error('no gesture')) };
  expect(await openPanel(7)).toBe(false);
  delete api.sidePanel;
  expect(canOpenPanel()).toBe(false);
  expect(await openPanel(7)).toBe(false);
});
