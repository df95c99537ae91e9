import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBlob } from '../shared/save-blob.ts';
import { readBackup } from './read-backup.ts';
import { saveBackup } from './save-backup.ts';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => key } },
}));
vi.mock('../shared/save-blob.ts', () => ({ saveBlob: vi.fn() }));
vi.mock('../../messages/ask-background.ts', () => ({
  askBackground: (name: string, request: Request) => answer(name, request),
}));

type Request = {
  id: string;
  offset: number;
  limit: number;
  rows: { entry?: { id: string } }[];
  glossary: { id: string };
  text: string;
  dryRun: boolean;
  restored: string[];
};

const head = (id: string) => ({
  ...{ id, title: `Om ${id}`, language: 'da', licence: '', sources: [], stamp: `stamp ${id}` },
});
const rowsOf = (glossary: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    entry: { id: `${glossary}-${at}`, text: '"},{' },
    byReader: at % 2 === 0,
  }));
const own = new Map([
  ['a', rowsOf('a', 2_300)],
  ['tom', []],
  ['b', rowsOf('b', 3)],
]);
const start = { format: 'ordlys-reader', version: 1, made: '', settings: { tint: 40 } };
const choice = { kind: 'known' };
const draft = {
  draft: {
    ...{ id: 'd', title: 'Udkast', language: 'da', made: '2026-01-01', sources: [] },
    terms: [
      {
        ...{ key: 'da gen', text: 'gen', language: 'da', abbreviations: [], synonyms: [] },
        ...{ forms: ['gen'], count: 1, documents: 1, score: 0.5, reasons: [{ kind: 'rare' }] },
        quotes: [{ source: 's', start: 0, end: 3, text: 'gen', role: 'usage' }],
      },
    ],
  },
  acts: [{ keys: ['da gen'], decision: { kind: 'keep' } }],
};
const report = { settings: [], added: 0, known: 0, entries: 0, problems: [] };

/** What arrived in the background. */
let staged: Map<string, unknown[]>;
let asked: [string, Request][];
let changed = false;
let drafts: (typeof draft)[] = [];

async function answer(name: string, request: Request): Promise<unknown> {
  asked.push([name, request]);
  if (name === 'ownGlossaries') return [...own.keys()].map(head);
  if (name === 'drafts') return drafts.map(({ draft: { id } }) => ({ id }));
  if (name === 'draft') return drafts.find(({ draft: { id } }) => id === request.id) ?? null;
  if (name === 'saveDraft') return null;
  if (name === 'exportAll') return JSON.stringify({ ...start, choices: [choice] });
  if (name === 'backupPart') {
    const rows = own.get(request.id) ?? [];
    const stamp = changed ? 'another' : `stamp ${request.id}`;
    return { rows: rows.slice(request.offset).slice(0, request.limit), total: rows.length, stamp };
  }
  if (name === 'beginRestore') {
    if (request.glossary.id === 'odd') return { id: null };
    staged.set(`here ${request.glossary.id}`, []);
    return { id: `here ${request.glossary.id}` };
  }
  if (name === 'stageRestored') {
    staged.get(request.id)?.push(...request.rows);
    return request.rows.flatMap(({ entry }, at) => (entry ? [] : [at]));
  }
  if (name === 'importAll' && !request.text.includes('ordlys-reader')) throw new Error('no export');
  return name === 'importAll' ? report : null;
}

async function saved(): Promise<string> {
  await saveBackup();
  const [, blob] = vi.mocked(saveBlob).mock.lastCall ?? [];
  return blob ? blob.text() : '';
}
const fileOf = (content: string) => new File([content], 'backup.json');
const requests = (name: string) => asked.flatMap(([one, request]) => (one === name ? request : []));

beforeEach(() => {
  staged = new Map();
  asked = [];
  changed = false;
  drafts = [];
});

describe('a backup', () => {
  it('holds every row, and brings each back to its glossary in small pieces', async () => {
    const content = await saved();
    expect(JSON.parse(content)).toMatchObject({ ...start, choices: [choice] });
    const progress: number[] = [];
    const { report: told, use } = await readBackup(fileOf(content), (rows) => progress.push(rows));
    expect(told).toEqual({ ...report, drafts: 0 });
    expect(Object.fromEntries(staged)).toEqual({
      ...{ 'here a': own.get('a'), 'here tom': [], 'here b': own.get('b') },
    });
    expect(Math.max(...requests('stageRestored').map(({ rows }) => rows.length))).toBe(500);
    expect(progress.at(-1)).toBe(2_303);
    await use();
    const [dry, real] = requests('importAll');
    expect([dry?.dryRun, real?.dryRun]).toEqual([true, false]);
    expect(real?.restored).toEqual(['here a', 'here tom', 'here b']);
    expect(JSON.parse(real?.text ?? '')).toEqual({
      ...{ format: start.format, version: 1, settings: start.settings, choices: [choice] },
    });
  });

  it('holds glossaries in the making; those that are here already stay as they are', async () => {
    drafts = [draft];
    const content = await saved();
    expect((await readBackup(fileOf(content))).report.drafts).toBe(0);
    drafts = [];
    const { report: told, use } = await readBackup(fileOf(content));
    expect(told).toMatchObject({ drafts: 1, problems: [] });
    expect(requests('saveDraft')).toEqual([]);
    await use();
    expect(requests('saveDraft')).toEqual([draft]);
    const odd = content.replace('"score":0.5', '"score":5');
    expect((await readBackup(fileOf(odd))).report).toMatchObject({
      ...{ drafts: 0, problems: ['drafts[0]'] },
    });
  });

  it('that a glossary changed under is not saved', async () => {
    changed = true;
    await expect(saveBackup()).rejects.toThrow('errorChangedMeanwhile');
  });

  it('of a former version holds its rows within each glossary', async () => {
    const rows = rowsOf('a', 700);
    const document = { ...start, choices: [], glossaries: [{ ...head('a'), rows }] };
    await readBackup(fileOf(JSON.stringify(document)));
    expect(staged.get('here a')).toEqual(rows);
  });

  it('tells which parts cannot be used, each with its place', async () => {
    const glossaries = [head('a'), head('odd')];
    const rows = [{ glossary: 'a', entry: { id: 'x' } }, { glossary: 'odd' }, { glossary: 'a' }, 7];
    const content = JSON.stringify({ ...start, choices: [], glossaries, rows });
    const { report: told } = await readBackup(fileOf(content));
    expect(told.problems.sort()).toEqual(['glossaries[1]', 'rows[1]', 'rows[2]', 'rows[3]']);
  });

  it.each(['', 'not a backup', '[]', '{}', '{"format":"ordlys-glossary","entries":[{}]}', '{"a":'])(
    '%s is none, and nothing stays',
    async (content) => {
      await expect(readBackup(fileOf(content))).rejects.toThrow(/errorNoExport|no export/u);
      expect(staged.size).toBe(0);
    },
  );

  it('that breaks off is refused whole, and what was laid by is dropped', async () => {
    const content = await saved();
    await expect(readBackup(fileOf(content.slice(0, -2_000)))).rejects.toThrow('errorNoExport');
    expect(requests('dropImport').map(({ id }) => id)).toEqual(['here a', 'here tom', 'here b']);
    expect(requests('importAll')).toEqual([]);
  });
});
