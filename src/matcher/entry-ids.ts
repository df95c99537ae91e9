import type { TermIndex } from './term-index.ts';

/** The id of an entry by its number in the index. */
export function entryIdAt(
  { entryId, idUnits }: Pick<TermIndex['columns'], 'entryId' | 'idUnits'>,
  entry: number,
): string {
  let id = '';
  for (let at = entryId[entry]!; at < entryId[entry + 1]!; at++)
    id += String.fromCharCode(idUnits[at]!);
  return id;
}

/** The ids of all entries, by their numbers. */
export function entryIds({ columns }: TermIndex): string[] {
  return Array.from(columns.entryGlossary, (_, entry) => entryIdAt(columns, entry));
}
