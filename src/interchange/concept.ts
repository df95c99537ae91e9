import type { Audience, EntryLevel, EntryStatus, Term, TermKind } from '../model/glossary.ts';
import type { Place } from './import-item.ts';

/** A term as a file gives it. The language may be any tag ("da-DK") or missing. */
export type Label = Partial<Omit<Term, 'text' | 'kind' | 'language'>> & {
  text: string;
  kind: TermKind;
  language?: string | undefined;
};

/** An explanation as a file gives it. */
export type Note = {
  text: string;
  language?: string | undefined;
  audience?: Audience | undefined;
  editor?: string | undefined;
  date?: string | undefined;
  /** What the format calls it, for the report. */
  field: string;
};

/** What every format's reader makes of an entry; `ImportSession` makes a checked entry of it. */
export type Concept = {
  /** What the file calls it: an id, an address. Left out: its first term. */
  key?: string | undefined;
  /** The id wanted, where it is not the key itself. */
  idSource?: string | undefined;
  place: Place;
  labels: readonly Label[];
  notes: readonly Note[];
  /** Keys of other concepts, or their terms. */
  related: readonly string[];
  /** Others may name it by its terms although it has a key. */
  byTerm?: boolean;
  level?: EntryLevel | undefined;
  status?: EntryStatus | undefined;
  origin?: 'document' | 'editor' | undefined;
};
