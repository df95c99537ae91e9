import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A document's file and the id that its source gets in the glossary. */
export type DocumentFile = { file: string; id: string };

/** Files beside documents that are none. */
const NOT_DOCUMENTS = /(?:^|\/)(?:\.|~\$|thumbs\.db$|desktop\.ini$)|\.(?:ya?ml|tmp|bak)$/iu;

/**
 * Every file of a folder and the folders within it that may be a document, in the order of their ids.
 * Empty when there is no such folder.
 */
export function listDocuments(folder: string): DocumentFile[] {
  return withIds(filesIn(folder), folder);
}

/** Ids are the names without their ending; where two would be the same, with it. */
export function withIds(names: readonly string[], folder: string): DocumentFile[] {
  const short = names.map((name) => idOf(name.replace(/\.[^./]+$/u, '')));
  const taken = new Set<string>();
  const files = names.map((name, i) => {
    const own = short[i] ?? '';
    const wanted = short.indexOf(own) === short.lastIndexOf(own) ? own : idOf(name);
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return { file: join(folder, name), id };
  });
  return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length)
          .replace(/^[\\/]+/u, ''),
      )
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !NOT_DOCUMENTS.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** Lower-case letters a-z, digits and hyphens, as the model asks for. */
export function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return plain === '' ? 'document' : plain;
}
