export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOSXL = 'http://www.w3.org/2008/05/skos-xl#';
export const DCT = 'http://purl.org/dc/terms/';
const DC = 'http://purl.org/dc/elements/1.1/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const SCHEMA = 'https://schema.org/';

const PREFIXES: readonly (readonly [string, string])[] = [
  ['skos:', SKOS],
  ['skosxl:', SKOSXL],
  ['dct:', DCT],
  ['dc:', DC],
  ['rdfs:', RDFS],
  ['rdf:', RDF],
  ['schema:', SCHEMA],
  ['schema:', 'http://schema.org/'],
];

/** A known address by its usual short name ("skos:prefLabel"); any other as it is. */
export function shortName(iri: string): string {
  for (const [prefix, space] of PREFIXES)
    if (iri.startsWith(space)) return prefix + iri.slice(space.length);
  return iri;
}

/** The last part of an address: what names a thing within its vocabulary. */
export function localName(iri: string): string {
  const parts = iri.slice(-1000).split(/[#/:]/u);
  const last = parts.findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last) || iri;
  } catch {
    return last || iri;
  }
}
