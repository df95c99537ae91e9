import browser from 'webextension-polyfill';

/**
 * The language of a text by the browser's own detector, as a primary subtag; null when it is not
 * sure. Nothing leaves the browser.
 */
export async function detectLanguage(sample: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const best = languages[0];
  if (!best || !isReliable || best.percentage < 60) return null;
  return best.language.toLowerCase().split('-')[0] ?? null;
}
