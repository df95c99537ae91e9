import * as v from 'valibot';

const text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case letters a-z, digits and hyphens'),
);
const language = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z]{2,3}$/u, 'must be a language code such as "da"'),
);
const date = v.pipe(
  v.string('must be a date in quotes or as 2026-11-23'),
  v.regex(/^\d{4}(?:-\d{2}){0,2}$/u, 'must be a date such as 2026-11-23'),
);

const term = v.strictObject({
  text,
  language,
  kind: v.picklist(['preferred', 'synonym', 'abbreviation', 'spelling']),
  matchCase: v.exactOptional(v.boolean()),
  inflect: v.exactOptional(v.boolean()),
  wordClass: v.exactOptional(v.picklist(['noun', 'adjective', 'verb', 'name', 'phrase'])),
  gender: v.exactOptional(v.picklist(['common', 'neuter'])),
  forms: v.exactOptional(v.array(text)),
  notForms: v.exactOptional(v.array(text)),
});

const audiences = v.strictObject({ plain: text, professional: text });

/** Both languages of the reading aid; a glossary in other languages adds its own beside them. */
const explanations = v.objectWithRest(
  { editor: text, date, da: audiences, en: audiences },
  audiences,
);

const quote = v.union(
  [
    v.strictObject({ reject: text }),
    v.strictObject({ role: v.picklist(['definition', 'usage']), text }),
  ],
  'must be { reject: … } or { role: definition | usage, text: … }',
);

const decided = v.strictObject({ editor: text, date });

const entry = v.strictObject({
  id,
  origin: v.picklist(['document', 'editor']),
  level: v.picklist(['everyday', 'specialist']),
  status: v.picklist(['draft', 'reviewed', 'approved']),
  terms: v.pipe(v.array(term), v.minLength(1, 'must hold at least one term')),
  explanations: v.optional(explanations),
  related: v.optional(v.array(id), []),
  quotes: v.optional(v.array(quote), []),
  /** Who took it in or gave it its status, and when. */
  decided: v.exactOptional(decided),
});

const rejection = v.strictObject({
  text,
  why: text,
  editor: v.exactOptional(text),
  date: v.exactOptional(date),
});

/** The shape of `decisions.yaml`. Unknown keys are errors: a misspelt key must not be lost in silence. */
export const decisionsSchema = v.strictObject({
  glossary: v.strictObject({ id, title: text, language, licence: text }),
  entries: v.pipe(v.array(entry), v.minLength(1, 'must hold at least one entry')),
  rejected: v.optional(v.array(rejection), []),
});

/** The shape of the file beside a document that says where it comes from. */
export const provenanceSchema = v.strictObject({
  title: text,
  language,
  publisher: v.exactOptional(text),
  url: v.exactOptional(
    v.pipe(text, v.regex(/^https?:\/\//u, 'must begin with http:// or https://')),
  ),
  published: v.exactOptional(date),
  retrieved: v.exactOptional(date),
});

/** The shape of the file that a report makes of an editor's ticks. */
export const ticksSchema = v.strictObject({
  glossary: id,
  editor: text,
  date,
  decisions: v.array(
    v.variant('decision', [
      v.strictObject({ decision: v.literal('keep'), term: text, language }),
      v.strictObject({ decision: v.literal('reject'), term: text, language, why: text }),
      v.strictObject({ decision: v.literal('merge'), term: text, language, into: id }),
      v.strictObject({
        decision: v.literal('status'),
        entry: id,
        status: v.picklist(['draft', 'reviewed', 'approved']),
      }),
    ]),
  ),
});

export type Ticks = v.InferOutput<typeof ticksSchema>;
export type DecisionsFile = v.InferOutput<typeof decisionsSchema>;
export type Provenance = v.InferOutput<typeof provenanceSchema>;
