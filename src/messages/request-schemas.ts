import * as v from 'valibot';
import { MOST_PAGE_TEXT } from '../model/page-text.ts';
import { choiceSchema, LONGEST_NOTE } from '../model/parse-choice.ts';
import { settingsSchema } from '../model/parse-settings.ts';
import { draftSchemas } from './draft-schemas.ts';
import { ownGlossarySchemas } from './own-glossary-schemas.ts';
import type { BackgroundRequestName } from './protocol.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const ref = v.strictObject({ glossary: text, entry: text });
const nothing = v.strictObject({});
const id = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Texts arrive in pieces of at most some hundred thousand signs, but one text can be longer. */
const pageText = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  declared: v.nullable(text),
  pageLevel: v.boolean(),
  section: id,
});
const passage = v.strictObject({
  kind: v.picklist(['heading', 'paragraph']),
  text: v.pipe(v.string(), v.maxLength(MOST_PAGE_TEXT)),
});
/** Chrome refuses messages of 64 MiB. */
const MOST_IMPORTED = 30_000_000;

/** The shape each request must have; what does not fit is refused before any handler sees it. */
export const requestSchemas = {
  ...ownGlossarySchemas,
  ...draftSchemas,
  pageState: nothing,
  matchTexts: v.strictObject({
    texts: v.pipe(v.array(pageText), v.maxLength(100_000)),
    sample: v.nullable(v.pipe(v.string(), v.maxLength(100_000))),
    memory: v.strictObject({
      language: v.nullable(text),
      judged: id,
      usedOtherwise: v.pipe(v.array(id), v.maxLength(100_000)),
    }),
  }),
  cardEntries: v.strictObject({ refs: v.pipe(v.array(ref), v.maxLength(100)) }),
  injectScript: v.strictObject({ script: v.picklist(['card', 'mark-painter']) }),
  reportTerms: v.strictObject({
    terms: v.pipe(
      v.array(
        v.strictObject({
          entries: v.pipe(v.array(ref), v.minLength(1)),
          text,
          forms: v.pipe(v.array(text), v.maxLength(20)),
          count: id,
          painted: id,
        }),
      ),
      v.maxLength(20_000),
    ),
  }),
  setAudience: v.strictObject({ audience: v.picklist(['plain', 'professional']) }),
  tabTerms: v.strictObject({ tabId: id, atOnce: v.optional(v.boolean()) }),
  showTerm: v.strictObject({ tabId: id, frameId: id, ref }),
  changeSettings: v.strictObject({ change: v.partial(settingsSchema) }),
  setSite: v.strictObject({ host: text, enabled: v.boolean() }),
  addChoice: v.strictObject({ choice: choiceSchema }),
  removeChoice: v.strictObject({ id: text }),
  note: v.strictObject({ ref }),
  setNote: v.strictObject({
    ref,
    term: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    text: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE)),
  }),
  choices: nothing,
  pauseTab: v.strictObject({ tabId: id, paused: v.boolean() }),
  glossaries: nothing,
  showOccurrence: v.strictObject({ tabId: id, frameId: id, ref, nth: id }),
  lookUp: v.strictObject({ text }),
  searchEntries: v.strictObject({ query: text, limit: v.pipe(id, v.maxValue(100_000)) }),
  pageCandidates: v.strictObject({ tabId: id }),
  reportText: v.strictObject({
    text: v.strictObject({
      language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      passages: v.pipe(v.array(passage), v.maxLength(50_000)),
    }),
  }),
  storedData: nothing,
  exportAll: nothing,
  importAll: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MOST_IMPORTED)),
    dryRun: v.boolean(),
    restored: v.optional(v.pipe(v.array(text), v.maxLength(10_000))),
  }),
  deleteAll: nothing,
  openEntry: v.strictObject({ ref, at: v.nullable(v.literal('note')) }),
  openReport: v.strictObject({ ref, form: text, language: text }),
} satisfies Record<BackgroundRequestName, v.GenericSchema>;
