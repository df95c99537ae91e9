import { h, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { Audience } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { ExplainIn } from '../../model/settings.ts';
import { Card } from '../../popover/card.tsx';
import { type CardReading, createCardReading } from '../../popover/card-reading.ts';
import type { CardState } from '../../popover/card-state.ts';
import type { CardView } from '../../popover/card-view.ts';
import { NO_COMMANDS } from '../../popover/commands.ts';
import { explanationLanguage } from '../../popover/explanation-language.ts';
import type { SampleHit } from './sample-text.ts';
import { stillCardBox } from './still-card-box.ts';

type Reader = { audience: Audience; explainIn: ExplainIn; onAudience(audience: Audience): void };

type Props = Reader & {
  hit: SampleHit;
  dark: boolean;
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
};

const LABEL_ID = 'ordlys-preview';

/** The real card of a term, standing in the page. */
export function CardPreview({ hit, dark, fetchEntries, ...reader }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<CardState | null>(null);
  const reading = useMemo(
    () => createCardReading({ fetchEntries, onChange: setState }),
    [fetchEntries],
  );
  useEffect(() => {
    const met = { form: hit.word, kind: hit.kind, language: uiLanguage() };
    reading.start({ refs: [hit.ref], inner: [], near: [], met });
    return reading.stop;
  }, [reading, hit]);
  useEffect(() => {
    if (!element.current || !state || state.content.step === 'waiting') return;
    const box = stillCardBox(element.current);
    box.dataset.theme = dark ? 'dark' : 'light';
    box.setAttribute('aria-labelledby', LABEL_ID);
    render(h(Card, { state, view: viewOf(reading, reader) }), box);
  });
  return <div class="card-preview" ref={element} />;
}

function viewOf(reading: CardReading, { audience, explainIn, onAudience }: Reader): CardView {
  const languages = { uiLanguage: uiLanguage(), readerLanguages: navigator.languages };
  return {
    text,
    uiLanguage: uiLanguage(),
    explainIn: explainIn === 'auto' ? explanationLanguage(uiLanguage(), languages) : explainIn,
    audience,
    labelId: LABEL_ID,
    // What would be kept or moved is not offered in a preview.
    ...{ commands: NO_COMMANDS, toast: null, menuOpen: false, pinned: false, canPin: false },
    guard: (action) => () => action(),
    chooseAudience: onAudience,
    visit: reading.visit,
    back: reading.back,
    forward: reading.forward,
    retry: reading.retry,
    ...{ close: nothing, pin: nothing, toggleMenu: nothing, undo: nothing },
  };
}

function nothing(): void {}
