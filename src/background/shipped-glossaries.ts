import browser from 'webextension-polyfill';
import type { Glossary } from '../model/glossary.ts';
import { parseGlossary } from '../model/parse-glossary.ts';

/** The glossaries that come with the extension, by file, in the reader's order. */
const SHIPPED_FILES = ['personlig-medicin.json'];

export type LoadedGlossaries = {
  glossaries: Glossary[];
  /** A line for each thing that is wrong, naming file, entry and field. */
  problems: string[];
  /** Changes whenever the content does. */
  revision: string;
};

/** Reads the shipped glossaries; a broken one is reported and the others are used. */
export async function loadShippedGlossaries(): Promise<LoadedGlossaries> {
  const texts = await Promise.all(SHIPPED_FILES.map(readFile));
  const glossaries: Glossary[] = [];
  const problems: string[] = [];
  texts.forEach((text, at) => {
    const parsed = parseGlossary(text, SHIPPED_FILES[at] ?? '');
    if (parsed.glossary) glossaries.push(parsed.glossary);
    for (const { file, entry, field, message } of parsed.problems) {
      problems.push([file, entry, field].filter(Boolean).join(' › ').concat(`: ${message}`));
    }
  });
  return { glossaries, problems, revision: await hash(texts.join('\n')) };
}

async function readFile(name: string): Promise<string> {
  try {
    const response = await fetch(browser.runtime.getURL(`glossary/${name}`));
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
