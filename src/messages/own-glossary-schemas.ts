import * as v from 'valibot';
import { ownEntrySchema, sourceSchema, termSchema } from '../model/glossary-schema.ts';
import type { OwnGlossaryRequests } from './own-glossary-requests.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const ref = v.strictObject({ glossary: text, entry: text });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const upTo = (most: number) => v.pipe(count, v.maxValue(most));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/u));
const glossaryHead = {
  title,
  language,
  licence: text,
  sources: v.pipe(v.array(sourceSchema), v.maxLength(100_000)),
};
const status = v.picklist(['draft', 'reviewed', 'approved']);
const level = v.picklist(['everyday', 'specialist']);
const ids = v.pipe(v.array(text), v.maxLength(1_000_000));
const byId = v.strictObject({ id: text });
const filter = v.strictObject({
  status: v.exactOptional(status),
  level: v.exactOptional(level),
  source: v.exactOptional(text),
  byReader: v.exactOptional(v.boolean()),
  unexplained: v.exactOptional(v.boolean()),
  doubled: v.exactOptional(v.boolean()),
});

/** See request-schemas.ts. */
export const ownGlossarySchemas = {
  ownGlossaries: v.strictObject({}),
  createGlossary: v.strictObject({ title, language }),
  changeGlossary: v.strictObject({ id: text, change: v.partial(v.strictObject(glossaryHead)) }),
  deleteGlossary: byId,
  undo: v.strictObject({ undo: text }),
  entriesOf: v.strictObject({
    glossary: text,
    query: text,
    filter,
    offset: count,
    limit: upTo(500),
  }),
  foundIds: v.strictObject({ glossary: text, query: text, filter }),
  copyEntry: v.strictObject({ ref, into: text }),
  ownEntry: v.strictObject({ ref }),
  saveEntry: v.strictObject({ glossary: text, entry: ownEntrySchema, seen: v.nullable(text) }),
  changeEntries: v.strictObject({
    glossary: text,
    ids,
    change: v.partial(v.strictObject({ status, level })),
  }),
  removeEntries: v.strictObject({ glossary: text, ids }),
  addTerm: v.strictObject({
    glossary: v.nullable(text),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    language: v.nullable(language),
    sentence: text,
    title: text,
    url: text,
  }),
  addPageTerm: v.strictObject({
    tabId: v.number(),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    language: v.nullable(language),
    sentence: text,
  }),
  takeBackTerm: v.strictObject({ ref, stamp: text }),
  formsOf: v.strictObject({ term: termSchema, self: v.nullable(ref) }),
  termOnPage: v.strictObject({ term: termSchema }),
  readGlossary: v.strictObject({ id: text, offset: count, limit: upTo(1_000) }),
  beginImport: v.strictObject({
    into: v.nullable(text),
    head: v.strictObject(glossaryHead),
    suggestedId: v.nullable(text),
    format: text,
  }),
  stageEntries: v.strictObject({
    id: text,
    entries: v.pipe(v.array(ownEntrySchema), v.maxLength(1_000)),
  }),
  compareStaged: byId,
  stagedRows: v.strictObject({
    id: text,
    kind: v.picklist(['new', 'changed', 'same', 'kept']),
    offset: count,
    limit: upTo(500),
  }),
  backupPart: v.strictObject({ id: text, offset: count, limit: upTo(1_000) }),
  beginRestore: v.strictObject({ glossary: v.unknown() }),
  stageRestored: v.strictObject({
    id: text,
    rows: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
  }),
  applyImport: byId,
  dropImport: byId,
} satisfies Record<keyof OwnGlossaryRequests, v.GenericSchema>;
