import { useEffect, useMemo } from 'preact/hooks';

/**
 * Goes to the section or option that the page's address names, now and whenever it changes. Returns
 * what goes to one by its id. What a search hides is shown first.
 */
export function useDeepLink(leaveSearch: () => void): (id: string) => void {
  const goTo = useMemo(
    () => (id: string) => {
      leaveSearch();
      requestAnimationFrame(() => {
        const target = document.getElementById(id);
        target?.scrollIntoView();
        target?.focus({ preventScroll: true });
      });
    },
    [leaveSearch],
  );
  useEffect(() => {
    const follow = () => {
      if (location.hash.length > 1) goTo(decodeURIComponent(location.hash.slice(1)));
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [goTo]);
  return goTo;
}
