import type { RowFilter } from '../../model/own-glossary.ts';

/** Where the reader is in a list of entries; kept while one of them is edited. */
export type EntriesPlace = {
  query: string;
  filter: RowFilter;
  /** The current row. */
  at: number;
  /** The reader comes back from an entry: the focus goes to its row. */
  back: boolean;
};

export const FIRST_PLACE: EntriesPlace = { query: '', filter: {}, at: 0, back: false };
