import { useMemo, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Settings } from '../../model/settings.ts';
import { CardPreview } from '../sample/card-preview.tsx';
import { previewText, type SampleHit } from '../sample/sample-text.ts';
import { SampleView } from '../sample/sample-view.tsx';

type Props = {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
};

const GROUNDS = ['light', 'dark'] as const;
type Ground = (typeof GROUNDS)[number];

/** A text on a light and on a dark page, highlighted as set, and the card of the term picked in it. */
export function AppearancePreview({ settings, onChange, fetchEntries }: Props) {
  const texts = useMemo(() => {
    const language = uiLanguage();
    return { light: [previewText(language)], dark: [previewText(language)] };
  }, []);
  const [picked, setPicked] = useState<{ hit: SampleHit; ground: Ground }>(() => ({
    hit: texts.light[0]?.find((run) => typeof run !== 'string') as SampleHit,
    ground: 'light',
  }));
  const theme = settings.theme === 'auto' ? picked.ground : settings.theme;
  return (
    <div class="preview" id="preview">
      <div class="preview-pages">
        {GROUNDS.map((ground) => (
          <figure class={`preview-page preview-${ground}`} key={ground}>
            <figcaption>
              {text(ground === 'light' ? 'optionsPreviewLight' : 'optionsPreviewDark')}
            </figcaption>
            <SampleView
              name={ground}
              paragraphs={texts[ground]}
              onDark={ground === 'dark'}
              choice={settings}
              active={picked.ground === ground ? picked.hit : null}
              onPick={(hit) => setPicked({ hit, ground })}
            />
          </figure>
        ))}
      </div>
      <CardPreview
        hit={picked.hit}
        dark={theme === 'dark'}
        audience={settings.audience}
        explainIn={settings.explainIn}
        fetchEntries={fetchEntries}
        onAudience={(audience) => onChange({ audience })}
      />
    </div>
  );
}
