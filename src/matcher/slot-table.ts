import { GrowingColumn } from './growing-column.ts';
import { firstSlot, toList } from './postings.ts';

/** How full the table is: 8 bytes a word at 0.75 make 10.7. */
const LOAD = 0.75;
const NONE = 0xffffffff;

type Rows = { next: Uint32Array; postings: Uint32Array };

/**
 * Lays out postings by the hash of their word. The three columns are rows: low hash, high hash,
 * posting. Words with one posting hold it in their slot.
 */
export function buildSlots(
  low: Uint32Array,
  high: Uint32Array,
  postings: Uint32Array,
): { slots: Uint32Array; lists: Uint32Array } {
  const words = groupRows(low, high);
  const count = Math.max(4, Math.ceil(words.heads.length / LOAD));
  const slots = new Uint32Array(count * 2);
  const lists = new GrowingColumn();
  for (const head of words.heads) {
    let slot = firstSlot(low[head]!, count);
    while (slots[slot * 2 + 1] !== 0) slot = slot + 1 === count ? 0 : slot + 1;
    slots[slot * 2] = high[head]!;
    slots[slot * 2 + 1] = slotValue(head, { next: words.next, postings }, lists);
  }
  return { slots, lists: lists.toUint32() };
}

/** Rows of one word, chained: the first row of each word, and each row's next. */
function groupRows(low: Uint32Array, high: Uint32Array): { heads: number[]; next: Uint32Array } {
  const count = Math.max(4, low.length * 2);
  const table = new Uint32Array(count).fill(NONE);
  const next = new Uint32Array(low.length).fill(NONE);
  const heads: number[] = [];
  for (let row = 0; row < low.length; row++) {
    let slot = firstSlot(low[row]!, count);
    for (;;) {
      const head = table[slot]!;
      if (head === NONE) {
        table[slot] = row;
        heads.push(row);
        break;
      }
      if (low[head] === low[row] && high[head] === high[row]) {
        next[row] = next[head]!;
        next[head] = row;
        break;
      }
      slot = slot + 1 === count ? 0 : slot + 1;
    }
  }
  return { heads, next };
}

/** What the slot of a word holds: its one posting, or where its list is. */
function slotValue(head: number, rows: Rows, lists: GrowingColumn): number {
  const { next, postings } = rows;
  if (next[head] === NONE) return postings[head]!;
  const found = new Set<number>();
  for (let row = head; row !== NONE; row = next[row]!) found.add(postings[row]!);
  if (found.size === 1) return postings[head]!;
  const at = lists.length;
  lists.push(found.size);
  for (const posting of [...found].sort((a, b) => a - b)) lists.push(posting);
  return toList(at);
}
