import type { Hit, MatchText } from '../model/hit.ts';
import type { Density } from '../model/settings.ts';
import { contains } from './hit-boxes.ts';
import type { DetectLanguage } from './page-language.ts';
import { PageReading } from './page-reading.ts';
import { listTerms, type PageTerm } from './page-terms.ts';
import type { PageHit, Painter, Point } from './painter.ts';
import { scrollToBox } from './scroll-to-box.ts';
import { type Accepts, countedMarks } from './select-hits.ts';

export type { PageTerm } from './page-terms.ts';
export type { Accepts } from './select-hits.ts';

export type PageReaderOptions = {
  document: Document;
  /** Aborting ends all work and takes the highlights away. */
  signal: AbortSignal;
  painter: Painter;
  density: Density;
  /** Adds the words of a text to `into`, as the matcher folds them. */
  collectWords(text: string, into: Set<string>): void;
  /** Makes the matcher know these words; each word is asked for once. May reject. */
  learnWords(words: string[]): Promise<void>;
  matchText: MatchText;
  /** A language tag when the text is long and clear enough to say, else null. */
  detectLanguage?: DetectLanguage;
  /** Which hits the reader wants: level, known words. Left out: all. */
  accepts?: Accepts;
  /** Closed shadow roots, where the browser gives them to extensions. */
  closedRootOf?: (element: Element) => ShadowRoot | null;
  /** Terms or highlights changed; at most four times a second. */
  onChange(): void;
};

export type PageReaderUpdate = {
  density?: Density;
  accepts?: Accepts;
  /** A hit to highlight though the density leaves it out; null: none. */
  also?: PageHit | null;
  painter?: Painter;
};

export type PageReader = {
  /** The page's terms in reading order. */
  terms(): PageTerm[];
  /** All visible occurrences of the terms that fit, highlighted or not, in page order. */
  occurrences(fits: (hit: Hit) => boolean): PageHit[];
  /** What is highlighted, in page order. */
  hits(): readonly PageHit[];
  hitAt(point: Point): PageHit | null;
  setActive(hit: PageHit | null): void;
  /** The hit's line box under the point, else its first; empty when it is gone from the page. */
  boxOf(hit: PageHit, point?: Point): DOMRect;
  /** The text that a highlighted hit covers. */
  formOf(hit: PageHit): string;
  /** Whether a hit is still highlighted: a card closes when it is not. */
  isPainted(hit: PageHit): boolean;
  scrollTo(hit: PageHit): void;
  /** Forgets all that was learnt and reads the page anew: for a changed glossary. */
  rescan(): void;
  /** Applies changed settings to what is known, without reading. */
  update(update: PageReaderUpdate): void;
};

/**
 * The front door of this room: reads a page, highlights what the matcher finds, and keeps up with
 * the page's changes. Starts by itself when the page is seen; never throws into the page.
 */
export function createPageReader(options: PageReaderOptions): PageReader {
  const reading = new PageReading(options);
  void reading.start();
  const { painting } = reading;
  const counted = () => countedMarks(reading.marks.all, reading.selection.accepts);
  return {
    terms: () => listTerms(counted(), new Set(painting.marks)),
    occurrences: (fits) => counted().flatMap(({ page }) => (fits(page.hit) ? [page] : [])),
    hits: () => painting.marks.map((mark) => mark.page),
    hitAt: (point) => painting.painter.hitAt(point),
    setActive: (hit) => reading.write(() => painting.painter.setActive(hit)),
    boxOf(hit, point) {
      const boxes = painting.painter.boxesOf(hit);
      const under = point && boxes.find((box) => contains(box, point));
      return under ?? boxes[0] ?? new DOMRect();
    },
    formOf: (hit) => painting.formOf(hit),
    isPainted: (hit) => painting.has(hit),
    scrollTo(hit) {
      const element = hit.segments[0]?.node.parentElement;
      if (element) scrollToBox(element, () => painting.painter.boxesOf(hit)[0]);
    },
    rescan: () => reading.rescan(),
    update: (update) => reading.update(update),
  };
}
