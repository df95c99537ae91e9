import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mined } from '../mining/mined.ts';
import { trialFolder } from './trial-folder.ts';

const trial = trialFolder();
const { run, put, output, built } = trial;

describe('build', () => {
  it('reads documents of any format without further data about them', async () => {
    expect(await run(['build', trial.folder])).toMatchObject({ code: 0, errors: [] });
    expect(built().sources).toMatchObject([
      { id: 'genomer-i-aarhus', title: 'Side', language: 'da', url: 'https://x.dk/side' },
      { id: 'note', title: 'Noter' },
      { id: 'ord', title: 'ord.csv' },
    ]);
    expect(built().entries[0]?.quotes[0]).toMatchObject({
      source: 'genomer-i-aarhus',
      text: 'Et genom er al arvemassen i en celle.',
    });
  });

  it('builds the rest beside the last good output when a document is bad, and cleans up after', async () => {
    await run(['build', trial.folder]);
    const good = readFileSync(output(), 'utf8');
    put('ny.txt', 'Et genom er en lang tekst.');
    put('tom.pdf', '');
    const { code, errors } = await run(['build', trial.folder]);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/documents\/tom\.pdf: it is empty$/);
    expect(readFileSync(output(), 'utf8')).toBe(good);
    const partial = output().replace('.json', '.partial.json');
    expect(JSON.parse(readFileSync(partial, 'utf8')).sources).toHaveLength(4);
    rmSync(join(trial.folder, 'documents', 'tom.pdf'));
    expect((await run(['build', trial.folder])).code).toBe(0);
    expect(existsSync(partial)).toBe(false);
  });

  it('writes the rest where there was no output', async () => {
    put('tom.pdf', '');
    expect((await run(['build', trial.folder])).code).toBe(1);
    expect(built().sources).toHaveLength(3);
  });

  it('gives the same bytes in processes', async () => {
    await run(['build', trial.folder]);
    const alone = readFileSync(output(), 'utf8');
    expect((await run(['build', trial.folder, '--jobs', '2'])).code).toBe(0);
    expect(readFileSync(output(), 'utf8')).toBe(alone);
  }, 30_000);

  it('tells documents of the same name apart', async () => {
    put('note.txt', 'Et genom.');
    await run(['build', trial.folder]);
    expect(built().sources.map(({ id }: { id: string }) => id)).toEqual([
      'genomer-i-aarhus',
      'note-md',
      'note-txt',
      'ord',
    ]);
  });
});

describe('mine and merge', () => {
  it('give what build gives, in any order and however merged', async () => {
    await run(['build', trial.folder]);
    const whole = readFileSync(output(), 'utf8');
    const { out, code } = await run(['mine', trial.folder]);
    expect([code, out.length]).toEqual([0, 3]);
    const [a = '', b = '', c = ''] = out;
    rmSync(output());
    expect((await run(['merge', trial.folder], [c, a, b])).code).toBe(0);
    expect(readFileSync(output(), 'utf8')).toBe(whole);
    const partial = async (...lines: string[]) =>
      (await run(['merge', trial.folder, '--partial'], lines)).out[0] ?? '';
    const left = await partial(await partial(a, b), c);
    expect(left).toBe(await partial(a, await partial(c, b)));
  });

  it('mine only the files that are named, with the ids they have in the folder', async () => {
    const file = join(trial.folder, 'documents', 'note.md');
    const { out } = await run(['mine', trial.folder, '-'], [file]);
    const mined: Mined[] = out.map((line) => JSON.parse(line));
    expect(mined.map(({ evidence }) => evidence.sources[0]?.id)).toEqual(['note']);
  });

  it('carry the problems of documents along', async () => {
    put('tom.txt', '');
    const { code, out } = await run(['mine', trial.folder]);
    expect([code, out.length]).toEqual([1, 4]);
    const merged = await run(['merge', trial.folder], [...out, 'no json', '']);
    expect(merged.code).toBe(1);
    expect(merged.errors[0]).toBe('standard input:5: is no line of "mine"');
    expect(merged.errors[1]).toMatch(/tom\.txt: it is empty$/);
  });

  it('find terms with what defines them', async () => {
    const { out } = await run(['mine', trial.folder]);
    const terms = out.flatMap((line) => (JSON.parse(line) as Mined).terms);
    expect(terms.find(({ text }) => text === 'ribosom')?.evidence).toMatchObject([
      { source: 'ord', text: 'ribosom: cellens proteinfabrik', defines: 1 },
    ]);
  });
});
