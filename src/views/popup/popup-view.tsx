import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { currentTabId } from '../../messages/current-tab.ts';
import type { TabTerm, TabTerms } from '../../messages/protocol.ts';
import type { Settings } from '../../model/settings.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { PopupForm } from './popup-form.tsx';

/** Asks the background for the tab's terms and hands changes back. */
export function PopupView({ tabId: given }: { tabId: number | null }) {
  const [tabId, setTabId] = useState(given);
  const [page, setPage] = useState<TabTerms | null>(null);
  useEffect(() => applyTheme(page?.settings.theme ?? 'auto'), [page?.settings.theme]);

  const refresh = useCallback(async (id: number) => {
    setPage(await askBackground('tabTerms', { tabId: id }));
  }, []);

  useEffect(() => {
    void (async () => {
      const id = given ?? (await currentTabId());
      setTabId(id);
      if (id !== null) await refresh(id);
    })();
  }, [given, refresh]);

  if (!page || tabId === null) return null;

  const change = async (settings: Partial<Settings>) => {
    setPage({ ...page, settings: { ...page.settings, ...settings } });
    await askBackground('changeSettings', { change: settings });
    await settleAndRefresh(() => refresh(tabId));
  };
  const changeSite = async (enabled: boolean) => {
    if (page.host === null) return;
    setPage({ ...page, state: enabled ? 'on' : 'off-here' });
    await askBackground('setSite', { host: page.host, enabled });
    await settleAndRefresh(() => refresh(tabId));
  };
  const show = async ({ frameId, entries: [ref] }: TabTerm) => {
    if (!ref) return;
    await askBackground('showTerm', { tabId, frameId, ref });
    if (given === null) window.close();
  };
  return <PopupForm page={page} onSettings={change} onSite={changeSite} onShow={show} />;
}

/** A page that was just turned on needs a moment to be read before its terms can be listed. */
async function settleAndRefresh(refresh: () => Promise<void>): Promise<void> {
  for (const wait of [0, 300, 900]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await refresh();
  }
}
