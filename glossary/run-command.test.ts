import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseGlossary } from '../src/model/parse-glossary.ts';
import { runCommand } from './run-command.ts';

const DOCUMENTS = join(dirname(fileURLToPath(import.meta.url)), 'documents');

const DECISIONS = `glossary: { id: proeve, title: Prøve, language: da, licence: CC0-1.0 }
entries:
  - id: helgenomsekventering
    origin: document
    level: specialist
    status: draft
    terms:
      - { text: helgenomsekventering, language: da, kind: preferred }
    related: [genom]
  - id: genom
    origin: editor
    level: specialist
    status: reviewed
    terms:
      - { text: genom, language: da, kind: preferred, wordClass: noun, gender: neuter }
    explanations:
      editor: Redaktionen
      date: 2026-11-23
      da: { plain: "Let.", professional: "Svært." }
      en: { plain: "Easy.", professional: "Hard." }
rejected:
  - { text: drivkraft, why: "dagligdags" }
`;

let folder: string;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ordlys-glossary-'));
  folder = join(root, 'mine');
  mkdirSync(folder);
  cpSync(DOCUMENTS, join(folder, 'documents'), { recursive: true });
  decide(DECISIONS);
});

afterEach(() => rmSync(root, { recursive: true }));

const decide = (text: string) => writeFileSync(join(folder, 'decisions.yaml'), text);
const output = () => join(root, 'public', 'glossary', 'proeve.json');
const put = (name: string, bytes: string | Uint8Array) =>
  writeFileSync(join(folder, 'documents', name), bytes);

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(args, {
    root,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, out, errors: errors.map((line) => line.replace(/^mine/, '')) };
}

