import { askBackground, ExtensionGone } from '../messages/ask-background.ts';
import { closedRootOf } from '../messages/closed-root-of.ts';
import type { PageState } from '../messages/protocol.ts';
import type { EntryRef } from '../model/hit.ts';
import type { LookUp } from '../model/look-up.ts';
import { createPageReader } from '../page/page-reader.ts';
import type { Painter } from '../page/painter.ts';
import { sectionOf } from '../page/section-of.ts';
import { addSelection } from './add-selection.ts';
import { createCardDoor } from './card-door.ts';
import { createPainter, lookKey } from './create-painter.ts';
import { createHitFilter } from './hit-filter.ts';
import { explains, showOccurrence } from './occurrences.ts';
import { pageText } from './page-text.ts';
import { termReports } from './term-reports.ts';
import { createTextMatcher } from './text-matcher.ts';

export type PageSession = {
  /** Takes over settings and choices that need no new start. */
  update(state: PageState): void;
  /** Tells the background what was found. */
  report(): void;
  /** Scrolls to the first place of an entry's term and opens its card. */
  showTerm(ref: EntryRef): void;
  /** Scrolls to the nth occurrence of an entry's term, and opens no card. */
  showOccurrence(ref: EntryRef, nth: number): void;
  goToTerm(direction: 'next' | 'previous' | 'current'): void;
  /** Opens a card at the selection with what was found for its text. */
  showLookUp(text: string, found: LookUp): void;
  /** Adds the selected words to the reader's glossary and opens the entry's card. */
  addSelection(text: string): void;
  /** Hands the page's text over. */
  reportText(): void;
};

type SessionOptions = {
  document: Document;
  state: PageState;
  painter: Painter;
  signal: AbortSignal;
  /** The glossaries changed since `state` was given. */
  onStale(): void;
  /** This copy of the extension no longer lives. */
  onGone(): void;
};

/** Reads one frame's page with the reader's glossaries until the signal aborts. Only wires. */
export function startPageSession({
  document,
  state: firstState,
  painter,
  signal,
  onStale,
  onGone,
}: SessionOptions): PageSession {
  let state = firstState;
  const ask: typeof askBackground = (name, request) =>
    askBackground(name, request).catch((error: unknown) => {
      if (error instanceof ExtensionGone) onGone();
      throw error;
    });
  const { matchTexts, isEveryday } = createTextMatcher({
    revision: firstState.revision,
    ask: (question) => ask('matchTexts', question),
    onStale,
  });
  const filterFor = ({ settings, choices }: PageState) =>
    createHitFilter({ settings, choices, isEveryday, sectionOf });
  let filter = filterFor(firstState);
  const reader = createPageReader({
    document,
    signal,
    painter,
    density: firstState.settings.density,
    accepts: filter.accepts,
    matchTexts,
    closedRootOf,
    onChange: () => {
      report();
      desk.check();
    },
  });
  const report = () => {
    ask('reportTerms', { terms: termReports(reader.terms(), filter.wanted) }).catch(
      () => undefined,
    );
  };
  const desk = createCardDoor({
    document,
    signal,
    reader,
    ask,
    settings: () => state.settings,
    address: () => state.address,
    narrow: (hit, form) => filter.narrow(hit, form),
  });
  const repaint = async () => {
    const wanted = state.settings;
    const fresh = await createPainter(wanted, (script) => ask('injectScript', { script }));
    if (!signal.aborted && state.settings === wanted) reader.update({ painter: fresh });
  };

  return {
    update(next) {
      const isNewLook = lookKey(next.settings) !== lookKey(state.settings);
      state = next;
      filter = filterFor(next);
      reader.update({ density: next.settings.density, accepts: filter.accepts });
      if (isNewLook) repaint().catch(() => undefined);
    },
    report,
    showTerm: (ref) => desk.openFirst((hit) => explains(hit, ref)),
    showOccurrence: (ref, nth) => showOccurrence(reader, ref, nth),
    goToTerm: desk.goToTerm,
    showLookUp: desk.showLookUp,
    addSelection: (form) => {
      addSelection(document, { form, address: state.address }, ask)
        .then(({ found, added }) => desk.showLookUp(form, found, added))
        .catch(() => undefined);
    },
    reportText: () => {
      pageText(document)
        .then((text) => ask('reportText', { text }))
        .catch(() => undefined);
    },
  };
}
