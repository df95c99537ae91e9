import type { Glossary } from '../../model/glossary.ts';
import type { OwnRow } from '../../model/own-glossary.ts';
import { getShipped } from '../knowledge.ts';
import { ownList, rowsOf } from './own-rows.ts';

export type ListedRows = {
  glossary: Pick<Glossary, 'id' | 'title' | 'language'>;
  rows: readonly OwnRow[];
  /** Other after every change. */
  stamp: string;
};

/** Made once: what is found in rows is remembered by their list. */
const shippedRows = new WeakMap<Glossary, readonly OwnRow[]>();

/** The entries of any glossary as lists show them; null when it is gone. Shipped ones never change. */
export async function listedRows(id: string): Promise<ListedRows | null> {
  const own = (await ownList()).find((one) => one.id === id);
  if (own) return { glossary: own, rows: await rowsOf(own), stamp: own.stamp };
  const shipped = (await getShipped()).glossaries.find((one) => one.id === id);
  return shipped ? { glossary: shipped, rows: rowsOfShipped(shipped), stamp: '' } : null;
}

function rowsOfShipped(glossary: Glossary): readonly OwnRow[] {
  const rows =
    shippedRows.get(glossary) ??
    glossary.entries.map((entry): OwnRow => ({ entry, byReader: false, stamp: '' }));
  shippedRows.set(glossary, rows);
  return rows;
}
