import type { CardEntry } from '../model/card.ts';
import type { EntryRef } from '../model/hit.ts';
import type { CardContent, CardPage, CardState } from './card-state.ts';
import { isExtensionGone } from './is-extension-gone.ts';
import { isSameRef } from './is-same-ref.ts';
import { preferredTerm } from './preferred-term.ts';

const LOADING_AFTER = 150;

export type CardReading = {
  /** Begins with a page; what was read before is forgotten. */
  start(page: CardPage): void;
  /** Opens an entry in the same card. */
  visit(ref: EntryRef): void;
  back(): void;
  forward(): void;
  retry(): void;
  /** Nothing can be asked any more. */
  orphan(): void;
  stop(): void;
};

type Options = {
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  onChange(state: CardState): void;
};

type Visit = { page: CardPage; content: CardContent };

/** What a card shows over time: pages fetched one after another, with a way back and forward. */
export function createCardReading({ fetchEntries, onChange }: Options): CardReading {
  let visits: Visit[] = [];
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const visit = visits[at];
    if (!visit) return;
    onChange({ ...visit, canGoBack: at > 0, canGoForward: at < visits.length - 1 });
  };
  /** Late answers for a page that is no longer shown are kept with it, silently. */
  const settle = (visit: Visit, content: CardContent) => {
    visit.content = content;
    if (visits[at] !== visit) return;
    if (content.step !== 'loading') clearTimeout(timer);
    tell();
  };
  const load = (visit: Visit) => {
    const { refs, inner } = visit.page;
    clearTimeout(timer);
    visit.content = { step: 'waiting' };
    timer = setTimeout(() => {
      if (visit.content.step === 'waiting') settle(visit, { step: 'loading' });
    }, LOADING_AFTER);
    fetchSafely(fetchEntries, [...refs, ...inner]).then(
      (entries) => settle(visit, readyContent(visit.page, entries)),
      (error) => settle(visit, { step: isExtensionGone(error) ? 'orphaned' : 'failed' }),
    );
  };
  const show = (index: number) => {
    const visit = visits[index];
    if (!visit) return;
    at = index;
    if (visit.content.step !== 'ready') load(visit);
    tell();
  };
  const enter = (page: CardPage, kept: Visit[]) => {
    visits = [...kept, { page, content: { step: 'waiting' } }];
    show(kept.length);
  };

  return {
    start: (page) => enter(page, []),
    visit: (ref) => enter({ refs: [ref], inner: [], near: [], met: null }, visits.slice(0, at + 1)),
    back: () => show(at - 1),
    forward: () => show(at + 1),
    retry: () => show(at),
    orphan() {
      const visit = visits[at];
      if (visit) settle(visit, { step: 'orphaned' });
    },
    stop() {
      clearTimeout(timer);
      visits = [];
      at = 0;
    },
  };
}

async function fetchSafely(fetchEntries: Options['fetchEntries'], refs: EntryRef[]) {
  return refs.length > 0 ? fetchEntries(refs) : [];
}

function readyContent({ refs, inner }: CardPage, entries: CardEntry[]): CardContent {
  const pick = (wanted: EntryRef[]) =>
    wanted.flatMap((ref) => entries.find((entry) => isSameRef(entry.ref, ref)) ?? []);
  const named = pick(inner.filter((ref) => !refs.some((outer) => isSameRef(outer, ref))));
  return {
    step: 'ready',
    entries: pick(refs),
    inner: named.map(({ ref, entry }) => ({ ref, text: preferredTerm(entry.terms)?.text ?? '' })),
  };
}
