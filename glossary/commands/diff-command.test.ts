import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECISIONS, page, trialFolder } from './trial-folder.ts';

const trial = trialFolder();
const { run, put } = trial;

describe('diff', () => {
  it('finds nothing after a build', async () => {
    await run(['build', trial.folder]);
    expect(await run(['diff', trial.folder, '--exit-code'])).toEqual({
      code: 0,
      out: ['nothing changed'],
      errors: [],
    });
  });

  it('tells changed and vanished quotes, and the explanation that rests on them', async () => {
    await run(['build', trial.folder]);
    put('Genomer i Århus.html', page('<p>Et genom er næsten al arvemassen i en celle.</p>'));
    put('note.md', '# Noter\n\nIntet her.');
    const { out, code } = await run(['diff', trial.folder]);
    expect(code).toBe(0);
    expect(out).toEqual(
      expect.arrayContaining([
        'changed document\tgenomer-i-aarhus',
        'quote changed\tgenom\tgenomer-i-aarhus\tEt genom er al arvemassen i en celle.\t→ Et genom er næsten al arvemassen i en celle.',
        'quote vanished\tgenom\tgenomer-i-aarhus\tGenomet læses af en sekventator.',
        'explanation\tgenom\treviewed, but rests on a sentence that changed: Et genom er al arvemassen i en celle.',
      ]),
    );
    expect((await run(['diff', trial.folder, '--exit-code'])).code).toBe(3);
  });

  it('tells new and gone documents, terms and candidates', async () => {
    await run(['build', trial.folder]);
    put('ny.csv', 'term,definition\nintron,den del som klippes ud\n');
    rmSync(join(trial.folder, 'documents', 'ord.csv'));
    put('note.md', '# Noter\n\nIntet her.');
    writeFileSync(
      join(trial.folder, 'decisions.yaml'),
      DECISIONS.replace('text: genom, ', 'text: arvemasse,'),
    );
    const { out } = await run(['diff', trial.folder]);
    expect(out).toEqual(
      expect.arrayContaining([
        'new document\tny',
        'gone document\tord',
        'new term\tgenom\tarvemasse',
        'gone term\tgenom\tgenom',
        'gone term\texon\texon\tstands in no document any more',
        expect.stringMatching(/^candidate\tintron\t/),
      ]),
    );
  });

  it('says when there is nothing to compare with', async () => {
    const { code, errors } = await run(['diff', trial.folder]);
    expect([code, errors[0]]).toEqual([1, expect.stringMatching(/no built glossary/)]);
  });
});
