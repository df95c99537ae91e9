import * as v from 'valibot';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Source,
} from '../../model/glossary.ts';
import { entrySchema, ownEntrySchema, sourceSchema } from '../../model/glossary-schema.ts';
import type { ImportItem, Place, Refusal } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { type JsonPart, jsonParts } from './json-parts.ts';

type Head = { id?: string; title?: string; language?: string; licence?: string };

/** Reads a glossary file of ours, entry by entry. Entries stay as they are. */
export function importJson(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedJson);
}

function* feedJson(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const { head, sources } = readHead(bytes, session);
  session.head({ ...head, ...(sources.size > 0 && { sources: [...sources.values()] }) });
  const ids = new Set<string>();
  for (const part of jsonParts(bytes)) {
    if (part.key === 'entries' && part.element) readEntry(part, { ids, sources, session });
    yield part.share;
  }
}

/** All but the entries; the format is what says that the rest can be understood. */
function readHead(bytes: Uint8Array, session: ImportSession) {
  const fields: Record<string, unknown> = {};
  const sources = new Map<string, Source>();
  try {
    for (const part of jsonParts(bytes)) {
      if (part.element && part.key === 'sources') readSource(part, sources, session);
      else if (!part.element) fields[part.key] = parse(part, session);
    }
  } catch (error) {
    // A file that breaks off is read as far as it goes; the second reading tells where.
    if (!(error instanceof ReadError) || Object.keys(fields).length === 0) throw error;
  }
  if (fields.format !== GLOSSARY_FORMAT)
    throw new ReadError('wrong-format', { problem: 'no-ordlys' });
  if (typeof fields.version === 'number' && fields.version > GLOSSARY_VERSION)
    throw new ReadError('newer-version', { version: fields.version, known: GLOSSARY_VERSION });
  const head: Head = {};
  for (const name of ['id', 'title', 'language', 'licence'] as const)
    if (typeof fields[name] === 'string') head[name] = fields[name];
  return { head, sources };
}

function readSource(part: JsonPart, sources: Map<string, Source>, session: ImportSession): void {
  const parsed = v.safeParse(sourceSchema, parse(part, session));
  if (!parsed.success) {
    tellIssue(parsed.issues[0], { part, session, scope: 'field', field: 'sources' });
    return;
  }
  const { id } = parsed.output;
  if (sources.has(id)) refuse('duplicate-id', { id }, { part, session, scope: 'field' });
  else sources.set(id, parsed.output);
}

type About = { ids: Set<string>; sources: ReadonlyMap<string, Source>; session: ImportSession };

function readEntry(part: JsonPart, { ids, sources, session }: About): void {
  const data = parse(part, session);
  if (data === undefined) return;
  const unexplained = session.options.allowUnexplained ?? false;
  const parsed = v.safeParse(unexplained ? ownEntrySchema : entrySchema, data);
  if (!parsed.success) {
    tellIssue(parsed.issues[0], { part, session, scope: 'entry', entry: nameOf(data) });
    return;
  }
  const { id } = parsed.output;
  if (ids.has(id)) {
    refuse('duplicate-id', { id }, { part, session, scope: 'entry', entry: id });
    return;
  }
  const entry = withKnownQuotes(parsed.output, sources, (field, key) =>
    refuse('unknown-entry', { key }, { part, session, scope: 'field', entry: id, field }),
  );
  if (!unexplained && entry.explanations.length + entry.quotes.length === 0) {
    const params = { term: entry.terms[0]?.text ?? '' };
    refuse('no-explanation', params, { part, session, scope: 'entry', entry: id });
    return;
  }
  ids.add(id);
  session.addEntry(entry, {
    key: id,
    place: part.place,
    name: id,
    related: entry.related,
    exact: true,
  });
}

/** Without quotes of documents that the file does not describe, and what rests on them. */
function withKnownQuotes(
  entry: Entry,
  sources: ReadonlyMap<string, Source>,
  tell: (field: string, key: string) => void,
): Entry {
  const quotes = entry.quotes.filter(({ source }, i) => {
    if (!sources.has(source)) tell(`quotes.${i}.source`, source);
    return sources.has(source);
  });
  const explanations = entry.explanations.flatMap((explanation, i) => {
    const { origin } = explanation;
    if (origin.kind === 'editor') return [explanation];
    const quote = quotes.indexOf(entry.quotes[origin.quote] as Entry['quotes'][number]);
    if (quote >= 0) return [{ ...explanation, origin: { ...origin, quote } }];
    tell(`explanations.${i}.origin.quote`, String(origin.quote));
    return [];
  });
  return { ...entry, quotes, explanations };
}

function nameOf(data: unknown): string | undefined {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id.slice(0, 120) : undefined;
}

function parse(part: JsonPart, session: ImportSession): unknown {
  try {
    return JSON.parse(part.text);
  } catch {
    const scope = part.element ? 'entry' : 'field';
    refuse('syntax', { problem: 'not-json' }, { part, session, scope, field: part.key });
    return undefined;
  }
}

type Told = {
  part: { place: Place };
  session: ImportSession;
  scope: Refusal['scope'];
  entry?: string | undefined;
  field?: string;
};

function tellIssue(issue: v.BaseIssue<unknown>, told: Told): void {
  const field = v.getDotPath(issue) ?? told.field;
  const params =
    issue.received === 'undefined' ? { problem: 'missing' } : { reason: issue.message };
  refuse('invalid', params, { ...told, ...(field !== undefined && { field }) });
}

function refuse(code: Refusal['code'], params: Refusal['params'], told: Told): void {
  const { part, session, scope, entry, field } = told;
  session.refuse({
    scope,
    code,
    params,
    place: part.place,
    ...(entry !== undefined && { entry }),
    ...(field !== undefined && { field }),
  });
}
