import { useEffect, useRef, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { Audience } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { createPopover, type Popover } from '../../popover/create-popover.ts';
import { startHoverTrigger } from '../../popover/hover-trigger.ts';
import type { OpenReason } from '../../popover/open-reason.ts';
import { previewActions } from '../sample/preview-actions.ts';
import type { SampleHit, SampleParagraph } from '../sample/sample-text.ts';

type Options = {
  paragraphs: readonly SampleParagraph[];
  audience: Audience;
  hoverDelay: number;
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  onAudience(audience: Audience): void;
};

/** A sample stands on no page that anything could be decided about. */
const NOWHERE = { sentence: '', title: '', url: '', host: null, path: null, section: null };

type TrialCard = {
  active: SampleHit | null;
  open(hit: SampleHit, element: HTMLElement, reason: OpenReason): void;
};

/**
 * The card that pages show, for a sample in a page of ours, where no content session runs. `audience`
 * counts when the page opens; later changes are made in the card.
 */
export function useTrialCard(options: Options): TrialCard {
  const popover = useRef<Popover | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const [active, setActive] = useState<SampleHit | null>(null);

  const open = (hit: SampleHit, element: HTMLElement, reason: OpenReason) => {
    setActive(hit);
    popover.current?.open({
      anchor: () => element.getBoundingClientRect(),
      anchorNode: element,
      key: hit.text,
      ...{ refs: [hit.ref], inner: [], near: [] },
      met: { form: hit.word, kind: hit.kind, language: uiLanguage() },
      place: () => NOWHERE,
      reason,
    });
  };
  const { audience } = options;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const settings = () => ({
      ...DEFAULT_SETTINGS,
      audience,
      hoverDelay: latest.current.hoverDelay,
    });
    const card = createPopover({
      ...{ document, signal, text, uiLanguage: uiLanguage(), settings },
      readerLanguages: navigator.languages,
      fetchEntries: (refs) => latest.current.fetchEntries(refs),
      actions: previewActions((chosen) => latest.current.onAudience(chosen)),
      onClose: () => setActive(null),
      // Nobody has to be kept out of a page of our own.
      rootMode: 'open',
    });
    popover.current = card;
    startHoverTrigger<HTMLElement>({
      ...{ window, signal, settings, card },
      hitAt: ({ x, y }) =>
        document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-term]') ?? null,
      open: (element) => {
        const hit = hitOf(element, latest.current.paragraphs);
        if (hit) open(hit, element, 'hover');
      },
      close: () => card.close(),
    });
    return () => end.abort();
  }, []);
  return { active, open };
}

function hitOf(
  { dataset }: HTMLElement,
  paragraphs: readonly SampleParagraph[],
): SampleHit | undefined {
  const hits = paragraphs.flat().filter((run) => typeof run !== 'string');
  return hits.find(({ text: term }) => term === dataset.term);
}
