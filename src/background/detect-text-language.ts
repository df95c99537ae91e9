import { detectLanguage } from '../i18n/detect-language.ts';
import { SCANDINAVIAN, tellScandinavian } from '../language/text/tell-scandinavian.ts';
import type { LanguageCode } from '../model/glossary.ts';

/**
 * The language of a stretch of text, null when unsure. The browser's detector says which family;
 * between the Scandinavian languages, which it often mixes up, their small words decide.
 */
export async function detectTextLanguage(sample: string): Promise<LanguageCode | null> {
  const detected = await detectLanguage(sample);
  if (detected === null || !SCANDINAVIAN.has(detected)) return detected;
  return tellScandinavian(sample);
}
