import type { OpenReason } from './open-reason.ts';

const NARROW = 480;

/** A card beside the word needs room and a pointer; else it is a sheet at the bottom. */
export function wantsSheet(reason: OpenReason, viewportWidth: number): boolean {
  return reason === 'touch' || viewportWidth < NARROW;
}
