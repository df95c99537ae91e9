import { text, uiLanguage } from '../i18n/text.ts';
import type { askBackground } from '../messages/ask-background.ts';
import type { AddedTerm } from '../model/added-term.ts';
import type { Hit } from '../model/hit.ts';
import type { LookUp } from '../model/look-up.ts';
import type { Settings } from '../model/settings.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { PageHit, Point } from '../page/painter.ts';
import { addedToast } from '../popover/added-toast.ts';
import { createPopover } from '../popover/create-popover.ts';
import { startHoverTrigger } from '../popover/hover-trigger.ts';
import { isTermPress, type Press } from '../popover/is-term-press.ts';
import type { OpenReason } from '../popover/open-reason.ts';
import type { PopoverOptions } from '../popover/popover-options.ts';
import { createCardActions } from './card-actions.ts';
import { declaredLanguage } from './declared-language.ts';
import { lookUpRequest } from './look-up-request.ts';
import { neighbourHit } from './neighbour-hit.ts';
import { placeInPage } from './place-in-page.ts';
import { textAround, wholeWord } from './text-around.ts';

export type CardDesk = {
  /** The pointer moved before the desk listened for itself. */
  pointerAt(event: PointerEvent): void;
  pressed(press: Press): void;
  /** By a key, on a term that is an element of ours. */
  openAt(point: Point): void;
  /** Goes to the first highlighted hit that fits and opens its card. */
  openFirst(fits: (hit: Hit) => boolean): void;
  goToTerm(direction: 'next' | 'previous' | 'current'): void;
  /** Opens a card at the selection with what was found for its text, or what was just added. */
  showLookUp(text: string, found: LookUp, added?: AddedTerm | null): void;
  /** The page changed: a card whose term is gone closes. */
  check(): void;
};

export type DeskOptions = {
  document: Document;
  signal: AbortSignal;
  reader: PageReader;
  ask: typeof askBackground;
  settings(): Settings;
  /** Of the tab; null where it has no site. */
  address(): PageAddress | null;
  /** The hit with only the entries the reader wants, in the reader's order. */
  narrow(hit: PageHit, form: string): Hit;
};

/** Brings the page's hits and the card together. */
export function createCardDesk(options: DeskOptions): CardDesk {
  const { document, signal, reader, settings, address } = options;
  let opened: PageHit | null = null;
  const setOpened = (next: PageHit | null) => {
    opened = next;
    if (!signal.aborted) reader.setActive(next);
  };
  const cards = popoverOptions(options, () => setOpened(null));
  const popover = createPopover(cards);
  const open = (target: PageHit, reason: OpenReason, point?: Point) => {
    if (signal.aborted || !reader.isPainted(target)) return;
    setOpened(target);
    const { segments } = target;
    const form = reader.formOf(target);
    const hit = options.narrow(target, form);
    const anchorNode = segments[0]?.node ?? document.documentElement;
    const around = () => textAround(anchorNode, segments[0]?.start ?? 0, form);
    popover.open({
      anchor: () => reader.boxOf(target, point),
      anchorNode,
      key: `${hit.start}-${hit.end}`,
      refs: hit.entries,
      inner: hit.inner.flatMap(({ entries }) => entries),
      near: [],
      met: {
        form: hit.kind === 'compound' ? wholeWord(around(), form.length) : form,
        kind: hit.kind,
        language: declaredLanguage(anchorNode),
      },
      place: () => placeInPage(anchorNode, around(), address()),
      reason,
    });
  };
  const goTo = (target: PageHit | undefined) => {
    if (!target) return;
    reader.scrollTo(target);
    open(target, 'keyboard');
  };

  const hover = startHoverTrigger<PageHit>({
    window,
    signal,
    settings,
    hitAt: (point) => reader.hitAt(point),
    card: popover,
    open: (target, point) => open(target, 'hover', point),
    close: () => popover.close(),
  });
  return {
    pointerAt: hover.pointerAt,
    pressed(press) {
      if (popover.containsPath(press.path) || !isTermPress(press, window)) return;
      const at = { x: press.event.clientX, y: press.event.clientY };
      const target = reader.hitAt(at);
      if (target) open(target, press.from.touch ? 'touch' : 'click', at);
    },
    openAt(point) {
      const target = reader.hitAt(point);
      if (target) open(target, 'keyboard', point);
    },
    showLookUp(form, found, added) {
      const said = added ? addedToast(added, cards) : null;
      const request = lookUpRequest(document, { form, found, address: address(), said });
      if (request) popover.open(request);
    },
    openFirst: (fits) => goTo(reader.hits().find(({ hit }) => fits(hit))),
    goToTerm: (direction) => goTo(neighbourHit(reader, opened, direction)),
    check: () => {
      if (!opened || reader.isPainted(opened)) return;
      popover.termGone();
      setOpened(null);
    },
  };
}

function popoverOptions(options: DeskOptions, onClose: () => void): PopoverOptions {
  const { document, signal, settings, ask } = options;
  return {
    ...{ document, signal, settings, text, onClose },
    uiLanguage: uiLanguage(),
    readerLanguages: navigator.languages,
    fetchEntries: (refs) => ask('cardEntries', { refs }),
    actions: createCardActions(ask),
  };
}
