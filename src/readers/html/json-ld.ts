/** What schema.org data in a page says of the page and of terms. Unchecked texts, trimmed. */
export type LinkedData = {
  title?: string;
  published?: string;
  publisher?: string;
  language?: string;
  terms: { name: string; description: string }[];
};

type Thing = Readonly<Record<string, unknown>>;

const WORK = /(?:Article|WebPage|Report|CreativeWork|BlogPosting|DefinedTermSet|Guide|Book)$/u;
const MAX_THINGS = 20_000;

/** Reads the JSON-LD scripts of a page. Broken ones are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const data: LinkedData = { terms: [] };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parse(script.textContent ?? ''))) take(thing, data);
  }
  return data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** All objects within a value, the outer first. Without recursion: nesting may be of any depth. */
function thingsIn(value: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && things.length < MAX_THINGS; at++) {
    const item = queue[at];
    if (typeof item !== 'object' || item === null) continue;
    if (!Array.isArray(item)) things.push(item as Thing);
    for (const inner of Object.values(item)) {
      if (typeof inner === 'object') queue.push(inner);
    }
  }
  return things;
}

function take(thing: Thing, data: LinkedData): void {
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => /(?:^|[/:])DefinedTerm$/u.test(type))) {
    const name = textOf(thing.name);
    const description = textOf(thing.description);
    if (name && description) data.terms.push({ name, description });
  } else if (types.some((type) => WORK.test(type))) {
    setFirst(data, 'title', textOf(thing.headline) ?? textOf(thing.name));
    setFirst(data, 'published', textOf(thing.datePublished));
    setFirst(data, 'publisher', nameOf(thing.publisher));
    setFirst(data, 'language', textOf(thing.inLanguage));
  }
}

function setFirst(
  data: LinkedData,
  key: 'title' | 'published' | 'publisher' | 'language',
  text: string | undefined,
): void {
  if (text !== undefined) data[key] ??= text;
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'object' && first !== null
    ? textOf((first as Thing).name)
    : textOf(first);
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/gu, ' ').trim() || undefined;
}
