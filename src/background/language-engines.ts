import type { LanguageEngine } from '../language/language.ts';
import { createLanguageEngine } from '../language/languages.ts';

/** The engines of all languages; those with a lexicon have it loaded. */
export async function loadEngines(): Promise<(language: string) => LanguageEngine> {
  const engines = new Map<string, LanguageEngine>();
  return (language) => {
    const known = engines.get(language);
    if (known) return known;
    const engine = createLanguageEngine(language, null);
    engines.set(language, engine);
    return engine;
  };
}
