import { BLANK, HANGING, JOINED, WRAPPED } from '../language/text/scan-words.ts';
import type { HitKind } from '../model/hit.ts';
import { ellipticWhole } from './elliptic-whole.ts';
import type { TextScan } from './text-scan.ts';

type Rows = { first: number; last: number };

/** See `placeOf`. */
export type WordPlace = 'free' | 'part' | 'cut';

/**
 * How words from `first` to `last` stand: free, as a part of a hyphenated word, or cut off from the
 * rest of their word by the end of a line or an ellipsis, in which case they are no words at all.
 */
export function placeOf({ scanned, table }: TextScan, { first, last }: Rows): WordPlace {
  const before = first === 0 ? BLANK : scanned.gap[first - 1]!;
  const after = scanned.gap[last]!;
  if (ellipticWhole(scanned, table, last) !== null) return 'cut';
  if (after === WRAPPED) return 'cut';
  if (before === WRAPPED && ellipticWhole(scanned, table, first - 1) === null) return 'cut';
  return before === JOINED || after === JOINED || after === HANGING ? 'part' : 'free';
}

/** In these languages a hyphenated word is one word; in others (day-to-day) its parts are words. */
const HYPHEN_BINDS: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);
/** With these in front a word is another word in any language: self-efficacy is no efficacy. */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti co counter de ex inter intra macro mega meta micro mid mini mis multi neo non off over post pre pro pseudo quasi re self semi sub super trans ultra un under'.split(
    ' ',
  ),
);

/** The kind of a hit, given how its words stand. */
export function kindAt(
  { scanned, table, rows }: TextScan,
  { span, place, term, kind }: { span: Rows; place: WordPlace; term: number; kind: HitKind },
): HitKind {
  if (place === 'free') return kind;
  if (HYPHEN_BINDS.has(rows.terms.get(term)?.language ?? '')) return 'compound';
  const before = span.first - 1;
  if (before < 0 || scanned.gap[before] !== JOINED) return kind;
  return PREFIXES.has(table.words[scanned.word[before]!]!) ? 'compound' : kind;
}
