import { sureTermForm } from '../../builder/sure-term-form.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import { getMatching } from '../knowledge.ts';

/** A term as it was met, with its sentence. */
type Met = { text: string; sentence: string };

/** How a dictionary lists a term that was met; as it was met where that is not sure. */
export async function termFormOf({ text, sentence }: Met, language: LanguageCode): Promise<string> {
  const { engineFor, lexiconOf } = await getMatching();
  const opens = sentence.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(text);
  return sureTermForm(text, opens, {
    lexicon: lexiconOf(language),
    engine: engineFor(language),
  });
}
