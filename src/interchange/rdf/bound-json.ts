import type { Json } from './expand-json-ld.ts';

const MAX_DEPTH = 100;
/** The library takes quadratic time on long addresses; no real one is longer. */
const MAX_NAME = 2000;
/** One more than is kept of a text, so that it is still told to be too long. */
const MAX_TEXT = 20_001;
const NAMING = new Set(['@id', 'id', 'uri', '@type', 'type', '@base', '@vocab', '@context']);

/**
 * Makes a value safe to hand to the library: cuts endless texts in it, and says what forbids to read it
 * at all. Null when nothing does.
 */
export function boundJson(value: Json, depth = 0): 'too-deep' | 'too-long' | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return 'too-deep';
  const object = value as Record<string, Json>;
  for (const [key, inner] of Object.entries(object)) {
    if (key.length > MAX_NAME) return 'too-long';
    if (typeof inner === 'string' && inner.length > MAX_NAME) {
      if (NAMING.has(key)) return 'too-long';
      if (inner.length > MAX_TEXT) object[key] = inner.slice(0, MAX_TEXT);
    }
    const found = boundJson(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
