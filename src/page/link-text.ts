import { closestAcross, elementAround, localNameOf } from './dom.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';
export const LINK = 'a[href],[role="link" i]';
/** Longer link texts in lists are teasers to read, shorter ones are signposts. */
const SIGNPOST_LENGTH = 80;

/** Whether an element's text serves to get about, not to be read: heading links and lists of links. */
export function isSignpost(element: Element): boolean {
  const link = closestAcross(element, LINK);
  if (!link) return false;
  if (closestAcross(element, HEADING)) return true;
  const around = elementAround(link);
  if (!around) return false;
  const box = closestAcross(
    around,
    'li,dd,dt,td,header,footer,[role="menuitem" i],[role="list" i]',
  );
  if (!box) return false;
  const text = (box.textContent ?? '').trim();
  const isBar = localNameOf(box) === 'header' || localNameOf(box) === 'footer';
  if (isBar) return true;
  return (
    text.length <= SIGNPOST_LENGTH && text.length <= (link.textContent ?? '').trim().length + 4
  );
}
