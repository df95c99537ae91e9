/** Calls back when the page goes to another path of its site without being loaded anew. */
export function onPathChange(window: Window, signal: AbortSignal, callback: () => void): void {
  let path = window.location.pathname;
  const check = () => {
    if (window.location.pathname === path) return;
    path = window.location.pathname;
    callback();
  };
  // Not in every browser we run in; without it only ways back and forth are noticed.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
}
