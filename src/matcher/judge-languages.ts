import { type BlockText, type PageMemory, SETTLED } from '../model/block-text.ts';
import type { LanguageCode } from '../model/glossary.ts';

export type DetectLanguage = (text: string) => Promise<string | null>;

/** Shorter texts are not judged: detectors guess wildly below. */
const ENOUGH = 120;
/** What a detector is given of one section at most, in UTF-16 units. */
const SAMPLE = 1500;
/** The same few words over and over (rows, logs) get sure answers that are wrong: even Japanese. */
const MANY_WORDS = 8;
const MOST_QUESTIONS = 40;
const TWINS: readonly (readonly LanguageCode[])[] = [['da', 'no', 'nb', 'nn']];
/** What says nothing of a language: white space, and runs of signs that are no words. */
const NO_WORDS = /\S{50,}|\s+/g;

export type JudgedLanguages = {
  /** By text; null: unknown. */
  languages: (LanguageCode | null)[];
  memory: Pick<PageMemory, 'language' | 'judged'>;
};

export type LanguageQuestion = {
  texts: readonly BlockText[];
  /** The page's own text as far as it is known, a line each; null when its language is settled. */
  sample: string | null;
  memory: Pick<PageMemory, 'language' | 'judged'>;
};

/**
 * Decides each text's language: what the page declares nearest, else what is detected for its
 * section, else for the page. The page's own declaration, often left over from a template, is
 * outvoted when the page's text is clearly in another language. Detection is asked per page and per
 * section, never per word. Never rejects.
 */
export async function judgeLanguages(
  { texts, sample, memory }: LanguageQuestion,
  detect: DetectLanguage,
): Promise<JudgedLanguages> {
  const undeclared = texts.filter(({ pageLevel, declared }) => pageLevel && declared === null);
  const sections = [...Map.groupBy(undeclared, ({ section }) => section)];
  const [page, ...found] = await Promise.all([
    judgePage(sample, memory, detect),
    ...sections.slice(0, MOST_QUESTIONS).map(async ([section, group]) => {
      return [section, await judgeGroup(group, detect)] as const;
    }),
  ]);
  const bySection = new Map(found);
  const languages = texts.map(({ declared, pageLevel, section }) => {
    if (!pageLevel) return declared;
    const own = declared === null ? bySection.get(section) : null;
    const detected = own ?? page.language;
    return detected === null || isTwin(detected, declared) ? declared : detected;
  });
  return { languages, memory: page };
}

async function judgePage(
  sample: string | null,
  memory: LanguageQuestion['memory'],
  detect: DetectLanguage,
): Promise<JudgedLanguages['memory']> {
  if (sample === null || memory.judged >= SETTLED) return memory;
  const text = sample
    .split('\n')
    .map(sampleOf)
    .filter(({ length }) => length > 30)
    .join('\n')
    .slice(0, SETTLED);
  if (text.length < ENOUGH || text.length < memory.judged * 2) return memory;
  return { language: await ask(text, detect), judged: text.length };
}

async function judgeGroup(
  group: readonly BlockText[],
  detect: DetectLanguage,
): Promise<LanguageCode | null> {
  let sample = '';
  for (const { text } of group) {
    if (sample.length >= SAMPLE) break;
    sample += `${sampleOf(text)}\n`;
  }
  return sample.length < ENOUGH ? null : ask(sample, detect);
}

async function ask(text: string, detect: DetectLanguage): Promise<LanguageCode | null> {
  if (!hasManyWords(text)) return null;
  try {
    const answer = await detect(text.slice(0, SETTLED));
    return answer?.split('-')[0]?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

/** Detectors take one for the other; there the page knows better. */
function isTwin(detected: LanguageCode, declared: LanguageCode | null): boolean {
  if (declared === null) return false;
  return TWINS.some((group) => group.includes(detected) && group.includes(declared));
}

function hasManyWords(text: string): boolean {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu)).size >= MANY_WORDS;
}

function sampleOf(text: string): string {
  return text.slice(0, SAMPLE).replace(NO_WORDS, ' ').trim();
}
