import type { WordHash } from '../language/text/hash-word.ts';
import type { TermColumns } from './term-index.ts';

/**
 * A posting says what a word can be, in 31 bits: a term or a pattern, and whether as its dictionary
 * form. A slot's value is a posting, or with its top bit set the place of a list of postings.
 */
export type Posting = { target: number; pattern: boolean; base: boolean };

const LIST = 0x80000000;
/** Set in every posting, so that no slot's value is 0. */
const USED = 0x40000000;
const BASE = 0x20000000;
const PATTERN = 0x10000000;
const MOST_TARGETS = 0x10000000;

export function toPosting({ target, pattern, base }: Posting): number {
  return (USED | (base ? BASE : 0) | (pattern ? PATTERN : 0) | target) >>> 0;
}

/** The same posting after terms were given other numbers. */
export function renumbered(value: number, terms: Uint32Array): number {
  if ((value & PATTERN) !== 0) return value;
  return ((value & ~(MOST_TARGETS - 1)) | terms[value & (MOST_TARGETS - 1)]!) >>> 0;
}

function fromPosting(value: number): Posting {
  return {
    target: value & (MOST_TARGETS - 1),
    pattern: (value & PATTERN) !== 0,
    base: (value & BASE) !== 0,
  };
}

/** What the word with this hash can be; null when no term has it. */
export function findPostings(columns: TermColumns, hash: WordHash): Posting[] | null {
  const value = findValue(columns, hash);
  if (value === 0) return null;
  if ((value & LIST) === 0) return [fromPosting(value)];
  const at = value & ~LIST;
  const count = columns.lists[at] ?? 0;
  return Array.from(columns.lists.subarray(at + 1, at + 1 + count), fromPosting);
}

/** The value of a word's slot, or 0. */
function findValue({ slots }: TermColumns, { low, high }: WordHash): number {
  const count = slots.length / 2;
  let slot = firstSlot(low, count);
  // Bounded: a damaged index may have no empty slot.
  for (let tries = 0; tries < count; tries++) {
    const value = slots[slot * 2 + 1]!;
    if (value === 0) return 0;
    if (slots[slot * 2] === high) return value;
    slot = slot + 1 === count ? 0 : slot + 1;
  }
  return 0;
}

export function firstSlot(low: number, count: number): number {
  return Math.floor((low / 0x100000000) * count);
}

export function toList(at: number): number {
  return (LIST | at) >>> 0;
}
