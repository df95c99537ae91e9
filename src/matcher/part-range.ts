import { foldWithOffsets } from '../language/text/fold-word.ts';
import type { Span, TextScan } from './text-scan.ts';

const DIGRAPHS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

type Range = { start: number; end: number };

/** Where a part of a folded word stands in the text: folding may have changed lengths. */
export function partRange({ text, scanned }: TextScan, span: Span, part: Range): Range {
  const start = scanned.start[span.first]!;
  const end = scanned.end[span.last]!;
  const written = text.slice(start, end);
  // Nearly always: lower case changed no length, since the result has all of the word's letters.
  if (written.toLowerCase() === span.row.word) {
    return { start: start + part.start, end: start + part.end };
  }
  const { text: folded, offsets } = foldWithOffsets(written);
  const places = span.respelt ? respeltPlaces(folded, span.row.word) : null;
  const at = (unit: number) => offsets[places?.[unit] ?? unit] ?? offsets.at(-1)!;
  return { start: start + at(part.start), end: start + at(part.end) };
}

/** For each unit of the Danish spelling (and its end) the unit of the ASCII one. */
function respeltPlaces(ascii: string, danish: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const letter of danish) {
    places.push(at);
    const digraph = DIGRAPHS.get(letter);
    at += digraph !== undefined && ascii.startsWith(digraph, at) ? 2 : 1;
  }
  places.push(at);
  return places;
}
