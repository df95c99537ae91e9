import { text, uiLanguage } from '../i18n/text.ts';
import type { askBackground } from '../messages/ask-background.ts';
import type { Hit } from '../model/hit.ts';
import type { LookUp } from '../model/look-up.ts';
import type { Settings } from '../model/settings.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { PageHit, Point } from '../page/painter.ts';
import type { Popover } from '../popover/create-popover.ts';
import type { OpenReason } from '../popover/open-reason.ts';
import { startPointerTrigger } from '../popover/pointer-trigger.ts';
import { injectedCode } from './injected-code.ts';
import { neighbourHit } from './neighbour-hit.ts';
import { openByKey } from './open-by-key.ts';
import { openLookUp } from './open-look-up.ts';

export type CardDesk = {
  /** Goes to the first highlighted hit that fits and opens its card. */
  openFirst(fits: (hit: Hit) => boolean): void;
  goToTerm(direction: 'next' | 'previous' | 'current'): void;
  /** Opens a card at the selection with what was found for its text. */
  showLookUp(text: string, found: LookUp): void;
  /** The page changed: a card whose term is gone closes. */
  check(): void;
};

type DeskOptions = {
  document: Document;
  signal: AbortSignal;
  reader: PageReader;
  ask: typeof askBackground;
  settings(): Settings;
  /** The hit with only the entries the reader wants, in the reader's order. */
  narrow(hit: PageHit, form: string): Hit;
};

/** Brings the page's hits and the card together. */
export function createCardDesk(options: DeskOptions): CardDesk {
  const { document, signal, reader, ask, settings, narrow } = options;
  let popover: Promise<Popover> | null = null;
  let ready: Popover | null = null;
  let opened: PageHit | null = null;
  const setOpened = (next: PageHit | null) => {
    opened = next;
    reader.setActive(next);
  };

  const getPopover = () => {
    popover ??= injectedCode('card', (script) => ask('injectScript', { script })).then(
      (createPopover) => {
        ready = createPopover({
          document,
          signal,
          text,
          uiLanguage: uiLanguage(),
          readerLanguages: navigator.languages,
          fetchEntries: (refs) => ask('cardEntries', { refs }),
          audience: settings().audience,
          onAudience: (audience) => void ask('setAudience', { audience }).catch(() => undefined),
          onClose: () => setOpened(null),
        });
        return ready;
      },
    );
    // A frame in which the card cannot be loaded is tried again at the next term.
    popover.catch(() => {
      popover = null;
    });
    return popover;
  };

  const open = async (target: PageHit, reason: OpenReason, point?: Point) => {
    const card = await getPopover().catch(() => null);
    if (!card || signal.aborted || !reader.isPainted(target)) return;
    setOpened(target);
    const anchorNode = target.segments[0]?.node ?? document.documentElement;
    const anchor = () => reader.boxOf(target, point);
    const formMet = formOf(target);
    card.open({ anchor, anchorNode, hit: narrow(target, formMet), formMet, reason });
  };

  startPointerTrigger<PageHit>({
    window,
    signal,
    hitAt: (point) => {
      const hit = reader.hitAt(point);
      // The card will be wanted when the pointer has rested a moment: fetch its code meanwhile.
      if (hit && !popover) void getPopover().catch(() => undefined);
      return hit;
    },
    hoverEnabled: () => settings().trigger === 'hover',
    hoverDelay: () => settings().hoverDelay,
    card: () => ready,
    open: (target, reason, point) => void open(target, reason, point),
    close: () => ready?.close(),
  });

  openByKey(signal, (point) => {
    const target = reader.hitAt(point);
    if (target) void open(target, 'keyboard', point);
    return target !== null;
  });

  const goTo = (target: PageHit | undefined) => {
    if (!target) return;
    reader.scrollTo(target);
    void open(target, 'keyboard');
  };
  return {
    showLookUp: (met, found) => void openLookUp({ document, signal, getPopover, met, found }),
    openFirst: (fits) => goTo(reader.hits().find(({ hit }) => fits(hit))),
    goToTerm: (direction) => goTo(neighbourHit(reader, opened, direction)),
    check: () => {
      if (opened && !reader.isPainted(opened)) ready?.close();
    },
  };
}

/** The text a hit covers, its nodes joined. */
function formOf({ segments }: PageHit): string {
  return segments.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}
