import * as v from 'valibot';
import type { KeptChoice, ReaderChoice } from './reader-choice.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ref = v.strictObject({ glossary: name, entry: name });
const term = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const host = v.pipe(v.string(), v.regex(/^[^\s/:?#]{1,253}$/));
const url = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\/|^$/i));

/** Longer than anybody writes on one word, short enough to be sent with its entry. */
export const LONGEST_NOTE = 10_000;
const noteText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NOTE));

/** What a choice must look like, wherever it comes from; its texts are bounded. */
export const choiceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('known'), ref, term }),
  v.strictObject({
    kind: v.literal('saved'),
    ref,
    term,
    sentence: v.pipe(v.string(), v.maxLength(2_000)),
    title: v.pipe(v.string(), v.maxLength(500)),
    url,
  }),
  v.strictObject({ kind: v.literal('note'), ref, term, text: noteText }),
  v.strictObject({ kind: v.literal('not-this-word'), ref, term, form: term }),
  v.strictObject({
    kind: v.literal('not-here'),
    ref,
    term,
    host,
    path: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
    section: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  }),
]) satisfies v.GenericSchema<ReaderChoice>;

const kept = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** A choice that was stored or exported; null when it is not one. */
export function parseKeptChoice(value: unknown): KeptChoice | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, at, ...choice } = value as Record<string, unknown>;
  const head = v.safeParse(kept, { id, at });
  const body = v.safeParse(choiceSchema, choice);
  return head.success && body.success ? { ...body.output, ...head.output } : null;
}
