const MAX_ENTITIES = 200;
const MAX_TEXT = 300;
/** A longer DTD is not looked at. */
const MAX_DOCTYPE = 256 * 1024;

const DECLARATION = /<!ENTITY\s+([\p{L}_:][\p{L}\p{N}_:.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;
const CHARACTER = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu;

/**
 * The entities that a file's own DTD declares as short, plain texts, as ontology editors do for the
 * namespaces they use. One that stands for another entity, for markup or for a file means nothing
 * here, and so none can grow: what is not in the map is never looked up. The first declaration holds.
 */
export function internalEntities(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  const start = doctype.indexOf('[');
  if (start === -1 || doctype.length > MAX_DOCTYPE) return entities;
  const subset = without(without(doctype.slice(start + 1), '<!--', '-->'), '<?', '?>');
  for (const [, name = '', double, single] of subset.matchAll(DECLARATION)) {
    if (entities.size >= MAX_ENTITIES) break;
    const text = plainText(double ?? single ?? '');
    if (text !== null && !entities.has(name)) entities.set(name, text);
  }
  return entities;
}

/** A text without the comments or instructions in it. By hand: an expression takes quadratic time. */
function without(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start === -1) return kept + text.slice(from);
    kept += text.slice(from, start);
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return kept;
    from = end + close.length;
  }
}

/** An entity's value with its character references; null when there is more to it than signs. */
function plainText(value: string): string | null {
  if (value.length > MAX_TEXT) return null;
  let known = true;
  const text = value.replace(CHARACTER, (_, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    known &&= code > 0x1f && code <= 0x10ffff;
    return known ? String.fromCodePoint(code) : '';
  });
  return known && !/[&<%]/u.test(text) ? text : null;
}
