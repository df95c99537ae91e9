import type { Hit } from '../model/hit.ts';
import type { Density } from '../model/settings.ts';
import type { HitMark, PageMark } from './page-mark.ts';

export type Selection = { density: Density; accepts?: ((hit: Hit) => boolean) | undefined };

/** The marks that count as met: visible, and of terms that the reader wants. In page order. */
export function countedMarks(
  marks: readonly PageMark[],
  accepts?: Selection['accepts'],
): HitMark[] {
  const counted: HitMark[] = [];
  for (const mark of marks) if (mark.kind === 'hit' && counts(mark, accepts)) counted.push(mark);
  return counted;
}

/** The marks to paint: of each term the first per section or page, or all. In page order. */
export function selectHits(marks: readonly PageMark[], { density, accepts }: Selection): HitMark[] {
  const selected: HitMark[] = [];
  const seen = new Set<string>();
  for (const mark of marks) {
    if (mark.kind === 'boundary') {
      if (density === 'section') seen.clear();
    } else if (mark.paintable && counts(mark, accepts)) {
      if (density !== 'all' && seen.has(mark.key)) continue;
      seen.add(mark.key);
      selected.push(mark);
    }
  }
  return selected;
}

function counts(mark: HitMark, accepts: Selection['accepts']): boolean {
  return mark.visible && (!accepts || accepts(mark.page.hit));
}
