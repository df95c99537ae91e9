import { askBackground, ExtensionGone } from '../messages/ask-background.ts';
import { handleNotices } from '../messages/handle-notices.ts';
import type { PageState } from '../messages/protocol.ts';
import { onPathChange } from '../page/address-changes.ts';
import { neutraliseOldMarks } from '../page/neutralise-old-marks.ts';
import { onNewRoot } from '../page/on-new-root.ts';
import { createPainter } from './create-painter.ts';
import { PageRenewed } from './page-renewed.ts';
import { type PageSession, startPageSession } from './page-session.ts';

type Scope = { ordlysStop?: () => void };

/**
 * Starts Ordlys in a frame and keeps it in step with the reader's settings. Starting again (an
 * update under an open page) ends the former start first.
 */
export function startContent(): void {
  if (!isReadableDocument(document)) return;
  const scope = globalThis as Scope;
  scope.ordlysStop?.();
  const life = new AbortController();
  scope.ordlysStop = () => life.abort();

  let running: { session: PageSession; page: AbortController } | null = null;
  /** Of the session that runs, or is about to. */
  let latest: PageState | null = null;
  /** Over all the sessions that take each other's place. */
  let reading = new AbortController();
  const stopPage = () => {
    running?.page.abort(life.signal.reason);
    running = null;
    latest = null;
    reading.abort(life.signal.reason);
    reading = new AbortController();
  };
  life.signal.addEventListener('abort', stopPage);

  let turn = 0;
  const apply = async (state: PageState) => {
    const mine = ++turn;
    if (life.signal.aborted) return;
    if (!state.active) return stopPage();
    const before = latest;
    const isSame = before !== null && restartKey(before) === restartKey(state);
    if (!isSame) {
      if (before && isRenewal(before, state)) running?.page.abort(new PageRenewed(reading.signal));
      else stopPage();
      running = null;
    }
    latest = state;
    if (running) return running.session.update(state);
    neutraliseOldMarks(document);
    const painter = await createPainter(state.settings, (script) =>
      askBackground('injectScript', { script }),
    );
    // Settings may have changed again while the painter came.
    if (mine !== turn || life.signal.aborted) return;
    const page = new AbortController();
    const { signal } = page;
    const about = { document, state, painter, signal };
    const session = startPageSession({ ...about, onStale: refresh, onGone });
    running = { session, page };
  };
  const refresh = () => {
    askBackground('pageState', {}).then(apply, onError);
  };
  const onGone = () => life.abort(new ExtensionGone());
  const onError = (error: unknown) => {
    // Anything else is a background that did not answer; the next notice tries again.
    if (error instanceof ExtensionGone) onGone();
  };

  handleNotices(
    {
      stateChanged: refresh,
      reportNow: () => running?.session.report(),
      showTerm: ({ ref }) => running?.session.showTerm(ref),
      goToTerm: ({ direction }) => running?.session.goToTerm(direction),
      showOccurrence: ({ ref, nth }) => running?.session.showOccurrence(ref, nth),
      showLookUp: ({ text, found }) => running?.session.showLookUp(text, found),
      addSelection: ({ text }) => running?.session.addSelection(text),
      textNow: () => running?.session.reportText(),
    },
    life.signal,
  );
  // A page that comes back from the back/forward cache has missed every notice meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && refresh(), {
    signal: life.signal,
  });
  // Site patterns and "not here" may be about single paths.
  if (window === window.top) onPathChange(window, life.signal, refresh);
  // A page that is written anew has thrown our listeners away: start over.
  onNewRoot(document, life.signal, startContent);
  refresh();
}

/** Settings that a running session cannot take over; the rest is handed to `update`. */
function restartKey({ revision, settings, unusedGlossaries }: PageState): string {
  return JSON.stringify([revision, settings.painter, unusedGlossaries]);
}

/** Only the glossaries' content changed. */
function isRenewal(before: PageState, after: PageState): boolean {
  return restartKey({ ...before, revision: after.revision }) === restartKey(after);
}

/** Feeds, standalone SVG and the browser's own viewers are left exactly as they are. */
function isReadableDocument({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}
