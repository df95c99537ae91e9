import { NO_BASE } from '../text/no-base.ts';
import { DCT, SCHEMA, SKOS } from './vocabulary.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

type Terms = Record<string, Json>;

/** schema.org's own context, as far as its defined terms need it. */
const SCHEMA_TERMS: Terms = {
  '@vocab': SCHEMA,
  type: '@type',
  id: '@id',
  inDefinedTermSet: { '@type': '@id' },
  hasDefinedTerm: { '@type': '@id' },
};

const node = (name: string): Json => ({ '@id': SKOS + name, '@type': '@id' });
const text = (name: string): Json => ({ '@id': SKOS + name });

/** How files name SKOS whose context lies elsewhere: nothing is loaded, these names are understood. */
const SKOS_TERMS: Terms = {
  id: '@id',
  type: '@type',
  uri: '@id',
  graph: '@graph',
  skos: SKOS,
  dct: DCT,
  title: `${DCT}title`,
  Concept: `${SKOS}Concept`,
  ConceptScheme: `${SKOS}ConceptScheme`,
  ...Object.fromEntries(
    ['definition', 'scopeNote', 'example', 'notation', 'note'].map((name) => [name, text(name)]),
  ),
  ...Object.fromEntries(
    ['prefLabel', 'altLabel', 'hiddenLabel'].map((name) => [
      name,
      { '@id': SKOS + name, '@container': '@language' },
    ]),
  ),
  ...Object.fromEntries(
    ['broader', 'narrower', 'related', 'inScheme', 'topConceptOf', 'hasTopConcept'].map((name) => [
      name,
      node(name),
    ]),
  ),
};

/**
 * JSON-LD in its long form, where every name is an address. A context that the file only names by its
 * address is told and replaced by the names known here; schema.org's is known.
 */
export async function expandJsonLd(
  nodes: readonly Json[],
  context: Json,
  missed: (url: string) => void,
): Promise<Json[]> {
  // Loaded only when a file of this kind is met: it is the largest library of the room.
  const { default: jsonld } = await import('jsonld');
  const told = new Set<string>();
  const documentLoader = async (url: string) => {
    const known = /^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/u.test(url);
    if (!known && !told.has(url)) {
      told.add(url);
      missed(url);
    }
    return { documentUrl: url, document: { '@context': known ? SCHEMA_TERMS : SKOS_TERMS } };
  };
  const document = { '@context': context ?? SCHEMA_TERMS, '@graph': nodes };
  const options = { documentLoader, base: NO_BASE };
  return (await jsonld.expand(document as object, options as object)) as Json[];
}
