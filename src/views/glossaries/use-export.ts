import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../interchange/formats.ts';
import type { SaveState } from './export-box.tsx';
import { saveGlossary } from './save-glossary.ts';

type Saved = Readonly<Record<string, SaveState>>;

type Exports = {
  /** What came of the last export of each glossary, by its id. */
  saved: Saved;
  /** Rejects when nothing was saved. */
  save(id: string, format: ExportFormat): Promise<void>;
};

/** Saves glossaries as files, and keeps what came of it. */
export function useExport(): Exports {
  const [saved, setSaved] = useState<Saved>({});
  const keep = (id: string, state: SaveState | null) =>
    setSaved((before) => {
      const { [id]: _, ...others } = before;
      return state ? { ...others, [id]: state } : others;
    });
  const save = async (id: string, format: ExportFormat) => {
    keep(id, { at: 'writing', format });
    try {
      keep(id, await saveGlossary(id, format));
    } catch (error) {
      keep(id, null);
      throw error;
    }
  };
  return { saved, save };
}
