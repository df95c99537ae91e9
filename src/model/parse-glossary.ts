import * as v from 'valibot';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
  type Source,
} from './glossary.ts';
import { entrySchema, headSchema, sourceSchema } from './glossary-schema.ts';
import { jsonErrorPlace } from './json-error-place.ts';

/** Something wrong in a glossary file. `entry` is its id, or its place ("#3") when the id is unusable. */
export type GlossaryProblem = { file: string; entry?: string; field?: string; message: string };

type Report = (problem: Omit<GlossaryProblem, 'file'>) => void;

export type ParsedGlossary = {
  /** Null when nothing of the file can be used. */
  glossary: Glossary | null;
  problems: GlossaryProblem[];
};

/**
 * Reads a glossary file. What is valid is kept, what is not is dropped and told. Never throws;
 * whatever comes out fits the types of the model.
 */
export function parseGlossary(text: string, file: string): ParsedGlossary {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return failed({ file, message: `is not valid JSON ${jsonErrorPlace(error, text)}` });
  }
  const unusable = wrongFormat(data);
  if (unusable) return failed({ file, ...unusable });
  const head = v.safeParse(headSchema, data);
  if (!head.success) {
    return {
      glossary: null,
      problems: fieldProblems(head.issues).map((problem) => ({ file, ...problem })),
    };
  }
  const problems: GlossaryProblem[] = [];
  const report: Report = (problem) => problems.push({ file, ...problem });
  const sources = validSources(head.output.sources, report);
  const entries = validEntries(head.output.entries, report);
  const glossary = { ...head.output, sources, entries: connected(entries, sources, report) };
  return { glossary, problems };
}

function failed(problem: GlossaryProblem): ParsedGlossary {
  return { glossary: null, problems: [problem] };
}

/** Looked at before the schema: a newer file fails in many fields, but has one reason. */
function wrongFormat(data: unknown): Omit<GlossaryProblem, 'file'> | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { message: 'is not a glossary: it holds no object' };
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== GLOSSARY_FORMAT)
    return { field: 'format', message: `is not a glossary: "format" must be "${GLOSSARY_FORMAT}"` };
  if (typeof version === 'number' && version > GLOSSARY_VERSION) {
    return {
      field: 'version',
      message: `is of format version ${version}; this Ordlys reads up to version ${GLOSSARY_VERSION} – please update Ordlys`,
    };
  }
  return null;
}

function validSources(list: readonly unknown[], report: Report): Source[] {
  const ids = new Set<string>();
  return list.flatMap((data, index) => {
    const parsed = v.safeParse(sourceSchema, data);
    if (parsed.success && !ids.has(parsed.output.id)) {
      ids.add(parsed.output.id);
      return [parsed.output];
    }
    if (parsed.success) {
      report({ field: `sources.${index}.id`, message: 'is given twice; only the first is kept' });
      return [];
    }
    for (const { field, message } of fieldProblems(parsed.issues)) {
      report({ field: ['sources', index, field].join('.').replace(/\.$/u, ''), message });
    }
    return [];
  });
}

function validEntries(list: readonly unknown[], report: Report): Entry[] {
  const ids = new Set<string>();
  return list.flatMap((data, index) => {
    const parsed = v.safeParse(entrySchema, data);
    if (!parsed.success) {
      for (const problem of fieldProblems(parsed.issues))
        report({ entry: nameOf(data, index), ...problem });
      return [];
    }
    const entry = parsed.output;
    if (ids.has(entry.id)) {
      report({ entry: entry.id, field: 'id', message: 'is given twice; only the first is kept' });
      return [];
    }
    ids.add(entry.id);
    return [entry];
  });
}

function nameOf(data: unknown, index: number): string {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 120) : `#${index + 1}`;
}

function fieldProblems(
  issues: readonly v.BaseIssue<unknown>[],
): { field?: string; message: string }[] {
  return issues.map((issue) => {
    const field = v.getDotPath(issue);
    const message = issue.received === 'undefined' ? 'is missing' : issue.message;
    return field === null ? { message } : { field, message };
  });
}

/** Drops what points nowhere: related entries, quotes of unknown sources, explanations that rest on such. */
function connected(
  entries: readonly Entry[],
  sources: Glossary['sources'],
  report: Report,
): Entry[] {
  const known = new Set(sources.map(({ id }) => id));
  const quoted = entries.map((entry) => withKnownQuotes(entry, known, report));
  const shown = quoted.filter((entry) => {
    const empty = entry.explanations.length + entry.quotes.length === 0;
    if (empty) report({ entry: entry.id, message: 'has neither an explanation nor a quote left' });
    return !empty;
  });
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map((entry) => ({
    ...entry,
    related: entry.related.filter((id, place) => {
      if (ids.has(id)) return true;
      report({
        entry: entry.id,
        field: `related.${place}`,
        message: `no entry has the id "${id}"`,
      });
      return false;
    }),
  }));
}

function withKnownQuotes(entry: Entry, known: ReadonlySet<string>, report: Report): Entry {
  const kept = entry.quotes.filter((quote, place) => {
    if (known.has(quote.source)) return true;
    report({
      entry: entry.id,
      field: `quotes.${place}.source`,
      message: `no source has the id "${quote.source}"`,
    });
    return false;
  });
  const explanations = entry.explanations.flatMap((explanation, place) => {
    const { origin } = explanation;
    if (origin.kind === 'editor') return [explanation];
    const quote = entry.quotes[origin.quote];
    if (quote && kept.includes(quote))
      return [{ ...explanation, origin: { kind: origin.kind, quote: kept.indexOf(quote) } }];
    report({
      entry: entry.id,
      field: `explanations.${place}.origin.quote`,
      message: `there is no quote ${origin.quote}`,
    });
    return [];
  });
  return { ...entry, quotes: kept, explanations };
}
