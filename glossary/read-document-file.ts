import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BuilderDocument } from '../src/builder/mine-document.ts';
import type { LanguageCode, Source } from '../src/model/glossary.ts';
import { MAX_FILE_BYTES, readDocument } from '../src/readers/read-document.ts';
import { readerPlatform } from '../src/readers/reader-platform.ts';
import { statedSource } from '../src/readers/stated-source.ts';
import { type Provenance, provenanceSchema } from './decisions-schema.ts';
import type { DocumentFile } from './list-documents.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

const PLATFORM = readerPlatform();

type SourceDocument = BuilderDocument & { source: Source };
type Bytes = { bytes: Uint8Array } | { problem: FileProblem };

/**
 * Reads a document with the provenance beside it (`x.yaml` or `x.pdf.yaml`), which wins over what the
 * document says of itself. `language` is for documents that neither state nor show theirs.
 */
export async function readDocumentFile(
  { file, id }: DocumentFile,
  language: LanguageCode,
): Promise<{ document: SourceDocument } | { problems: FileProblem[] }> {
  const bytes = await readBytes(file);
  const stated = await readProvenance(file);
  if ('problem' in bytes) return { problems: [bytes.problem, ...stated.problems] };
  const read = await readDocument(bytes.bytes, { name: file }, PLATFORM);
  if (!read.ok) {
    const message = read.place === undefined ? read.reason : `${read.place}: ${read.reason}`;
    return { problems: [{ file, message }, ...stated.problems] };
  }
  if (stated.problems.length > 0) return { problems: stated.problems };
  const { document } = read;
  const source: Source = {
    id,
    title: basename(file),
    ...statedSource(document),
    ...stated.data,
    language: stated.data?.language ?? document.language ?? language,
    sha256: createHash('sha256').update(bytes.bytes).digest('hex'),
  };
  return { document: { id, language: source.language, document, source: inOrder(source) } };
}

async function readBytes(file: string): Promise<Bytes> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) {
      const message = `it is ${Math.round(size / 1024 / 1024)} MB large; the limit is 64 MB`;
      return { problem: { file, message } };
    }
    return { bytes: await readFile(file) };
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    return { problem: { file, message: `cannot be read (${why})` } };
  }
}

async function readProvenance(
  file: string,
): Promise<{ data: Provenance | null; problems: FileProblem[] }> {
  const beside = [`${file}.yaml`, file.replace(/\.[^./\\]+$/u, '.yaml')].find((name) =>
    existsSync(name),
  );
  if (beside === undefined) return { data: null, problems: [] };
  const bytes = await readBytes(beside);
  if ('problem' in bytes) return { data: null, problems: [bytes.problem] };
  return readYaml(new TextDecoder().decode(bytes.bytes), beside, provenanceSchema);
}

/** Keys in the order of the model: the file is compared byte by byte. */
function inOrder({
  id,
  title,
  publisher,
  url,
  published,
  retrieved,
  language,
  sha256,
}: Source): Source {
  return {
    id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(retrieved !== undefined && { retrieved }),
    language,
    sha256,
  };
}
