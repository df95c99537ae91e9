/** `?tab=12` shows that tab's state: a view opened as a page of its own. Null: the tab in front. */
export function tabFromAddress(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given && /^\d+$/.test(given) ? Number(given) : null;
}
