import { useCallback, useMemo, useState } from 'preact/hooks';
import type { CardEntry, RelatedEntry } from '../../model/card.ts';
import type { Entry, Source } from '../../model/glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { CardPreview } from '../sample/card-preview.tsx';
import type { SampleHit } from '../sample/sample-text.ts';
import { useSystemDark } from '../welcome/use-system-dark.ts';

type Props = {
  glossary: { id: string; title: string };
  entry: Entry;
  sources: readonly Source[];
  /** What the entry refers to, by name. */
  related: readonly RelatedEntry[];
  settings: Settings;
};

/** The real card of an entry as it stands in the editor. */
export function DraftCard({ glossary, entry, sources, related, settings }: Props) {
  const systemDark = useSystemDark();
  const [audience, onAudience] = useState(settings.audience);
  const dark = settings.theme === 'auto' ? systemDark : settings.theme === 'dark';
  const key = JSON.stringify({ drafted: entry, related });
  const ref = useMemo(() => ({ glossary: glossary.id, entry: entry.id }), [glossary.id, entry.id]);
  const form = entry.terms[0]?.text ?? '';
  const hit = useMemo(
    (): SampleHit => ({ text: form, word: form, kind: 'exact', ref }),
    [form, ref],
  );
  const fetchEntries = useCallback(async (): Promise<CardEntry[]> => {
    const shown = JSON.parse(key) as { drafted: Entry; related: RelatedEntry[] };
    const { drafted } = shown;
    const named = new Set(drafted.quotes.map(({ source }) => source));
    return [
      {
        ...{ ref, glossaryTitle: glossary.title, entry: drafted, related: shown.related },
        sources: sources.filter(({ id }) => named.has(id)),
      },
    ];
  }, [key, ref, glossary.title, sources]);
  return (
    <CardPreview
      {...{ hit, dark, fetchEntries, audience, onAudience }}
      explainIn={settings.explainIn}
    />
  );
}
