import type { PaintedPlace } from '../../../scripts/browsers/read-highlights.ts';
import type { OpenPage } from './reader.ts';

/** Moves the real pointer onto the first painted place with this text, and rests there. */
export async function hoverTerm(opened: OpenPage, text: string): Promise<PaintedPlace> {
  const places = await opened.painted();
  const place = places.find((painted) => painted.text === text);
  if (place === undefined) {
    throw new Error(`Not painted: ${text}; painted: ${places.map((p) => p.text).join(', ')}`);
  }
  const { mouse } = opened.page;
  // From where there is room: Firefox refuses to move outside the viewport.
  const away = place.y > 200 ? -150 : 150;
  await mouse.move(place.x + place.width / 2, place.y + away);
  await mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 8 });
  return place;
}
