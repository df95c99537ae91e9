import type { Glossary } from '../model/glossary.ts';
import type { GlossarySummary } from '../model/glossary-summary.ts';
import { glossaryUse, inReadersOrder } from '../model/glossary-use.ts';
import type { Settings } from '../model/settings.ts';

/** All glossaries as lists show them, in the reader's order. */
export function glossarySummaries(
  glossaries: readonly Glossary[],
  settings: Settings,
): GlossarySummary[] {
  return inReadersOrder(glossaries, ({ id }) => id, settings).map((glossary) => {
    const { id, title, language, licence, entries, sources } = glossary;
    const { enabled, sites, colour } = glossaryUse(settings, id);
    return {
      id,
      title,
      language,
      licence,
      entryCount: entries.length,
      sources: sources.map((source) => ({
        title: source.title,
        ...(source.publisher !== undefined && { publisher: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
      })),
      enabled,
      sites,
      colour,
      shipped: true,
    };
  });
}
