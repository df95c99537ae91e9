import { askBackground, ExtensionGone } from '../messages/ask-background.ts';
import { closedRootOf } from '../messages/closed-root-of.ts';
import type { PageState } from '../messages/protocol.ts';
import type { EntryRef, Hit } from '../model/hit.ts';
import type { Settings } from '../model/settings.ts';
import { createPageReader } from '../page/page-reader.ts';
import type { Painter } from '../page/painter.ts';
import { createCardDesk } from './card-desk.ts';
import { termReports } from './term-reports.ts';
import { createTextMatcher } from './text-matcher.ts';

export type PageSession = {
  /** Takes over settings that need no new start. */
  update(settings: Settings): void;
  /** Tells the background what was found. */
  report(): void;
  /** Scrolls to the first place of an entry's term and opens its card. */
  showTerm(ref: EntryRef): void;
  goToTerm(direction: 'next' | 'previous'): void;
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
  state,
  painter,
  signal,
  onStale,
  onGone,
}: SessionOptions): PageSession {
  let settings = state.settings;
  const ask: typeof askBackground = (name, request) =>
    askBackground(name, request).catch((error: unknown) => {
      if (error instanceof ExtensionGone) onGone();
      throw error;
    });
  const reader = createPageReader({
    document,
    signal,
    painter,
    density: settings.density,
    matchTexts: createTextMatcher({
      revision: state.revision,
      ask: (question) => ask('matchTexts', question),
      onStale,
    }),
    closedRootOf,
    onChange: () => {
      report();
      desk.check();
    },
  });
  const report = () => {
    ask('reportTerms', { terms: termReports(reader.terms()) }).catch(() => undefined);
  };
  const desk = createCardDesk({ document, signal, reader, ask, settings: () => settings });

  return {
    update(next) {
      settings = next;
      reader.update({ density: next.density });
    },
    report,
    showTerm: (ref) => desk.openFirst((hit) => explains(hit, ref)),
    goToTerm: desk.goToTerm,
  };
}

function explains({ entries }: Hit, { glossary, entry }: EntryRef): boolean {
  return entries.some((ref) => ref.glossary === glossary && ref.entry === entry);
}
