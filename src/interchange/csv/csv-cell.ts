const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * A cell as spreadsheets may be given it: what would run as a formula gets an apostrophe in front,
 * and what begins like one that has it already gets one more, so that reading can take it off.
 */
export function neutralCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `neutralCell` puts in front; formulas are text. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Several values in one cell: parted by "|", ";" or line breaks; a backslash keeps them together. */
export function splitCell(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < cell.length; i++) {
    const sign = cell[i] as string;
    if (sign === '\\' && i + 1 < cell.length && '|;\\'.includes(cell[i + 1] as string)) {
      value += cell[++i];
    } else if (sign === '|' || sign === ';' || sign === '\n' || sign === '\r') {
      values.push(value);
      value = '';
    } else value += sign;
  }
  return [...values, value].map((text) => text.trim()).filter((text) => text !== '');
}

export function joinCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|;]/gu, '\\$&')).join(' | ');
}
