/**
 * The row that typed letters mean, as in a list of the system: one letter, also repeated, goes on to
 * the next row that begins with it; several letters find the row that begins with them all.
 * @returns its index, or -1 when no row begins so.
 */
export function typeAhead(
  typed: string,
  { count, from, labelOf }: { count: number; from: number; labelOf(index: number): string },
): number {
  const wanted = typed.toLocaleLowerCase();
  const first = [...wanted][0] ?? '';
  const repeated = first !== '' && [...wanted].every((letter) => letter === first);
  const sought = repeated ? first : wanted;
  // Letters that add up may still mean the row they have led to; a repeated one never does.
  const start = repeated ? from + 1 : from;
  for (let step = 0; step < count; step++) {
    const index = (start + step + count) % count;
    if (labelOf(index).toLocaleLowerCase().startsWith(sought)) return index;
  }
  return -1;
}
