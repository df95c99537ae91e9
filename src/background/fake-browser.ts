import { vi } from 'vitest';

type Stored = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Memory in place of the browser's storage, for unit tests: `vi.mock('webextension-polyfill', …)`. */
export function fakeBrowser() {
  const listeners = new Set<(changes: Changes, area: string) => void>();
  return {
    runtime: {
      id: 'ordlys',
      getURL: (path: string) => `chrome-extension://ordlys/${path.replace(/^\//, '')}`,
      openOptionsPage: vi.fn(async () => undefined),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    },
    storage: {
      local: fakeArea('local', listeners),
      session: fakeArea('session', listeners),
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) =>
          listeners.add(listener),
      },
    },
    tabs: {
      query: vi.fn(async (_filter: object): Promise<object[]> => []),
      create: vi.fn(async (_tab: object): Promise<object> => ({})),
      sendMessage: vi.fn(async (..._message: unknown[]): Promise<unknown> => undefined),
    },
    scripting: { executeScript: vi.fn(async (_injection: object): Promise<object[]> => []) },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  };
}

function fakeArea(name: string, listeners: ReadonlySet<(changes: Changes, area: string) => void>) {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: vi.fn(async (keys: string | string[] | null): Promise<Stored> => {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      const found = wanted.filter((key) => stored.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(stored.get(key))]));
    }),
    set: vi.fn(async (values: Stored): Promise<void> => {
      for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
      for (const listener of listeners) listener(toChanges(values), name);
    }),
    remove: vi.fn(async (keys: string | string[]): Promise<void> => {
      for (const key of [keys].flat()) stored.delete(key);
    }),
  };
}

function toChanges(values: Stored): Changes {
  return Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
}
