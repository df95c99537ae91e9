import { elementAround, localNameOf } from './dom.ts';
import { elementKind, isInlineKind } from './element-kinds.ts';

/** From this many elements on, a page is not read in one slice. */
const LARGE = 5000;
const COLUMNS = 3;
const ROWS = 12;
/** Finding what stands at a point takes long in a page of a hundred thousand boxes; in ms. */
const LONGEST_LOOK = 16;

export function isLargePage(document: Document): boolean {
  return document.getElementsByTagName('*').length >= LARGE;
}

/** The blocks of text in the window, found by a grid of points: what a reader sees first. */
export function blocksInView(document: Document): Set<Element> {
  const blocks = new Set<Element>();
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const end = performance.now() + LONGEST_LOOK;
  for (let row = 0; row < ROWS && performance.now() < end; row++) {
    for (let column = 1; column <= COLUMNS; column++) {
      const x = (innerWidth * column) / (COLUMNS + 1);
      const y = (innerHeight * (row + 0.5)) / ROWS;
      let element = document.elementFromPoint(x, y);
      while (element !== null && isInlineKind(elementKind(localNameOf(element)))) {
        element = elementAround(element);
      }
      if (element !== null && isSmall(element)) blocks.add(element);
    }
  }
  return blocks;
}

/** Not the page itself, nor a box around much of it. */
function isSmall(element: Element): boolean {
  return element.getElementsByTagName('*').length < LARGE / 20;
}
