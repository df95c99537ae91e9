import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const sites = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(10_000));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const glossaryUse = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  enabled: v.boolean(),
  sites,
  colour: v.nullable(colour),
});

/** One check per setting; used for what is stored and for changes that arrive as messages. */
export const settingsSchema = v.strictObject({
  enabled: v.boolean(),
  disabledSites: sites,
  density: v.picklist(['section', 'page', 'all']),
  level: v.picklist(['all', 'specialist']),
  audience: v.picklist(['plain', 'professional']),
  explainIn: v.picklist(['auto', 'da', 'en']),
  painter: v.picklist(['highlight', 'mark']),
  trigger: v.picklist(['hover', 'modifier', 'click']),
  modifier: v.picklist(['Alt', 'Control', 'Shift']),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000)),
  underline: v.picklist(['solid', 'dotted', 'wavy', 'none']),
  tint: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  colour,
  theme: v.picklist(['auto', 'light', 'dark']),
  glossaries: v.pipe(v.array(glossaryUse), v.maxLength(1_000)),
  welcomed: v.boolean(),
});

/** Stored differences over the defaults; a stored value that does not fit is left out, not fatal. */
export function effectiveSettings(stored: unknown): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  for (const [name, schema] of Object.entries(settingsSchema.entries)) {
    const value = v.safeParse(schema, (stored as Record<string, unknown>)[name]);
    if (value.success) settings[name] = value.output;
  }
  return settings as Settings;
}

/** What has to be stored so that `effectiveSettings` gives these settings back. */
export function settingsToStore(settings: Settings): Partial<Settings> {
  const differences = Object.entries(settings).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  return Object.fromEntries(differences);
}
