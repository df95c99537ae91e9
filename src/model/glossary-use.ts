import type { GlossaryUse, Settings } from './settings.ts';
import { matchesAnySite, type PageAddress } from './site-pattern.ts';

/** How the reader uses a glossary; one that is not listed is used everywhere. */
export function glossaryUse({ glossaries }: Settings, id: string): GlossaryUse {
  return glossaries.find((use) => use.id === id) ?? { id, enabled: true, sites: [], colour: null };
}

/** The ids of listed glossaries that are not used on a page. */
export function unusedGlossaries({ glossaries }: Settings, page: PageAddress | null): string[] {
  return glossaries
    .filter(({ enabled, sites }) => !enabled || (sites.length > 0 && !matchesAnySite(sites, page)))
    .map(({ id }) => id);
}

/** Sorts what belongs to glossaries as the reader ordered them; unlisted ones last, as they came. */
export function inReadersOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  { glossaries }: Settings,
): Item[] {
  if (glossaries.length === 0) return [...items];
  const rank = new Map(glossaries.map(({ id }, at) => [id, at]));
  const rankOf = (item: Item) => rank.get(idOf(item)) ?? glossaries.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
