import type { Entry, Glossary } from '../../model/glossary.ts';
import { cleanText } from '../text/clean-text.ts';
import type { RdfObject, Statement } from './statement.ts';
import { DCT, RDF, SKOS } from './vocabulary.ts';

const LABELS = {
  preferred: 'prefLabel',
  synonym: 'altLabel',
  abbreviation: 'altLabel',
  spelling: 'hiddenLabel',
} as const;

const text = (value: string, language?: string): RdfObject => ({
  kind: 'text',
  text: value,
  ...(language !== undefined && { language }),
});

/** The addresses of a glossary and its entries; `base` ends where the ids begin. */
export function addressesOf(glossary: Glossary, base: string | undefined) {
  const scheme = base?.replace(/[#/]$/u, '') ?? `urn:ordlys:${glossary.id}`;
  return { scheme, base: base ?? `${scheme}#` };
}

/** A glossary that SKOS can hold, as what is said of it and of each of its entries. */
export function* skosStatements(glossary: Glossary, base?: string): Generator<Statement[]> {
  const addresses = addressesOf(glossary, base);
  const { scheme } = addresses;
  const head: [string, RdfObject][] = [
    [`${RDF}type`, { kind: 'node', id: `${SKOS}ConceptScheme` }],
    [`${DCT}title`, text(cleanText(glossary.title), glossary.language)],
    [`${DCT}language`, text(glossary.language)],
    [`${DCT}license`, text(cleanText(glossary.licence))],
  ];
  yield head.map(([predicate, object]) => ({ subject: scheme, predicate, object, line: 0 }));
  for (const entry of glossary.entries) {
    const subject = addresses.base + entry.id;
    yield saidOf(entry, addresses).map(([predicate, object]) => ({
      subject,
      predicate,
      object,
      line: 0,
    }));
  }
}

function saidOf(
  entry: Entry,
  { scheme, base }: { scheme: string; base: string },
): [string, RdfObject][] {
  const said: [string, RdfObject][] = [
    [`${RDF}type`, { kind: 'node', id: `${SKOS}Concept` }],
    [`${SKOS}inScheme`, { kind: 'node', id: scheme }],
  ];
  for (const term of entry.terms)
    said.push([SKOS + LABELS[term.kind], text(term.text, term.language)]);
  for (const explanation of entry.explanations)
    said.push([`${SKOS}definition`, text(explanation.text, explanation.language)]);
  for (const id of entry.related) said.push([`${SKOS}related`, { kind: 'node', id: base + id }]);
  const origin = entry.explanations[0]?.origin;
  if (origin?.kind === 'editor')
    said.push([`${DCT}creator`, text(origin.editor)], [`${DCT}modified`, text(origin.date)]);
  return said;
}
