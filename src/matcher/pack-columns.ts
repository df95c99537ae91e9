/** Typed arrays that a pack may hold. */
type Column = Uint8Array | Uint16Array | Uint32Array;

const MAGIC = 0x4f52444c;
const HEADER_BYTES = 16;
const ALIGNMENT = 8;

type Layout = { name: string; bytes: 1 | 2 | 4; length: number };

/**
 * A JSON head and named typed arrays in one buffer: magic, total size, length of the JSON in UTF-16
 * units, a check sum of the JSON; the JSON; then the columns, each on a multiple of 8 bytes.
 */
export function packColumns(head: object, columns: Record<string, Column>): ArrayBuffer {
  const layout: Layout[] = Object.entries(columns).map(([name, column]) => ({
    name,
    bytes: column.BYTES_PER_ELEMENT as 1 | 2 | 4,
    length: column.length,
  }));
  const json = JSON.stringify({ head, layout });
  const size = columnsEnd(layout, json.length);
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 4).set([MAGIC, size, json.length, checkSum(json)]);
  const units = new Uint16Array(buffer, HEADER_BYTES, json.length);
  for (let at = 0; at < json.length; at++) units[at] = json.charCodeAt(at);
  let from = align(HEADER_BYTES + json.length * 2);
  for (const column of Object.values(columns)) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    new Uint8Array(buffer, from, column.byteLength).set(bytes);
    from = align(from + column.byteLength);
  }
  return buffer;
}

/** Head and columns of a pack, the columns as views on the buffer; null when it is not whole. */
export function unpackColumns(
  buffer: ArrayBuffer,
): { head: unknown; columns: Record<string, Column> } | null {
  try {
    const json = readJson(buffer);
    if (json === null) return null;
    const { head, layout } = JSON.parse(json) as { head: unknown; layout: Layout[] };
    if (columnsEnd(layout, json.length) !== buffer.byteLength) return null;
    const columns: Record<string, Column> = {};
    let from = align(HEADER_BYTES + json.length * 2);
    for (const column of layout) {
      columns[column.name] = viewOf(buffer, from, column);
      from = align(from + column.bytes * column.length);
    }
    return { head, columns };
  } catch {
    return null;
  }
}

function readJson(buffer: ArrayBuffer): string | null {
  if (buffer.byteLength < HEADER_BYTES) return null;
  const [magic, size, length, sum] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || size !== buffer.byteLength) return null;
  const units = new Uint16Array(buffer, HEADER_BYTES, length);
  let json = '';
  for (let at = 0; at < units.length; at += 4096) {
    json += String.fromCharCode(...units.subarray(at, at + 4096));
  }
  return checkSum(json) === sum ? json : null;
}

function viewOf(buffer: ArrayBuffer, from: number, { bytes, length }: Layout): Column {
  if (bytes === 1) return new Uint8Array(buffer, from, length);
  if (bytes === 2) return new Uint16Array(buffer, from, length);
  return new Uint32Array(buffer, from, length);
}

function columnsEnd(layout: readonly Layout[], jsonLength: number): number {
  const start = align(HEADER_BYTES + jsonLength * 2);
  return layout.reduce((end, { bytes, length }) => align(end + bytes * length), start);
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function checkSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
