import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { DECISIONS, page, trialFolder } from './commands/trial-folder.ts';

const trial = trialFolder();
const { run, put, output } = trial;
const SENTENCE = 'Et gen er en opskrift på et protein, der står på en æske.';

async function letter(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(SENTENCE, { x: 60, y: 700, size: 10, font });
  return pdf.save();
}

async function scan(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 300]).drawSquare({ size: 100 });
  return pdf.save();
}

/** A directory that states the size `size` for its one part. */
function bomb(size: number): Uint8Array {
  const zip = zipSync({ 'word/document.xml': new Uint8Array(2 << 20).fill(32) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  view.setUint32(view.getUint32(zip.length - 6, true) + 24, size, true);
  return zip;
}

const encrypted = () => {
  const key = 'ab'.repeat(32);
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
4 0 obj <</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>> endobj
trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%EOF
`;
};

/** The lines of `errors` without the folder's name, and without the last, which only counts. */
const told = (errors: readonly string[]) =>
  errors.slice(0, -1).map((line) => line.replace(/^.*documents\//u, ''));

describe('bad documents among good ones', () => {
  it.each(['1', '2'])(
    'get a line each; the rest is built beside the last good output (%s jobs)',
    async (jobs) => {
      await run(['build', trial.folder]);
      const good = readFileSync(output(), 'utf8');
      for (let i = 0; i < 20; i++) put(`god-${i}.txt`, `Et genom, nummer ${i}, er læst.`);
      put('god.pdf', await letter());
      put(
        'binary.txt',
        Uint8Array.from({ length: 4000 }, (_, i) => i % 256),
      );
      put('bomb.docx', bomb(40 << 20));
      put('empty.md', '');
      put('encrypted.pdf', encrypted());
      put('huge.html', Buffer.alloc(50 << 20, '<p>Et genom er langt.</p>'));
      put('picture.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
      put('scan.pdf', await scan());
      put('tags.html', '<b>'.repeat(450_000));
      symlinkSync(join(trial.root, 'gone'), join(trial.folder, 'documents', 'unreadable.html'));
      const { code, errors } = await run(['build', trial.folder, '--jobs', jobs]);
      expect(code).toBe(1);
      expect(told(errors)).toEqual([
        expect.stringMatching(/^binary\.txt: it is binary/),
        expect.stringMatching(/^bomb\.docx: it would unpack to 40 MB; the limit is 32 MB/),
        'empty.md: it is empty',
        expect.stringMatching(/^encrypted\.pdf: it is encrypted/),
        expect.stringMatching(/^huge\.html: it is 50 MB large; the limit is 16 MB/),
        expect.stringMatching(/^picture\.html: it is a PNG image/),
        expect.stringMatching(/^scan\.pdf: .*no text, only pictures/),
        expect.stringMatching(/^tags\.html: it has 450000 tags; the limit is 400000/),
        expect.stringMatching(/^unreadable\.html: cannot be read \(ENOENT\)/),
      ]);
      expect(readFileSync(output(), 'utf8')).toBe(good);
      const partial = JSON.parse(readFileSync(output().replace('.json', '.partial.json'), 'utf8'));
      expect(partial.sources).toHaveLength(24);
    },
    60_000,
  );

  it('reads ten thousand levels, and every encoding with and without a mark', async () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');
    const latin1 = Uint8Array.from(SENTENCE, (char) => char.charCodeAt(0));
    put('deep.html', page(`${'<div>'.repeat(10_000)}<p>${SENTENCE}`));
    put('latin-1.txt', latin1);
    put('letter.pdf', await letter());
    put('mixed.txt', Buffer.concat([Buffer.from(`${SENTENCE}\n`), latin1]));
    put('utf-16-mark.txt', utf16(`\ufeff${SENTENCE}`));
    put('utf-16.txt', utf16(SENTENCE).swap16());
    put('utf-8-mark.txt', `\ufeff${SENTENCE}`);
    put('zipped.txt', zipSync({ 'a.txt': strToU8('a') }));
    const { out } = await run(['mine', trial.folder]);
    const texts = new Map(
      out.flatMap((line) => {
        const { evidence, terms } = JSON.parse(line);
        const [source] = evidence.sources;
        return source ? [[source.id, JSON.stringify(terms)] as const] : [];
      }),
    );
    for (const id of ['deep', 'latin-1', 'letter', 'mixed', 'utf-16-mark', 'utf-16', 'utf-8-mark'])
      expect([id, texts.get(id)]).toEqual([id, expect.stringContaining(SENTENCE)]);
  }, 60_000);
});

describe('bad decisions', () => {
  it.each([
    ['a merge conflict', '<<<<<<< HEAD\n', /decisions\.yaml:4: a merge conflict is not resolved/],
    ['no YAML', '  - [\n', /decisions\.yaml:\d+: /],
    [
      'a term of no document',
      '  - { id: x, origin: document, level: everyday, status: draft, terms: [{ text: zzz, language: da, kind: preferred }] }\n',
      /decisions\.yaml:4: no term of "x" stands in a document/,
    ],
  ])('with %s leave the last good output', async (_, lines, message) => {
    await run(['build', trial.folder]);
    const good = readFileSync(output(), 'utf8');
    writeFileSync(
      join(trial.folder, 'decisions.yaml'),
      DECISIONS.replace('entries:\n', `entries:\n${lines}`),
    );
    const { code, errors } = await run(['build', trial.folder]);
    expect([code, errors[0]]).toEqual([1, expect.stringMatching(message)]);
    expect(readFileSync(output(), 'utf8')).toBe(good);
  });
});
