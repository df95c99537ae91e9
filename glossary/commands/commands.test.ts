import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mined } from '../mining/mined.ts';
import { runCommand } from '../run-command.ts';

const DECISIONS = `# Made by hand.
glossary: { id: proeve, title: "Prøve & <b>", language: da, licence: CC0-1.0 }
entries:
  - id: genom
    origin: document
    level: specialist
    status: reviewed # seen
    terms:
      - { text: genom,   language: da, kind: preferred, wordClass: noun, gender: neuter }
    explanations:
      editor: Redaktionen
      date: 2026-11-23
      da: { plain: "Let.", professional: "Svært." }
      en: { plain: "Easy.", professional: "Hard." }
  - id: exon
    origin: document
    level: specialist
    status: draft
    terms:
      - { text: exon, language: da, kind: preferred }

rejected:
  - { text: drivkraft, why: "dagligdags" }
`;
const page = (body: string) =>
  `<!doctype html><html lang="da"><head><title>Side</title><link rel="canonical" href="https://x.dk/side"></head><body>${body}</body></html>`;

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ordlys-commands-'));
  folder = join(root, 'mine');
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(folder, 'decisions.yaml'), DECISIONS);
  put(
    'Genomer i Århus.html',
    page('<p>Et genom er al arvemassen i en celle.</p><p>Genomet læses af en sekventator.</p>'),
  );
  put(
    'ord.csv',
    'term;definition\nexon;den del af et gen, som koder\nribosom;cellens proteinfabrik\n',
  );
  put('note.md', '# Noter\n\nEt exon findes i et genom.');
});

afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, 'documents', name), text);
const output = () => join(root, 'public', 'glossary', 'proeve.json');
const built = () => JSON.parse(readFileSync(output(), 'utf8'));
const decisions = () => readFileSync(join(folder, 'decisions.yaml'), 'utf8');

async function run(args: string[], lines: string[] = []) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(args, {
    root,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
    input: (async function* () {
      yield* lines;
    })(),
  });
  return { code, out, errors };
}

describe('build', () => {
  it('reads documents of any format without further data about them', async () => {
    expect(await run(['build', folder])).toMatchObject({ code: 0, errors: [] });
    expect(built().sources).toMatchObject([
      { id: 'genomer-i-aarhus', title: 'Side', language: 'da', url: 'https://x.dk/side' },
      { id: 'note', title: 'Noter' },
      { id: 'ord', title: 'ord.csv' },
    ]);
    expect(built().entries[0].quotes[0]).toMatchObject({
      source: 'genomer-i-aarhus',
      text: 'Et genom er al arvemassen i en celle.',
    });
  });

  it('builds the rest beside the last good output when a document is bad, and cleans up after', async () => {
    await run(['build', folder]);
    const good = readFileSync(output(), 'utf8');
    put('ny.txt', 'Et genom er en lang tekst.');
    put('tom.pdf', '');
    const { code, errors } = await run(['build', folder]);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/documents\/tom\.pdf: it is empty$/);
    expect(readFileSync(output(), 'utf8')).toBe(good);
    const partial = output().replace('.json', '.partial.json');
    expect(JSON.parse(readFileSync(partial, 'utf8')).sources).toHaveLength(4);
    rmSync(join(folder, 'documents', 'tom.pdf'));
    expect((await run(['build', folder])).code).toBe(0);
    expect(existsSync(partial)).toBe(false);
  });

  it('writes the rest where there was no output', async () => {
    put('tom.pdf', '');
    expect((await run(['build', folder])).code).toBe(1);
    expect(built().sources).toHaveLength(3);
  });

  it('gives the same bytes in processes', async () => {
    await run(['build', folder]);
    const alone = readFileSync(output(), 'utf8');
    expect((await run(['build', folder, '--jobs', '2'])).code).toBe(0);
    expect(readFileSync(output(), 'utf8')).toBe(alone);
  }, 30_000);

  it('tells documents of the same name apart', async () => {
    put('note.txt', 'Et genom.');
    await run(['build', folder]);
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
    await run(['build', folder]);
    const whole = readFileSync(output(), 'utf8');
    const { out, code } = await run(['mine', folder]);
    expect([code, out.length]).toEqual([0, 3]);
    const [a = '', b = '', c = ''] = out;
    rmSync(output());
    expect((await run(['merge', folder], [c, a, b])).code).toBe(0);
    expect(readFileSync(output(), 'utf8')).toBe(whole);
    const partial = async (...lines: string[]) =>
      (await run(['merge', folder, '--partial'], lines)).out[0] ?? '';
    const left = await partial(await partial(a, b), c);
    expect(left).toBe(await partial(a, await partial(c, b)));
  });

  it('mine only the files that are named, with the ids they have in the folder', async () => {
    const file = join(folder, 'documents', 'note.md');
    const { out } = await run(['mine', folder, '-'], [file]);
    const mined: Mined[] = out.map((line) => JSON.parse(line));
    expect(mined.map(({ evidence }) => evidence.sources[0]?.id)).toEqual(['note']);
  });

  it('carry the problems of documents along', async () => {
    put('tom.txt', '');
    const { code, out } = await run(['mine', folder]);
    expect([code, out.length]).toEqual([1, 4]);
    const merged = await run(['merge', folder], [...out, 'no json', '']);
    expect(merged.code).toBe(1);
    expect(merged.errors[0]).toBe('standard input:5: is no line of "mine"');
    expect(merged.errors[1]).toMatch(/tom\.txt: it is empty$/);
  });

  it('find terms with what defines them', async () => {
    const { out } = await run(['mine', folder]);
    const terms = out.flatMap((line) => (JSON.parse(line) as Mined).terms);
    expect(terms.find(({ text }) => text === 'ribosom')?.evidence).toMatchObject([
      { source: 'ord', text: 'ribosom: cellens proteinfabrik', defines: 1 },
    ]);
  });
});

