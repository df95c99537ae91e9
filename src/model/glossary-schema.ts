import * as v from 'valibot';
import { GLOSSARY_FORMAT, GLOSSARY_VERSION } from './glossary.ts';

/** Longer texts are no explanation or quote; a hostile file must not fill a card or the memory. */
const MAX_TEXT = 20_000;
const MAX_TERM = 300;

const text = (limit = MAX_TEXT) =>
  v.pipe(
    v.string('must be a text'),
    v.check((value) => value.trim() !== '', 'must not be empty'),
    v.maxLength(limit, `must not be longer than ${limit} characters`),
  );
const id = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z0-9-]{1,120}$/u, 'must be lower-case letters a-z, digits and hyphens'),
);
const language = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z]{2,8}$/u, 'must be a language code such as "da"'),
);
const date = v.pipe(
  v.string('must be a text'),
  v.regex(/^\d{4}(?:-\d{2}){0,2}$/u, 'must be a date such as 2021-03-04'),
);
const offset = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);
const flag = v.boolean('must be true or false');
const listOf = <S extends v.GenericSchema>(item: S) => v.array(item, 'must be a list');

export const sourceSchema = v.object({
  id,
  title: text(),
  publisher: v.exactOptional(text()),
  /** Shown as a link: any other scheme could run a script. */
  url: v.exactOptional(
    v.pipe(text(), v.regex(/^https?:\/\/\S+$/iu, 'must be an address with http or https')),
  ),
  published: v.exactOptional(date),
  retrieved: v.exactOptional(date),
  language,
  sha256: v.pipe(
    v.string('must be a text'),
    v.regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in hex'),
  ),
});

export const termSchema = v.object({
  text: text(MAX_TERM),
  language,
  kind: oneOf(['preferred', 'synonym', 'abbreviation', 'spelling']),
  matchCase: v.exactOptional(flag),
  inflect: v.exactOptional(flag),
  wordClass: v.exactOptional(oneOf(['noun', 'adjective', 'verb', 'name', 'phrase'])),
  gender: v.exactOptional(oneOf(['common', 'neuter'])),
  forms: v.exactOptional(listOf(text(MAX_TERM))),
  notForms: v.exactOptional(listOf(text(MAX_TERM))),
});

const originSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('document'), quote: offset }),
    v.object({ kind: v.literal('editor'), editor: text(), date }),
  ],
  'must be of the kind document or editor',
);

const explanationSchema = v.object({
  language,
  audience: oneOf(['plain', 'professional']),
  text: text(),
  origin: originSchema,
});

const quoteSchema = v.pipe(
  v.object({
    source: id,
    start: offset,
    end: offset,
    text: text(),
    role: oneOf(['definition', 'usage']),
    section: v.exactOptional(text()),
  }),
  v.check(
    ({ start, end, text }) => end - start === text.length,
    'start and end must be as far apart as the text is long',
  ),
);

/** Of the reader's own glossaries: a term alone is an entry, its explanation may come later. */
export const ownEntrySchema = v.object({
  id,
  terms: v.pipe(listOf(termSchema), v.minLength(1, 'must hold at least one term')),
  explanations: listOf(explanationSchema),
  quotes: listOf(quoteSchema),
  related: listOf(id),
  level: oneOf(['everyday', 'specialist']),
  status: oneOf(['draft', 'reviewed', 'approved']),
  origin: oneOf(['document', 'editor']),
});

export const entrySchema = v.pipe(
  ownEntrySchema,
  v.check(
    ({ explanations, quotes }) => explanations.length + quotes.length > 0,
    'has neither an explanation nor a quote',
  ),
);

/** The file around its sources and entries: those are checked one by one, so that a bad one costs only itself. */
export const headSchema = v.object({
  format: v.literal(GLOSSARY_FORMAT),
  version: v.literal(GLOSSARY_VERSION),
  id,
  title: text(MAX_TERM),
  language,
  licence: text(),
  sources: listOf(v.unknown()),
  entries: listOf(v.unknown()),
});
