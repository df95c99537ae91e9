import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Glossary } from '../../src/model/glossary.ts';
import { runCommand } from '../run-command.ts';

export const DECISIONS = `# Made by hand.
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

export const page = (body: string) =>
  `<!doctype html><html lang="da"><head><title>Side</title><link rel="canonical" href="https://x.dk/side"></head><body>${body}</body></html>`;

/** A folder of three documents and decisions on two entries, for tests of the command line. */
export type TrialFolder = {
  root: string;
  folder: string;
  put(name: string, content: string | Uint8Array): void;
  output(): string;
  built(): Glossary;
  decisions(): string;
  run(args: string[], lines?: string[]): Promise<{ code: number; out: string[]; errors: string[] }>;
};

/** Made anew before each test of the file that calls this, and removed after it. */
export function trialFolder(): TrialFolder {
  const trial: TrialFolder = {
    root: '',
    folder: '',
    put: (name, content) => writeFileSync(join(trial.folder, 'documents', name), content),
    output: () => join(trial.root, 'public', 'glossary', 'proeve.json'),
    built: () => JSON.parse(readFileSync(trial.output(), 'utf8')),
    decisions: () => readFileSync(join(trial.folder, 'decisions.yaml'), 'utf8'),
    run: (args, lines = []) => run(trial.root, args, lines),
  };
  beforeEach(() => fill(trial));
  afterEach(() => rmSync(trial.root, { recursive: true }));
  return trial;
}

function fill(trial: TrialFolder): void {
  trial.root = mkdtempSync(join(tmpdir(), 'ordlys-commands-'));
  trial.folder = join(trial.root, 'mine');
  mkdirSync(join(trial.folder, 'documents'), { recursive: true });
  writeFileSync(join(trial.folder, 'decisions.yaml'), DECISIONS);
  trial.put(
    'Genomer i Århus.html',
    page('<p>Et genom er al arvemassen i en celle.</p><p>Genomet læses af en sekventator.</p>'),
  );
  trial.put(
    'ord.csv',
    'term;definition\nexon;den del af et gen, som koder\nribosom;cellens proteinfabrik\n',
  );
  trial.put('note.md', '# Noter\n\nEt exon findes i et genom.');
}

async function run(root: string, args: string[], lines: string[]) {
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
