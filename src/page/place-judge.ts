import { closestAcross, elementOfText } from './dom.ts';
import { isSignpost, LINK } from './link-text.ts';
import { HIDDEN_FROM_READERS, isShown } from './visibility.ts';

/** What the place of a text says of hits in it. */
export type Place = {
  visible: boolean;
  /** False where a highlight would be in the way: heading links, lists of links. */
  paintable: boolean;
};

const NOWHERE: Place = { visible: false, paintable: false };
/** What most text does not stand in, so that one question is enough for it. */
const NOTABLE = `${LINK},${HIDDEN_FROM_READERS}`;

/** Judges the places of text. One judge serves one batch: answers are remembered per element. */
export function createPlaceJudge(): (node: Text) => Place {
  const places = new Map<Element, Place>();
  const cutOff = new Map<Element, boolean>();
  return (node) => {
    const element = elementOfText(node);
    if (element === null) return NOWHERE;
    let place = places.get(element);
    if (place === undefined) {
      place = judge(element, cutOff);
      places.set(element, place);
    }
    return place;
  };
}

function judge(element: Element, cutOff: Map<Element, boolean>): Place {
  const shown = isShown(element, cutOff);
  if (closestAcross(element, NOTABLE) === null) return { visible: shown, paintable: true };
  return {
    visible: shown && closestAcross(element, HIDDEN_FROM_READERS) === null,
    paintable: !isSignpost(element),
  };
}
