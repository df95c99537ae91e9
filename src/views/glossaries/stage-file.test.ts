import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Refusal } from '../../interchange/import-item.ts';
import type { Entry } from '../../model/glossary.ts';
import type { ImportPlan } from './import-plan.ts';
import { readFile } from './interchange-desk.ts';
import { stageFile } from './stage-file.ts';

vi.mock('../../messages/ask-background.ts', () => ({
  askBackground: (name: string, request: object) => answer(name, request),
}));
vi.mock('./interchange-desk.ts', () => ({ readFile: vi.fn() }));

let asked: [string, object][] = [];
let broken = '';

async function answer(name: string, request: object): Promise<unknown> {
  asked.push([name, request]);
  if (name === broken) throw new Error('full');
  if (name === 'beginImport') return { id: 'i' };
  if (name === 'compareStaged') return { new: 2, changed: 0, same: 0, kept: 0, missing: 0 };
  return name === 'stagedRows' ? [] : null;
}

const plan: ImportPlan = {
  ...{ format: 'json', target: null, title: 'Mine', language: 'da', table: null },
};
const entry = { id: 'gen' } as Entry;
const refusal = (scope: Refusal['scope']): Refusal => ({
  ...{ kind: 'refusal', scope, code: 'no-term', params: {} },
});
const pieces = [
  { entries: [], refusals: [refusal('entry')] },
  { entries: [entry], refusals: [refusal('field')] },
  { entries: [entry], refusals: [] },
];
const run = () =>
  stageFile({
    ...{ file: new File([''], 'x'), plan, editor: 'Prøve', signal: new AbortController().signal },
    onProgress: () => {},
  });
const names = () => asked.map(([name]) => name);

beforeEach(() => {
  asked = [];
  broken = '';
  vi.mocked(readFile).mockImplementation(async (_order, { onPiece }) => {
    const head = { id: 'gener', title: 'Filens', language: 'da-DK', licence: 'CC0-1.0' };
    for (const piece of pieces) await onPiece({ said: 'piece', head, ...piece });
  });
});

describe('a file laid by', () => {
  test('tells first what became of the whole file, however much else was refused', async () => {
    vi.mocked(readFile).mockImplementation(async (_order, { onPiece }) => {
      const many = Array.from({ length: 500 }, () => refusal('entry'));
      await onPiece({ said: 'piece', head: {}, entries: [entry], refusals: many });
      await onPiece({ said: 'piece', head: {}, entries: [], refusals: [refusal('file')] });
    });
    const { counts, refusals } = await run();
    expect(counts.refused).toBe(501);
    expect(refusals[0]?.scope).toBe('file');
    expect(refusals).toHaveLength(201);
  });

  test('begins with what the file says of itself, and counts what was refused whole', async () => {
    const { id, counts, refusals } = await run();
    expect(names().slice(0, 4)).toEqual([
      ...['beginImport', 'stageEntries', 'stageEntries', 'compareStaged'],
    ]);
    expect(asked[0]?.[1]).toEqual({
      ...{ into: null, suggestedId: 'gener', format: 'json' },
      head: { title: 'Mine', language: 'da', licence: 'CC0-1.0', sources: [] },
    });
    expect([id, counts.new, counts.refused, refusals.length]).toEqual(['i', 2, 1, 2]);
  });

  test('is dropped when a piece could not be kept', async () => {
    broken = 'stageEntries';
    await expect(run()).rejects.toThrow('full');
    expect(names()).toEqual(['beginImport', 'stageEntries', 'dropImport']);
  });

  test('with nothing in it shows as much, with the reasons', async () => {
    vi.mocked(readFile).mockImplementation(async (_order, { onPiece }) => {
      await onPiece({ said: 'piece', head: {}, entries: [], refusals: [refusal('file')] });
    });
    const { counts, refusals } = await run();
    expect([counts.refused, refusals.length]).toEqual([1, 1]);
    expect(names()).not.toContain('stageEntries');
  });
});
