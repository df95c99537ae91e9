const DIGIT = /\d/;
const WHITE = /\s/;
const ADDRESS = /:\/\/|^www\.|@/i;
const IN_ADDRESSES = /[/.?=&%#:~+-]/;
const LONGEST_ADDRESS = 200;

/**
 * Whether a hit is prose: not part of an address (genom.dk, info@genom.dk), of an identifier
 * (gen_id) or of a decimal number.
 */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '_' || after === '_' || before === '@' || after === '@') return false;
  if (isDotted(text, start - 2, start) || isDotted(text, end - 1, end + 1)) return false;
  if (!IN_ADDRESSES.test(before) && !IN_ADDRESSES.test(after)) return true;
  return !ADDRESS.test(surroundings(text, start, end));
}

/** A dot or comma between two digits, or a dot between two small letters. */
function isDotted(text: string, left: number, right: number): boolean {
  const dot = text.charAt(left + 1);
  if (dot !== '.' && dot !== ',') return false;
  const a = text.charAt(left);
  const b = text.charAt(right);
  if (DIGIT.test(a) && DIGIT.test(b)) return true;
  return dot === '.' && isSmall(a) && isSmall(b);
}

function isSmall(letter: string): boolean {
  return letter !== '' && letter !== letter.toUpperCase();
}

/** The run without blanks that the hit stands in. */
function surroundings(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !WHITE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && !WHITE.test(text.charAt(to))) to++;
  return text.slice(from, to);
}
