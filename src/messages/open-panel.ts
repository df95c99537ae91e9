import browser from 'webextension-polyfill';

type SidePanel = { open(options: { tabId: number }): Promise<void> };

/** Whether this browser has a side panel that we can open; Firefox for Android has none. */
export function canOpenPanel(): boolean {
  return browser.sidebarAction !== undefined || sidePanel() !== undefined;
}

/**
 * Opens the side panel beside a tab. To be called synchronously from a click or key: after an
 * `await` the browsers no longer count it as the reader's wish. Resolves to whether it opened.
 */
export function openPanel(tabId: number): Promise<boolean> {
  const opening = browser.sidebarAction?.open() ?? sidePanel()?.open({ tabId });
  return opening
    ? opening.then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
}

/** Chrome's and Edge's, which the polyfill's types do not know. */
function sidePanel(): SidePanel | undefined {
  return (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
}
