import type { Quote } from '../model/glossary.ts';

/** Longer ones are tables or lists that lost their line ends, and nobody reads them for one word. */
const LONGEST = 1_200;
const BEFORE = 300;

/**
 * A quote that can be read: of a very long one the part around the first of `names`, cut between
 * words. Still verbatim, its offsets still into the document.
 */
export function clipQuote(quote: Quote, names: readonly string[]): Quote {
  const { text, start } = quote;
  if (text.length <= LONGEST) return quote;
  const lower = text.toLowerCase();
  const places = names.map((name) => lower.indexOf(name.toLowerCase())).filter((at) => at >= 0);
  const around = places.length > 0 ? Math.min(...places) : 0;
  const from = wordStart(text, Math.max(0, around - BEFORE));
  const to = wordEnd(text, Math.min(text.length, from + LONGEST));
  return { ...quote, start: start + from, end: start + to, text: text.slice(from, to) };
}

/** A run without a space is cut where it is. */
const REACH = 60;

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + REACH).search(/\s/u);
  const after = space < 0 ? at : at + space + 1;
  return isInsidePair(text, after) ? after + 1 : after;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.slice(at - REACH, at).search(/\s\S*$/u);
  const before = space < 0 ? at : at - REACH + space;
  return isInsidePair(text, before) ? before - 1 : before;
}

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
