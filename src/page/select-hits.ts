import type { Hit } from '../model/hit.ts';
import type { Density } from '../model/settings.ts';
import type { HitMark, PageMark } from './page-mark.ts';
import type { PageHit } from './painter.ts';

/** Whether the reader wants a hit; its mark says in what form and where it was met. */
export type Accepts = (hit: Hit, mark: Pick<HitMark, 'form' | 'page'>) => boolean;

export type Selection = {
  density: Density;
  accepts?: Accepts | undefined;
  /** Painted though the density leaves it out: the one the reader was sent to. */
  also?: PageHit | null;
};

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
export function selectHits(
  marks: readonly PageMark[],
  { density, accepts, also }: Selection,
): HitMark[] {
  const selected: HitMark[] = [];
  const seen = new Set<string>();
  for (const mark of marks) {
    if (mark.kind === 'boundary') {
      if (density === 'section') seen.clear();
    } else if ((mark.paintable || mark.page === also) && counts(mark, accepts)) {
      if (density !== 'all' && seen.has(mark.key) && mark.page !== also) continue;
      seen.add(mark.key);
      selected.push(mark);
    }
  }
  return selected;
}

function counts(mark: HitMark, accepts: Selection['accepts']): boolean {
  return mark.visible && (!accepts || accepts(mark.page.hit, mark));
}
