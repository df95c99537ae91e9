import * as v from 'valibot';
import { ownEntrySchema, sourceSchema } from '../model/glossary-schema.ts';
import type { DraftRequests } from './draft-requests.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const long = v.pipe(v.string(), v.maxLength(20_000));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const names = v.pipe(v.array(name), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(700));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/u));
const byId = v.strictObject({ id });

const reason = v.variant('kind', [
  v.strictObject({ kind: v.literal('frequent'), count }),
  v.strictObject({ kind: v.picklist(['rare', 'common', 'defined', 'marked']) }),
  v.strictObject({ kind: v.literal('acronym'), long: text }),
  v.strictObject({ kind: v.literal('family'), part: text, words: count }),
  v.strictObject({
    kind: v.literal('shape'),
    shape: v.picklist(['name', 'acronym', 'phrase', 'hyphen', 'long']),
  }),
]);

const term = v.strictObject({
  ...{ key, text: name, language },
  ...{ abbreviations: names, synonyms: names },
  forms: v.pipe(v.array(text), v.maxLength(10)),
  ...{ count, documents: count, score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) },
  reasons: v.pipe(v.array(reason), v.maxLength(20)),
  quotes: v.pipe(ownEntrySchema.entries.quotes, v.maxLength(20)),
  explanation: v.exactOptional(long),
});

const draft = v.strictObject({
  ...{ id, title: name, language, made: text },
  sources: v.pipe(v.array(sourceSchema), v.maxLength(1_000)),
  terms: v.pipe(v.array(term), v.maxLength(2_000)),
  tabId: v.exactOptional(count),
});

const decision = v.variant('kind', [
  v.strictObject({
    kind: v.literal('keep'),
    edit: v.exactOptional(
      v.strictObject({ text: name, abbreviations: names, synonyms: names, explanation: long }),
    ),
    unseen: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('reject') }),
  v.strictObject({ kind: v.literal('merge'), into: key }),
]);

const act = v.strictObject({
  keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(2_000)),
  decision: v.nullable(decision),
});

/** See request-schemas.ts. */
export const draftSchemas = {
  drafts: v.strictObject({}),
  draft: byId,
  saveDraft: v.strictObject({
    draft,
    acts: v.optional(v.pipe(v.array(act), v.maxLength(100_000))),
  }),
  explainedTerms: byId,
  actOnDraft: v.strictObject({ id, seen: count, act: v.nullable(act) }),
  finishDraft: v.strictObject({ id, title: name, into: v.nullable(text) }),
  dropDraft: byId,
  pageSource: v.strictObject({ tabId: count }),
  pageOffers: v.strictObject({ tabId: count }),
} satisfies Record<keyof DraftRequests, v.GenericSchema>;
