import type { LanguageCode } from '../model/glossary.ts';
import type { TextBlock } from './text-block.ts';

export type DetectLanguage = (text: string) => Promise<string | null>;

/** Shorter texts are not judged: detectors guess wildly below. */
const ENOUGH = 120;
/** What a detector is given of one section at most, in UTF-16 units. */
const SAMPLE = 1500;
/** A page-level judgement on this much text is final. */
const PAGE_SAMPLE = 3000;
/** The same few words over and over (rows, logs) get sure answers that are wrong: even Japanese. */
const MANY_WORDS = 8;
const MOST_QUESTIONS = 40;
const TWINS: readonly (readonly LanguageCode[])[] = [['da', 'no', 'nb', 'nn']];
/** What says nothing of a language: white space, and runs of signs that are no words. */
const NO_WORDS = /\S{50,}|\s+/g;

/**
 * Decides each block's language: what the page declares nearest, else what is detected for the
 * block's section, else for the page. The page's own declaration, often left over from a
 * template, is outvoted when the page's text is clearly in another language. Detection is asked
 * per page and per section, never per word.
 */
export class PageLanguage {
  readonly #detect: DetectLanguage | undefined;
  readonly #bySection = new WeakMap<TextBlock, LanguageCode>();
  #pageText = '';
  #judged = 0;
  #page: LanguageCode | null = null;

  constructor(detect: DetectLanguage | undefined) {
    this.#detect = detect;
  }

  /** Call after `judge` resolved. Null: unknown. */
  of(block: TextBlock): LanguageCode | null {
    if (!block.pageLevel) return block.declared;
    const detected = this.#bySection.get(block) ?? this.#page;
    if (detected === null || isTwin(detected, block.declared)) return block.declared;
    return detected;
  }

  /** Detects what must be detected for these blocks; undefined when there is nothing to wait for. */
  judge(blocks: readonly TextBlock[]): Promise<unknown> | undefined {
    if (!this.#detect) return undefined;
    const questions: Promise<void>[] = [];
    const page = this.#judgePage(blocks);
    if (page) questions.push(page);
    const undeclared = blocks.filter((block) => block.pageLevel && block.declared === null);
    for (const group of groupBySection(undeclared).slice(0, MOST_QUESTIONS)) {
      questions.push(this.#judgeGroup(group));
    }
    return questions.length > 0 ? Promise.all(questions) : undefined;
  }

  #judgePage(blocks: readonly TextBlock[]): Promise<void> | undefined {
    if (this.#judged >= PAGE_SAMPLE) return undefined;
    for (const { pageLevel, text } of blocks) {
      if (this.#pageText.length >= PAGE_SAMPLE) break;
      const sample = pageLevel ? sampleOf(text) : '';
      if (sample.length > 30) this.#pageText += `${sample}\n`;
    }
    const { length } = this.#pageText;
    if (length < ENOUGH || length < this.#judged * 2) return undefined;
    this.#judged = length;
    return this.#ask(this.#pageText).then((language) => {
      this.#page = language;
    });
  }

  async #judgeGroup(group: readonly TextBlock[]): Promise<void> {
    let sample = '';
    for (const { text } of group) if (sample.length < SAMPLE) sample += `${sampleOf(text)}\n`;
    if (sample.length < ENOUGH) return;
    const language = await this.#ask(sample);
    if (language) for (const block of group) this.#bySection.set(block, language);
  }

  async #ask(text: string): Promise<LanguageCode | null> {
    if (!hasManyWords(text)) return null;
    try {
      const answer = await this.#detect?.(text.slice(0, PAGE_SAMPLE));
      return answer?.split('-')[0]?.toLowerCase() ?? null;
    } catch {
      return null;
    }
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

function groupBySection(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups = new Map<number, TextBlock[]>();
  for (const block of blocks) {
    const group = groups.get(block.section);
    if (group) group.push(block);
    else groups.set(block.section, [block]);
  }
  return [...groups.values()];
}