describe('diff', () => {
  it('finds nothing after a build', async () => {
    await run(['build', folder]);
    expect(await run(['diff', folder, '--exit-code'])).toEqual({
      code: 0,
      out: ['nothing changed'],
      errors: [],
    });
  });

  it('tells changed and vanished quotes, and the explanation that rests on them', async () => {
    await run(['build', folder]);
    put('Genomer i Århus.html', page('<p>Et genom er næsten al arvemassen i en celle.</p>'));
    put('note.md', '# Noter\n\nIntet her.');
    const { out, code } = await run(['diff', folder]);
    expect(code).toBe(0);
    expect(out).toEqual(
      expect.arrayContaining([
        'changed document\tgenomer-i-aarhus',
        'quote changed\tgenom\tgenomer-i-aarhus\tEt genom er al arvemassen i en celle.\t→ Et genom er næsten al arvemassen i en celle.',
        'quote vanished\tgenom\tgenomer-i-aarhus\tGenomet læses af en sekventator.',
        'explanation\tgenom\treviewed, but rests on a sentence that changed: Et genom er al arvemassen i en celle.',
      ]),
    );
    expect((await run(['diff', folder, '--exit-code'])).code).toBe(3);
  });

  it('tells new and gone documents, terms and candidates', async () => {
    await run(['build', folder]);
    put('ny.csv', 'term,definition\nintron,den del som klippes ud\n');
    rmSync(join(folder, 'documents', 'ord.csv'));
    put('note.md', '# Noter\n\nIntet her.');
    writeFileSync(
      join(folder, 'decisions.yaml'),
      DECISIONS.replace('text: genom, ', 'text: arvemasse,'),
    );
    const { out } = await run(['diff', folder]);
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
    const { code, errors } = await run(['diff', folder]);
    expect([code, errors[0]]).toEqual([1, expect.stringMatching(/no built glossary/)]);
  });
});

describe('report and apply', () => {
  const report = () => readFileSync(join(folder, 'proeve.report.html'), 'utf8');
  const tick = (lines: string) => {
    const file = join(root, 'ticks.yaml');
    writeFileSync(
      file,
      `glossary: proeve\neditor: "Ida"\ndate: "2026-11-24"\ndecisions:\n${lines}`,
    );
    return file;
  };

  it('shows terms, scores, evidence with a link to the sentence, and gaps; all texts escaped', async () => {
    put('farlig.csv', 'term,definition\n"<script>alert(1)</script>",x\n');
    expect((await run(['report', folder])).code).toBe(0);
    const html = report();
    expect(html).toContain('Prøve &amp; &lt;b&gt;');
    expect(html).toContain('data-term="ribosom"');
    expect(html).toContain('https://x.dk/side#:~:text=Et%20genom%20er%20al%20arvemassen');
    expect(html).toContain('Gaps: used but not explained');
    expect(html).toContain('not explained</strong>');
    expect(html).not.toMatch(/<script>alert|src=|href="(?!https:\/\/x\.dk)/);
  });

  it('take ticks over and leave the rest of the file as it was laid out', async () => {
    const file = tick(
      '  - { decision: keep, term: "ribosom", language: "da" }\n  - { decision: reject, term: "del af: #1", language: "da", why: "løst" }\n  - { decision: merge, term: "arvemasse", language: "da", into: "genom" }\n  - { decision: status, entry: "exon", status: approved }\n',
    );
    expect(await run(['apply', file, folder])).toMatchObject({ code: 0, errors: [] });
    const now = decisions().split('\n');
    expect(DECISIONS.split('\n').filter((line) => !now.includes(line))).toEqual([]);
    expect(decisions()).toContain('      - { text: "arvemasse", language: da, kind: synonym }\n');
    expect(decisions()).toContain(
      '    status: approved\n    decided: { editor: "Ida", date: 2026-11-24 }\n',
    );
    expect((await run(['build', folder])).code).toBe(0);
    expect(
      built().entries.map(({ id, status }: { id: string; status: string }) => [id, status]),
    ).toEqual([
      ['genom', 'reviewed'],
      ['exon', 'approved'],
      ['ribosom', 'draft'],
    ]);
  });

  it('take over nothing when one tick cannot be', async () => {
    const file = tick(
      '  - { decision: keep, term: "ribosom", language: "da" }\n  - { decision: merge, term: "x", language: "da", into: "findes-ikke" }\n',
    );
    const { code, errors } = await run(['apply', file, folder]);
    expect([code, errors[0]]).toEqual([
      1,
      expect.stringMatching(/ticks\.yaml:6: no entry has the id/),
    ]);
    expect(decisions()).toBe(DECISIONS);
  });

  it('start the list of rejected terms where there is none', async () => {
    writeFileSync(join(folder, 'decisions.yaml'), DECISIONS.replace(/\nrejected:[\s\S]*/u, ''));
    const file = tick('  - { decision: reject, term: "celle", language: "da", why: "kendt" }\n');
    expect((await run(['apply', file, folder])).code).toBe(0);
    expect((await run(['check', folder])).code).toBe(0);
    expect(decisions()).toMatch(/\nrejected:\n {2}- \{ text: "celle"/);
  });
});
