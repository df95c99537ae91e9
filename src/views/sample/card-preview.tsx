import { h, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { Audience } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';

<<<<<<< HEAD

import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { createCardScreen } from '../../popover/card-screen.ts';
import { createSpeaker } from '../../popover/speaker.ts';
import { previewActions } from './preview-actions.ts';

=======

import type { ExplainIn } from '../../model/settings.ts';
import { Card } from '../../popover/card.tsx';
import { CARD_LABEL_ID } from '../../popover/card-label.ts';
import { type CardReading, createCardReading } from '../../popover/card-reading.ts';
import type { CardState } from '../../popover/card-state.ts';
import type { CardView } from '../../popover/card-view.ts';
import { explanationLanguage } from '../../popover/explanation-language.ts';

>>>>>>> six

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
<<<<<<< HEAD
    if (!element.current) return;
    const end = new AbortController();
    const host = createStillCardHost(element.current);
    const box = host.createBox(LABEL_ID);
    card.current = box;
    const nothing = () => {};
    const { signal } = end;
    const screen = createCardScreen({
      ...{ host, box, labelId: LABEL_ID },
      options: {
        ...{ document, signal, text, uiLanguage: uiLanguage(), fetchEntries },
        readerLanguages: navigator.languages,
        settings: () => ({ ...DEFAULT_SETTINGS, audience }),
        actions: previewActions(onAudience),
        onClose: nothing,
      },
      speaker: createSpeaker({ synthesis: undefined, signal, onChange: nothing }),
      // Nothing is done from a preview but to choose the explanation.
      request: () => null,
      ...{ isPinned: () => false, canPin: () => false, pin: nothing },
      ...{ onReady: nothing, onUse: nothing, close: nothing },
    });
    const met = { form: hit.text, kind: hit.kind, language: uiLanguage() };
    screen.start({ refs: [hit.ref], inner: [], near: [], met });
    return () => {
      end.abort();
      screen.clear();
    };
  }, [hit, audience, fetchEntries, onAudience]);
=======
    const met = { form: hit.text, kind: hit.kind, language: uiLanguage() };
    reading.start({ refs: [hit.ref], inner: [], met });
    return reading.stop;
  }, [reading, hit]);
>>>>>>> six
  useEffect(() => {
    if (!element.current || !state || state.content.step === 'waiting') return;
    const box = stillCardBox(element.current);
    box.dataset.theme = dark ? 'dark' : 'light';
    box.setAttribute('aria-labelledby', CARD_LABEL_ID);
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
    guard: (action) => () => action(),
    chooseAudience: onAudience,
    visit: reading.visit,
    back: reading.back,
    forward: reading.forward,
    retry: reading.retry,
    close: () => {},
  };
}
