import type { Glossary } from '../model/glossary.ts';
import type { GlossarySummary } from '../model/glossary-summary.ts';
import { glossaryUse, inReadersOrder } from '../model/glossary-use.ts';
import type { OwnGlossary } from '../model/own-glossary.ts';
import type { Settings } from '../model/settings.ts';

type Listed = Pick<Glossary, 'id' | 'title' | 'language' | 'licence' | 'sources'> & {
  entryCount: number;
  shipped: boolean;
};

/** All glossaries as lists show them, in the reader's order; own ones as they are now, compiled or not. */
export function glossarySummaries(
  shipped: readonly Glossary[],
  own: readonly OwnGlossary[],
  settings: Settings,
): GlossarySummary[] {
  const listed: Listed[] = [
    ...shipped.map((one) => ({ ...one, entryCount: one.entries.length, shipped: true })),
    ...own.map((one) => ({ ...one, shipped: false })),
  ];
  return inReadersOrder(listed, ({ id }) => id, settings).map((glossary) => {
    const { id, title, language, licence, entryCount, sources } = glossary;
    const { enabled, sites, colour } = glossaryUse(settings, id);
    return {
      ...{ id, title, language, licence, entryCount },
      sources: sources.map((source) => ({
        id: source.id,
        title: source.title,
        ...(source.publisher !== undefined && { publisher: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
      })),
      ...{ enabled, sites, colour, shipped: glossary.shipped },
    };
  });
}
