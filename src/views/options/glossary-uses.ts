import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { GlossaryUse } from '../../model/settings.ts';

/** The glossaries as the reader uses them: listed ones in the reader's order, then the others. */
export function arrangeGlossaries(
  summaries: readonly GlossarySummary[],
  uses: readonly GlossaryUse[],
): GlossarySummary[] {
  const listed = uses.flatMap((use) => {
    const summary = summaries.find(({ id }) => id === use.id);
    return summary ? [{ ...summary, ...use }] : [];
  });
  const others = summaries.filter(({ id }) => !uses.some((use) => use.id === id));
  return [...listed, ...others];
}

/**
 * The setting that says of these glossaries, in this order, what they say of themselves. What was
 * set for others is kept: a glossary that could not be read today may come back.
 */
export function glossaryUses(
  summaries: readonly GlossarySummary[],
  uses: readonly GlossaryUse[],
): GlossaryUse[] {
  const away = uses.filter((use) => !summaries.some(({ id }) => id === use.id));
  return [
    ...summaries.map(({ id, enabled, sites, colour }) => ({ id, enabled, sites, colour })),
    ...away,
  ];
}
