/** What schema.org data in a page says of the page and of terms. Unchecked texts, trimmed. */
export type LinkedData = {
  title?: string;
  published?: string;
  publisher?: string;
  language?: string;
  terms: { name: string; description: string }[];
};

type Thing = Readonly<Record<string, unknown>>;
/** `other`: it stands where a page names other works. */
type Found = { thing: Thing; other: boolean };

const WORK = /(?:Article|WebPage|Report|CreativeWork|BlogPosting|DefinedTermSet|Guide|Book)$/u;
const MAX_THINGS = 20_000;
/** What stands there are other works: teasers, parts, sources. */
const OTHERS =
  /^(?:itemListElement|hasPart|mentions|citation|isBasedOn|blogPost|comment|review|relatedLink|isRelatedTo|significantLink)$/u;

/** Reads the JSON-LD scripts of a page. Broken ones are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const data: LinkedData = { terms: [] };
  const works: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const { thing, other } of thingsIn(parse(script.textContent ?? ''))) {
      const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => /(?:^|[/:])DefinedTerm$/u.test(type))) takeTerm(thing, data);
      else if (!other && types.some((type) => WORK.test(type))) works.push(thing);
    }
  }
  // Several articles are a list of links: none of their dates is the page's.
  const headlines = new Set(works.flatMap(({ headline }) => textOf(headline) ?? []));
  for (const work of works) {
    if (headlines.size <= 1 || textOf(work.headline) === undefined) takeWork(work, data);
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
function thingsIn(value: unknown): Found[] {
  const things: Found[] = [];
  const queue: { item: unknown; other: boolean }[] = [{ item: value, other: false }];
  for (let at = 0; at < queue.length && things.length < MAX_THINGS; at++) {
    const { item, other } = queue[at] ?? { item: null, other: false };
    if (typeof item !== 'object' || item === null) continue;
    if (!Array.isArray(item)) things.push({ thing: item as Thing, other });
    for (const [key, inner] of Object.entries(item)) {
      if (typeof inner === 'object') queue.push({ item: inner, other: other || OTHERS.test(key) });
    }
  }
  return things;
}

function takeTerm(thing: Thing, data: LinkedData): void {
  const name = textOf(thing.name);
  const description = textOf(thing.description);
  if (name && description) data.terms.push({ name, description });
}

function takeWork(work: Thing, data: LinkedData): void {
  setFirst(data, 'title', textOf(work.headline) ?? textOf(work.name));
  setFirst(data, 'published', textOf(work.datePublished));
  setFirst(data, 'publisher', nameOf(work.publisher));
  setFirst(data, 'language', textOf(work.inLanguage));
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
