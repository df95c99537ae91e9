import browser from 'webextension-polyfill';
import type { Catalogue } from '../model/catalogue.ts';
import type { Glossary } from '../model/glossary.ts';
import { parseGlossary } from '../model/parse-glossary.ts';
import { ownGlossariesWhole } from './own/own-rows.ts';

export type LoadedGlossaries = {
  glossaries: readonly Glossary[];
  /** A line for each thing that is wrong, naming file, entry and field. */
  problems: readonly string[];
};

/** Reads the shipped glossaries; a broken one is reported and the others are used. */
export async function loadShipped({ glossaries: listed }: Catalogue): Promise<LoadedGlossaries> {
  const glossaries: Glossary[] = [];
  const problems: string[] = [];
  const texts = await Promise.all(listed.map(({ file }) => readText(file)));
  listed.forEach(({ file }, at) => {
    const parsed = parseGlossary(texts[at] ?? '', file);
    if (parsed.glossary) glossaries.push(parsed.glossary);
    for (const problem of parsed.problems) {
      const place = [problem.file, problem.entry, problem.field].filter(Boolean).join(' › ');
      problems.push(`${place}: ${problem.message}`);
    }
  });
  return { glossaries, problems };
}

/** Adds the reader's own; when they cannot be read, that is reported. */
export async function withOwn(loaded: LoadedGlossaries): Promise<LoadedGlossaries> {
  try {
    return { ...loaded, glossaries: [...loaded.glossaries, ...(await ownGlossariesWhole())] };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...loaded, problems: [...loaded.problems, problem] };
  }
}

async function readText(file: string): Promise<string> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
