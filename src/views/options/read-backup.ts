import * as v from 'valibot';
import { text } from '../../i18n/text.ts';
import { InterchangeError } from '../../interchange/interchange-error.ts';
import { type JsonPart, jsonParts } from '../../interchange/json/json-parts.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { draftSchemas } from '../../messages/draft-schemas.ts';
import type { BackgroundRequests } from '../../messages/protocol.ts';
import type { ImportReport } from '../../model/stored-data.ts';

/** A backup whose entries are laid by in the background; nothing of it is used yet. */
export type LaidBackup = {
  /** What using it would do. */
  report: BackupReport;
  use(): Promise<void>;
  drop(): Promise<void>;
};

/** `drafts`: glossaries in the making that are new. */
export type BackupReport = ImportReport & { drafts: number };

/** So many rows travel at once: enough to be quick, too few for a long task here. */
const PIECE = 500;
const MOST_PROBLEMS = 100;

/**
 * Reads a backup part by part, however large its glossaries are, and lays their entries by.
 * @throws Error in the reader's words when the file is no backup; then nothing is kept of it
 */
export async function readBackup(
  file: File,
  onProgress: (rows: number) => void = () => {},
): Promise<LaidBackup> {
  const rows = new RowsOnTheirWay(onProgress);
  try {
    const drafts = new DraftsOnTheirWay(rows.problems);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const document = await readParts(bytes, { rows, drafts });
    await rows.flush();
    const request = { text: JSON.stringify(document), restored: rows.restored() };
    const ask = async (dryRun: boolean) => {
      const report = await askBackground('importAll', { ...request, dryRun });
      const problems = [...report.problems, ...rows.problems].slice(0, MOST_PROBLEMS);
      return { ...report, problems, drafts: await drafts.countNew() };
    };
    const use = async () => {
      await ask(false);
      await drafts.keep();
    };
    return { report: await ask(true), use, drop: () => rows.drop() };
  } catch (error) {
    await rows.drop();
    throw error instanceof InterchangeError ? new Error(text('errorNoExport')) : error;
  }
}

/** What a backup says beside its glossaries; all of that is small. */
const OWN_KEYS = ['format', 'version', 'settings'];

async function readParts(
  bytes: Uint8Array,
  { rows, drafts }: { rows: RowsOnTheirWay; drafts: DraftsOnTheirWay },
): Promise<Record<string, unknown>> {
  const choices: unknown[] = [];
  const document: Record<string, unknown> = { choices };
  const places = new Map<string, number>();
  for (const part of jsonParts(bytes)) {
    const { key, element } = part;
    if (!element) {
      if (OWN_KEYS.includes(key)) document[key] = parsed(part);
      continue;
    }
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    if (key === 'choices') choices.push(parsed(part));
    else if (key === 'glossaries') await rows.addGlossary(parsed(part), `${key}[${place}]`);
    else if (key === 'rows') await rows.add(parsed(part), `${key}[${place}]`);
    else if (key === 'drafts') drafts.add(parsed(part), `${key}[${place}]`);
  }
  return document;
}

/** Undefined where it is broken: that is told as a part that cannot be used. */
function parsed({ text: source }: JsonPart): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

type Row = { row: unknown; name: string };

/** Brings rows to the background, piece by piece, each to its glossary. */
class RowsOnTheirWay {
  readonly problems: string[] = [];
  readonly #onProgress: (rows: number) => void;
  /** By a glossary's id in the backup: by which the background knows it, null where it cannot be used. */
  readonly #ids = new Map<string, string | null>();
  #waiting: Row[] = [];
  #to: string | null = null;
  #brought = 0;

  constructor(onProgress: (rows: number) => void) {
    this.#onProgress = onProgress;
  }

  restored(): string[] {
    return [...this.#ids.values()].filter((id) => id !== null);
  }

  /** Backups of former versions hold a glossary's rows within it. */
  async addGlossary(data: unknown, name: string): Promise<void> {
    const { rows, ...glossary } = recordOf(data);
    const { id } = await askBackground('beginRestore', { glossary });
    if (id === null) this.problems.push(name);
    else this.#ids.set(String(glossary.id), id);
    if (id === null || !Array.isArray(rows)) return;
    for (const [nth, row] of rows.entries())
      await this.add({ glossary: glossary.id, ...recordOf(row) }, `${name}.rows[${nth}]`);
  }

  async add(data: unknown, name: string): Promise<void> {
    const { glossary, ...row } = recordOf(data);
    const to = this.#ids.get(String(glossary)) ?? null;
    if (to === null) {
      this.problems.push(name);
      return;
    }
    if (to !== this.#to || this.#waiting.length >= PIECE) await this.flush();
    this.#to = to;
    this.#waiting.push({ row, name });
  }

  async flush(): Promise<void> {
    const [waiting, id] = [this.#waiting, this.#to];
    if (id === null || waiting.length === 0) return;
    this.#waiting = [];
    const request = { id, rows: waiting.map(({ row }) => row) };
    for (const place of await askBackground('stageRestored', request))
      this.problems.push(waiting[place]?.name ?? '');
    this.#brought += waiting.length;
    this.#onProgress(this.#brought);
  }

  async drop(): Promise<void> {
    for (const id of this.restored()) await askBackground('dropImport', { id }).catch(() => null);
  }
}

type Draft = BackgroundRequests['saveDraft']['request'];

/** Few and small enough to wait here until the reader has decided. */
class DraftsOnTheirWay {
  readonly #drafts: Draft[] = [];
  readonly #problems: string[];

  constructor(problems: string[]) {
    this.#problems = problems;
  }

  add(data: unknown, name: string): void {
    const checked = v.safeParse(draftSchemas.saveDraft, data);
    if (checked.success) this.#drafts.push(checked.output);
    else this.#problems.push(name);
  }

  async countNew(): Promise<number> {
    const known = new Set((await askBackground('drafts', {})).map(({ id }) => id));
    return this.#drafts.filter(({ draft }) => !known.has(draft.id)).length;
  }

  async keep(): Promise<void> {
    for (const draft of this.#drafts) await askBackground('saveDraft', draft);
  }
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
