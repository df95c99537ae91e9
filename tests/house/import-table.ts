/** Room → the rooms it may import. */
export type ImportTable = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the table "Who may import whom" of ARCHITECTURE.md: an indented block of two columns, each
 * a room, spaces, and the rooms it may import.
 */
export function parseImportTable(markdown: string): ImportTable {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('Who may import whom'));
  if (start < 0) throw new Error('ARCHITECTURE.md has no table "Who may import whom"');
  const body = lines.slice(lines.findIndex((line, i) => i > start && line.startsWith('    ')));
  const block = body.slice(
    0,
    body.findIndex((line) => !line.startsWith('    ')),
  );
  const cells = block.flatMap((line) => line.trim().split(/\s{2,}/));
  const pairs = cells.flatMap((cell, i) =>
    i % 2 === 0 ? [[cell, cells[i + 1] ?? ''] as const] : [],
  );
  const rooms = pairs.map(([room]) => room.replace('/', ''));
  return new Map(pairs.map(([, words], i) => [rooms[i] as string, namedRooms(words, rooms)]));
}

function namedRooms(words: string, rooms: readonly string[]): Set<string> {
  // The table says "a view" of the entry points.
  const singular = words.replace(/\bview\b/, 'views');
  return new Set(rooms.filter((room) => new RegExp(`\\b${room}\\b`).test(singular)));
}
