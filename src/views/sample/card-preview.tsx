import { useEffect, useRef } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { Audience } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import { CARD_LABEL_ID } from '../../popover/card-label.ts';
import { createCardScreen } from '../../popover/card-screen.ts';
import type { SampleHit } from './sample-text.ts';
import { createStillCardHost } from './still-card-host.ts';

type Props = {
  hit: SampleHit;
  dark: boolean;
  audience: Audience;
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  onAudience(audience: Audience): void;
};

/** The real card of a term, standing in the page. */
export function CardPreview({ hit, dark, audience, fetchEntries, onAudience }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const end = new AbortController();
    const host = createStillCardHost(element.current);
    host.card.setAttribute('aria-labelledby', CARD_LABEL_ID);
    card.current = host.card;
    const nothing = () => {};
    const screen = createCardScreen({
      ...{ document, signal: end.signal, text, uiLanguage: uiLanguage() },
      ...{ readerLanguages: navigator.languages, fetchEntries, audience, onAudience, host },
      ...{ onClose: nothing, onReady: nothing, onUse: nothing, close: nothing },
    });
    const met = { form: hit.text, kind: hit.kind, language: uiLanguage() };
    screen.start({ refs: [hit.ref], inner: [], met });
    return () => {
      end.abort();
      screen.clear();
    };
  }, [hit, audience, fetchEntries, onAudience]);
  useEffect(() => {
    if (card.current) card.current.dataset.theme = dark ? 'dark' : 'light';
  }, [dark, hit, audience, fetchEntries, onAudience]);
  return <div class="card-preview" ref={element} />;
}
