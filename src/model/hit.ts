import type { LanguageCode } from './glossary.ts';

/** Names one entry of one glossary. */
export type EntryRef = { glossary: string; entry: string };

/**
 * How a term was met. `exact`: as the glossary writes it (any case). `inflected`: another form or
 * spelling of it. `compound`: inside a longer closed or hyphenated word.
 */
export type HitKind = 'exact' | 'inflected' | 'compound';

/** A place in a text where a term stands. Offsets are UTF-16 units into the text given. */
export type Hit = {
  start: number;
  end: number;
  kind: HitKind;
  /** The entries that explain the term, in the order of the reader's glossaries; at least one. */
  entries: EntryRef[];
  /** Shorter hits that lie inside this one; offered in its card. */
  inner: Hit[];
};

/** Finds the terms in a block of text. Never throws; hits come in text order and do not overlap. */
export type MatchText = (text: string, language: LanguageCode | null) => Hit[];
