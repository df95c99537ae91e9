import { decodeTermIndex, encodeTermIndex } from '../../matcher/term-index.ts';
import { readAnyState, writeCachedPart } from '../index-cache.ts';
import type { CompiledChanges } from './compile-changes.ts';
import type { CompiledWhole } from './compile-whole.ts';

/** The names of a glossary's parts in the cache. */
export function partNames(id: string): [whole: string, changes: string] {
  return [`own ${id}`, `changes ${id}`];
}

/** What was compiled of a glossary, in whatever state it was then; null when other code did it. */
export async function readWhole(id: string, code: string): Promise<CompiledWhole | null> {
  const part = await readAnyState(partNames(id)[0]);
  const [by, stamp = ''] = part?.state.split(' ') ?? [];
  const index = part?.index && decodeTermIndex(part.index);
  if (!part?.rowStamps || !index || by !== code) return null;
  const { rowStamps, capitalsTell = true, refused } = part;
  return { stamp, index, rowStamps, capitalsTell, refused };
}

export async function writeWhole(id: string, code: string, whole: CompiledWhole): Promise<void> {
  const { stamp, index, ...rest } = whole;
  const part = { ...rest, state: `${code} ${stamp}`, index: encodeTermIndex(index) };
  await writeCachedPart(partNames(id)[0], part);
}

/** What changed since the glossary was compiled whole; null when that was another time. */
export async function readChanges(
  id: string,
  code: string,
  wholeStamp: string,
): Promise<CompiledChanges | null> {
  const part = await readAnyState(partNames(id)[1]);
  const [by, since, stamp = ''] = part?.state.split(' ') ?? [];
  if (!part?.without || by !== code || since !== wholeStamp) return null;
  const index = part.index && decodeTermIndex(part.index);
  if (part.index && !index) return null;
  return { stamp, index, without: new Set(part.without), refused: part.refused };
}

export async function writeChanges(
  id: string,
  about: { code: string; whole: CompiledWhole; changes: CompiledChanges },
): Promise<void> {
  const { code, whole, changes } = about;
  await writeCachedPart(partNames(id)[1], {
    state: `${code} ${whole.stamp} ${changes.stamp}`,
    index: changes.index && encodeTermIndex(changes.index),
    without: Uint32Array.from(changes.without),
    refused: changes.refused,
  });
}
