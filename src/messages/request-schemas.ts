import * as v from 'valibot';
import { settingsSchema } from '../model/parse-settings.ts';
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

/** The shape each request must have; what does not fit is refused before any handler sees it. */
export const requestSchemas = {
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
        }),
      ),
      v.maxLength(20_000),
    ),
  }),
  setAudience: v.strictObject({ audience: v.picklist(['plain', 'professional']) }),
  tabTerms: v.strictObject({ tabId: id }),
  showTerm: v.strictObject({ tabId: id, frameId: id, ref }),
  changeSettings: v.strictObject({ change: v.partial(settingsSchema) }),
  setSite: v.strictObject({ host: text, enabled: v.boolean() }),
} satisfies Record<BackgroundRequestName, v.GenericSchema>;