describe('build', () => {
  it('writes a glossary that the model reads without a problem', async () => {
    expect(await run('build', folder)).toMatchObject({ code: 0, errors: [] });
    const { glossary, problems } = parseGlossary(readFileSync(output(), 'utf8'), 'proeve.json');
    expect(problems).toEqual([]);
    expect(glossary?.entries.map(({ id }) => id)).toEqual(['helgenomsekventering', 'genom']);
    expect(glossary?.entries[0]?.quotes.length).toBeGreaterThan(0);
  });

  it('writes the same bytes again, and no other file', async () => {
    await run('build', folder);
    const first = readFileSync(output());
    await run('build', folder);
    expect(readFileSync(output()).equals(first)).toBe(true);
    expect(readdirSync(dirname(output()))).toEqual(['proeve.json']);
  });

  it('writes where it is told to', async () => {
    const file = join(root, 'deep', 'er', 'g.json');
    expect((await run('build', folder, '--out', file)).code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('leaves the last good output in place when something is wrong', async () => {
    await run('build', folder);
    const good = readFileSync(output());
    decide(DECISIONS.replace('[genom]', '[genomet]'));
    const { code, errors } = await run('build', folder);
    expect(code).toBe(1);
    expect(errors).toEqual([
      '/decisions.yaml:9: no entry has the id "genomet"',
      expect.stringMatching(
        /^1 problem; .*proeve\.json was left as it was, the rest is in .*proeve\.partial\.json$/,
      ),
    ]);
    expect(readFileSync(output()).equals(good)).toBe(true);
  });

  it('says so when the output cannot be written', async () => {
    const blocked = join(root, 'blocked');
    writeFileSync(blocked, '');
    expect(await run('build', folder, '--out', join(blocked, 'g.json'))).toMatchObject({
      code: 1,
      errors: [expect.stringMatching(/cannot be written/)],
    });
  });
});

describe('check', () => {
  it('writes nothing', async () => {
    expect((await run('check', folder)).code).toBe(0);
    expect(existsSync(output())).toBe(false);
  });

  it.each([
    [
      'a term that is not in the documents',
      'text: helgenomsekventering',
      'text: blodprop',
      /:8: no term of "helgenomsekventering"/,
    ],
    ['a misspelt key', 'origin: editor', 'orgin: editor', /:10: entries\.1\.ori?gin/],
    ['an unknown status', 'status: draft', 'status: done', /:6: entries\.0\.status/],
    ['an empty explanation', 'plain: "Let."', 'plain: ""', /:19: .*plain: must not be empty/],
    [
      'a missing language',
      '      en: { plain: "Easy.", professional: "Hard." }\n',
      '',
      /:17: entries\.1\.explanations\.en/,
    ],
    [
      'a merge conflict',
      'rejected:',
      '<<<<<<< HEAD\nrejected:\n=======',
      /decisions\.yaml:2[12]: /,
    ],
    ['broken YAML', 'related: [genom]', 'related: [genom', /decisions\.yaml:\d+: /],
    [
      'a quote that is not there',
      'related: [genom]',
      'related: [genom]\n    quotes:\n      - { reject: "Findes ikke." }',
      /:11: "Findes ikke\." stands in no document/,
    ],
  ])('reports %s with its line', async (_, from, to, message) => {
    expect(DECISIONS).toContain(from);
    decide(DECISIONS.replace(from, to));
    const { code, errors } = await run('check', folder);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(message);
  });

  it('reports every document that cannot be read, and goes on', async () => {
    put('a-empty.txt', '');
    put('b-large.txt', new Uint8Array(50 * 1024 * 1024).fill(97));
    put('c-binary.txt', new Uint8Array(40));
    put('d-alone.txt', 'Et gen er en opskrift.');
    for (const name of ['a-empty', 'b-large', 'c-binary'])
      put(`${name}.yaml`, 'title: X\nlanguage: da\n');
    put('e-odd.txt', 'Et gen er en opskrift.');
    put('e-odd.yaml', 'title: X\nlanguage: da\nurl: ftp://x\n');
    const { code, errors } = await run('check', folder);
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^\/documents\/a-empty\.txt: it is empty/),
      expect.stringMatching(/^\/documents\/b-large\.txt: it is 50 MB large; the limit is 16 MB/),
      expect.stringMatching(/^\/documents\/c-binary\.txt: it is binary/),
      expect.stringMatching(/^\/documents\/e-odd\.yaml:3: url: must begin with http/),
      '4 problems; nothing was written',
    ]);
  });

  it('reads a document in another encoding', async () => {
    const text = 'Ét blåt øje hører også til helgenomsekventering på sygehuset.';
    put('latin1.txt', Uint8Array.from([...text].map((char) => char.charCodeAt(0))));
    put('latin1.yaml', 'title: X\nlanguage: da\n');
    await run('build', folder);
    expect(readFileSync(output(), 'utf8')).toContain(text);
  });

  it('reports a folder without decisions', async () => {
    rmSync(join(folder, 'decisions.yaml'));
    expect(await run('check', folder)).toMatchObject({
      code: 1,
      errors: ['/decisions.yaml: cannot be read', expect.any(String)],
    });
  });
});

describe('candidates', () => {
  it('lists what is undecided, without a written file', async () => {
    const { code, out } = await run('candidates', folder);
    const words = out.map((line) => line.split('\t')[2]?.toLowerCase());
    expect(code).toBe(0);
    expect(words).toEqual(
      expect.arrayContaining(['personlig medicin', 'nationalt genom center', 'rammebevilling']),
    );
    expect(words).not.toContain('helgenomsekventering');
    expect(existsSync(output())).toBe(false);
  });
});

describe('misuse', () => {
  it.each([
    [['bake']],
    [['build', 'a', 'b']],
    [['build', '--out']],
    [['--what']],
    [['check', '--out', 'x']],
  ])('%j explains how it is used', async (args) => {
    expect(await run(...args)).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/^Usage/)],
    });
  });

  it('--help does too, and is no error', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: [expect.stringMatching(/^Usage/)] });
  });
});
