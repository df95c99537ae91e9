import { zipSync } from 'fflate';
import type { Entry, Glossary } from '../../model/glossary.ts';
import type { Capacity } from '../export/capacity.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { cleanText } from '../text/clean-text.ts';
import { hashOf } from '../text/entry-id.ts';

/** Every term is a headword of its own there, so that none is preferred over another. */
const CAPACITY: Capacity = {
  head: ['title', 'language'],
  ids: false,
  languages: 'one',
  terms: 'all',
  kinds: [],
  onePreferred: 'no',
  termFields: [],
  audience: false,
  explanations: 'all',
  writer: 'none',
  entryFields: [],
};

const TERMS_A_FILE = 10_000;

/** A dictionary for Yomitan: index.json and term banks of its third format, zipped. */
export function exportYomitan(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, CAPACITY, options);
  const files = function* () {
    yield zipSync(filesOf(held), { level: 6, mtime: '1980-01-01' }) as Uint8Array<ArrayBuffer>;
  };
  return { extension: 'zip', mime: 'application/zip', chunks: files(), losses };
}

function filesOf(glossary: Glossary): Record<string, Uint8Array> {
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const rows = glossary.entries.flatMap(rowsOf);
  const files: Record<string, Uint8Array> = {
    'index.json': encode({
      title: cleanText(glossary.title),
      format: 3,
      revision: hashOf(JSON.stringify(rows)),
      sequenced: true,
      attribution: cleanText(glossary.licence),
      // Yomitan knows languages by two or three letters.
      ...(/^[a-z]{2,3}$/u.test(glossary.language) && {
        sourceLanguage: glossary.language,
        targetLanguage: glossary.language,
      }),
    }),
  };
  for (let at = 0; at < rows.length; at += TERMS_A_FILE)
    files[`term_bank_${at / TERMS_A_FILE + 1}.json`] = encode(rows.slice(at, at + TERMS_A_FILE));
  return files;
}

/** Term, reading, tags of the definition, rules, score, definitions, number of the entry, tags. */
function rowsOf(entry: Entry, place: number): unknown[][] {
  const texts = entry.explanations.map(({ text }) => text);
  return entry.terms.map(({ text }) => [text, '', '', '', 0, texts, place + 1, '']);
}
