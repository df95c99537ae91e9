import type { Plugin } from 'vite';

const LEAN = '\0lean-browser';

/**
 * In the scripts that run inside pages, `webextension-polyfill` is only the browser's own object:
 * all browsers we build for give promises there, and a page should not pay 10 kB in every frame for
 * what only the background needs (listeners that answer with a promise).
 */
export function leanBrowser(): Plugin {
  let lean = false;
  return {
    name: 'ordlys:lean-browser',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : build.rollupOptions.input;
      lean = /entrypoints[/\\]+(read-page|card|mark-painter|page-source|page-offers)\b/.test(
        JSON.stringify(entry ?? ''),
      );
    },
    resolveId: (id) => (lean && id === 'webextension-polyfill' ? LEAN : null),
    load: (id) => (id === LEAN ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
  };
}
