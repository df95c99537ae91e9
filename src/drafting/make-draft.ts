import type { DraftKnowledge } from '../builder/draft-terms.ts';
import { draftTerms } from '../builder/draft-terms.ts';
import type { BuilderDocument } from '../builder/mine-document.ts';
import type { Source } from '../model/glossary.ts';
import { readDocument } from '../readers/read-document.ts';
import { readerPlatform } from '../readers/reader-platform.ts';
import { statedSource } from '../readers/stated-source.ts';
import type {
  DraftedGlossary,
  DraftFile,
  DraftOrder,
  DraftStage,
  UnreadFile,
} from './draft-messages.ts';
import { sha256 } from './sha256.ts';

type Read = { document: BuilderDocument; source: Source };

export type MakeDraftOptions = {
  /** What is known of the languages that the documents turn out to be in. */
  knowledgeOf(languages: readonly string[]): Promise<DraftKnowledge>;
  onProgress(share: number, stage: DraftStage): void;
  /** Starts the other half of pdf.js. */
  startPdfWorker?: () => Worker;
};

/** Reading takes about this part of the time. */
const READING = 0.6;

/** Reads documents and finds in them what a glossary could hold. A file that cannot be read costs itself only. */
export async function makeDraft(
  { files, language, title }: DraftOrder,
  { knowledgeOf, onProgress, startPdfWorker }: MakeDraftOptions,
): Promise<{ draft: DraftedGlossary | null; unread: UnreadFile[] }> {
  const platform = readerPlatform(startPdfWorker);
  const unread: UnreadFile[] = [];
  const read: Read[] = [];
  for (const [at, file] of files.entries()) {
    const { name } = file;
    const onShare = (share: number) =>
      onProgress((READING * (at + share)) / files.length, { stage: 'reading', name });
    onShare(0);
    const bytes = new Uint8Array(await file.file.arrayBuffer());
    const result = await readDocument(bytes, { name, mime: file.file.type, onShare }, platform);
    if (!result.ok) {
      const { code, reason, place } = result;
      unread.push({ name, code, reason, ...(place !== undefined && { place }) });
      continue;
    }
    const { document } = result;
    const own = document.language ?? language;
    const hash = await sha256(bytes);
    const id = `document-${hash.slice(0, 16)}`;
    // The same file twice would count for two.
    if (read.some(({ source }) => source.id === id)) continue;
    const source: Source = {
      ...{ id, title: file.page?.title.trim() || nameOnly(name) },
      ...addressOf(file),
      ...statedSource(document),
      ...(file.page && { retrieved: new Date().toISOString().slice(0, 10) }),
      ...{ language: own, sha256: hash },
    };
    read.push({ document: { id, language: own, document }, source });
  }
  if (read.length === 0) return { draft: null, unread };
  const sources = read.map(({ source }) => source);
  const knowledge = await knowledgeOf([...new Set(sources.map((source) => source.language))]);
  const documents = read.map(({ document }) => document);
  const terms = draftTerms(documents, knowledge, (share) =>
    onProgress(READING + (1 - READING) * share, { stage: 'finding' }),
  );
  const first = sources[0] as Source;
  const draft = {
    title: sources.length === 1 ? first.title : title,
    language: commonest(sources.map((source) => source.language)),
    ...{ sources, terms },
  };
  return { draft, unread };
}

/** Only what a link may lead to. */
function addressOf({ page }: DraftFile): Partial<Source> {
  return page && /^https?:\/\/\S+$/iu.test(page.url) ? { url: page.url } : {};
}

function nameOnly(name: string): string {
  return name.replace(/\.[^.]{1,8}$/u, '') || name;
}

function commonest(languages: readonly string[]): string {
  const groups = [...Map.groupBy(languages, (one) => one)];
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}
