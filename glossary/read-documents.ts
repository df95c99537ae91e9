import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildInput } from '../src/builder/build-glossary.ts';
import type { Source } from '../src/model/glossary.ts';
import { MAX_DOCUMENT_BYTES, readPlainText, tooLarge } from '../src/readers/read-plain-text.ts';
import { type Provenance, provenanceSchema } from './decisions-schema.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

type Documents = { documents: BuildInput['documents'][number][]; problems: FileProblem[] };

/** Reads every `.txt` of a folder with the provenance beside it. One bad file does not stop the others. */
export function readDocuments(folder: string): Documents {
  const documents: Documents['documents'] = [];
  const problems: FileProblem[] = [];
  const names = listTexts(folder);
  if (names.length === 0) problems.push({ file: folder, message: 'no documents (*.txt) here' });
  for (const name of names) {
    const read = readOne(join(folder, name));
    if ('source' in read) documents.push(read);
    else problems.push(...read.problems);
  }
  return { documents, problems };
}

function listTexts(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort();
  } catch {
    return [];
  }
}

function readOne(file: string): Documents['documents'][number] | { problems: FileProblem[] } {
  const bytes = readBytes(file);
  if ('problems' in bytes) return bytes;
  const provenanceFile = file.replace(/\.txt$/u, '.yaml');
  const provenanceText = readBytes(provenanceFile);
  if ('problems' in provenanceText) return provenanceText;
  const provenance = readYaml(
    new TextDecoder().decode(provenanceText.bytes),
    provenanceFile,
    provenanceSchema,
  );
  const read = readPlainText(bytes.bytes);
  if (!read.ok) return { problems: [{ file, message: read.reason }, ...provenance.problems] };
  if (!provenance.data) return { problems: provenance.problems };
  const id = basename(file, '.txt');
  const source = sourceOf(id, provenance.data, bytes.bytes);
  return { id, language: source.language, document: read.document, source };
}

function readBytes(file: string): { bytes: Uint8Array } | { problems: FileProblem[] } {
  try {
    const { size } = statSync(file);
    if (size > MAX_DOCUMENT_BYTES) return { problems: [{ file, message: tooLarge(size) }] };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return {
      problems: [
        {
          file,
          message: `cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`,
        },
      ],
    };
  }
}

function sourceOf(id: string, provenance: Provenance, bytes: Uint8Array): Source {
  const { title, publisher, url, published, retrieved, language } = provenance;
  return {
    id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(retrieved !== undefined && { retrieved }),
    language,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
