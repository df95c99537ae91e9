import * as v from 'valibot';
import { text } from '../i18n/text.ts';
import { parseKeptChoice } from '../model/parse-choice.ts';
import { effectiveSettings, settingsSchema, settingsToStore } from '../model/parse-settings.ts';
import type { KeptChoice } from '../model/reader-choice.ts';
import type { Settings } from '../model/settings.ts';
import { DATA_VERSION, migrate } from './migrations/migrate.ts';

const FORMAT = 'ordlys-reader';
const MOST_PROBLEMS = 100;

/** Settings and choices as one JSON text that `readExport` takes; glossaries are for the page to add. */
export function writeExport({ settings, choices }: ReaderBackup): string {
  const stored = settingsToStore(settings);
  const made = new Date().toISOString();
  return JSON.stringify({ format: FORMAT, version: DATA_VERSION, made, settings: stored, choices });
}

export type ReaderBackup = { settings: Settings; choices: readonly KeptChoice[] };

export type ReaderExport = ReaderBackup & {
  /** What could not be used, a line each. */
  problems: string[];
};

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  settings: v.record(v.string(), v.unknown()),
  choices: v.array(v.unknown()),
});

/**
 * Reads an export of this or an earlier version. Single values that do not fit are left out and reported.
 * @throws Error in the reader's words when the text is no export, or of a later version.
 */
export function readExport(source: string): ReaderExport {
  const parsed = v.safeParse(schema, parseJson(source));
  if (!parsed.success) throw new Error(text('errorNoExport'));
  const { version, settings, choices } = parsed.output;
  if (version > DATA_VERSION) throw new Error(text('errorLaterExport'));
  const { document } = migrate({ settings, choices }, version);
  const problems: string[] = [];
  for (const [name, value] of Object.entries(document.settings)) {
    if (!isSetting(name, value)) problems.push(`settings.${name}`);
  }
  const kept = document.choices.flatMap((row, at) => {
    const choice = parseKeptChoice(row);
    if (!choice) problems.push(`choices[${at}]`);
    return choice ?? [];
  });
  return {
    settings: effectiveSettings(document.settings),
    choices: kept,
    problems: problems.slice(0, MOST_PROBLEMS),
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function isSetting(name: string, value: unknown): boolean {
  if (!Object.hasOwn(settingsSchema.entries, name)) return false;
  return v.is(settingsSchema.entries[name as keyof Settings], value);
}
