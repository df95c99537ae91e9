import type { Refusal } from '../../interchange/import-item.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Entry } from '../../model/glossary.ts';
import type { GlossaryHead, StagedRow } from '../../model/own-glossary.ts';
import { type ImportPlan, readOptionsOf } from './import-plan.ts';
import type { ImportPreview } from './import-step.ts';
import { readFile } from './interchange-desk.ts';
import type { FileHead } from './worker/worker-messages.ts';

/** So many lines of a preview are shown; the counts tell of all. */
const SHOWN = 200;

type Options = {
  file: File;
  plan: ImportPlan;
  /** Who is named where a file does not say who wrote an explanation. */
  editor: string;
  signal: AbortSignal;
  onProgress(share: number, entries: number): void;
};

/**
 * Reads a file and lays its entries by in the background, where nothing of them is used yet; answers
 * with what importing them would do. When it fails or is stopped, what was laid by is dropped.
 */
export async function stageFile(options: Options): Promise<ImportPreview> {
  const { file, plan, editor, signal, onProgress } = options;
  const day = new Date().toISOString().slice(0, 10);
  const refusals: Refusal[] = [];
  const firsts: Entry[] = [];
  /** About the whole file: where it ended, and why. */
  const ends: Refusal[] = [];
  let [refused, entries, share] = [0, 0, 0];
  let id: string | null = null;
  try {
    await readFile(
      { file, format: plan.format, options: readOptionsOf(plan, { editor, day }) },
      {
        signal,
        onProgress: (done) => {
          share = done;
          onProgress(share, entries);
        },
        onPiece: async (piece) => {
          refused += piece.refusals.filter(({ scope }) => scope !== 'field').length;
          ends.push(...piece.refusals.filter(({ scope }) => scope === 'file'));
          const others = piece.refusals.filter(({ scope }) => scope !== 'file');
          refusals.push(...others.slice(0, SHOWN - refusals.length));
          if (piece.entries.length === 0) return;
          id ??= await begin(plan, piece.head);
          await askBackground('stageEntries', { id, entries: piece.entries });
          entries += piece.entries.length;
          firsts.push(...piece.entries.slice(0, SHOWN - firsts.length));
          onProgress(share, entries);
        },
      },
    );
    id ??= await begin(plan, {});
    const counts = await askBackground('compareStaged', { id });
    // A new glossary is compared with nothing.
    const news = firsts.map((entry): StagedRow => ({ kind: 'new', entry, changes: [] }));
    const lines = plan.target === null ? news : await firstLines(id);
    return { id, counts: { ...counts, refused }, lines, refusals: [...ends, ...refusals] };
  } catch (error) {
    if (id !== null) await askBackground('dropImport', { id }).catch(() => null);
    throw error;
  }
}

async function begin({ target, title, language, format }: ImportPlan, file: FileHead) {
  const head: GlossaryHead = {
    title: title.trim() || (file.title ?? ''),
    language: /^[a-z]{2,8}$/u.test(file.language ?? '') ? (file.language as string) : language,
    licence: file.licence?.slice(0, 10_000) ?? '',
    sources: file.sources ?? [],
  };
  const request = { into: target, head, suggestedId: file.id ?? null, format };
  return (await askBackground('beginImport', request)).id;
}

async function firstLines(id: string): Promise<StagedRow[]> {
  const lines: StagedRow[] = [];
  for (const kind of ['kept', 'changed', 'new'] as const) {
    const limit = SHOWN - lines.length;
    if (limit > 0)
      lines.push(...(await askBackground('stagedRows', { id, kind, offset: 0, limit })));
  }
  return lines;
}
