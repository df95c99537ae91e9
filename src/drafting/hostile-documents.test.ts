import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import { draftSchemas } from '../messages/draft-schemas.ts';
import { makeDraft } from './make-draft.ts';

const engine = createLanguageEngine('da', null);
const knowledge = {
  patternsOf: (term: Parameters<typeof engine.termPatterns>[0]) => engine.termPatterns(term),
  lexiconOf: () => null,
  ranksOf: () => null,
};
const long = (length: number) => 'ordlangt '.repeat(length / 9);
const dl = (terms: string[], text: string) =>
  `<dl>${terms.map((term) => `<dt>${term}`).join('')}<dd>${text}</dl>`;

test.each([
  ['a term longer than any', dl([long(900)], 'et ophold i vejrtrækningen')],
  ['an explanation longer than any', dl(['apnø'], long(60_000))],
  [
    'hundreds of names for one thing',
    dl(
      Array.from({ length: 300 }, (_, i) => `navn${i}`),
      'det samme alle steder',
    ),
  ],
  [
    'empty and blank marks',
    '<p><abbr title=" ">x</abbr> <dfn> </dfn> <abbr title="y"></abbr> gen</p>',
  ],
  [
    'markup and scripts as text',
    dl(['&lt;script&gt;alert(1)&lt;/script&gt;'], '&lt;img src=x onerror=alert(1)&gt; er farligt'),
  ],
  [
    'names of built-ins',
    dl(['constructor', '__proto__', 'toString'], 'noget i et sprog for programmer'),
  ],
  ['signs without letters', `${dl(['!!!', '—', '🤖'], 'tegn uden bogstaver står her')}<p>🤖 🤖 🤖`],
  [
    'odd languages and addresses',
    '<html lang="x-klingon-lang-long"><link rel=canonical href="javascript:alert(1)"><p>En apnø er en pause.</p>',
  ],
  ['one word thirty thousand times', `<p>${'genom '.repeat(30_000)}</p>`],
  ['a word of a hundred thousand letters', `<p>${'genom'.repeat(20_000)} er et ord.</p>`],
])('of %s is one that can be kept, or none', async (_what, body) => {
  const html = `<!doctype html><html lang=da><title>T</title><body><main><h1>Om</h1>${body}<p>En søvnapnø er en pause i vejrtrækningen.</p></main>`;
  const page = { title: ' ', url: 'https://example.org/' };
  const { draft } = await makeDraft(
    { files: [{ name: 'side.html', file: new Blob([html]), page }], language: 'da', title: 'T' },
    { knowledgeOf: async () => knowledge, onProgress: () => undefined },
  );
  const kept = { ...draft, id: 'd', made: '2026-01-01T00:00:00Z' };
  const checked = v.safeParse(draftSchemas.saveDraft, { draft: kept });
  expect(
    checked.issues?.map(
      ({ message, path }) => `${path?.map(({ key }) => key).join('.')}: ${message}`,
    ),
  ).toBeUndefined();
  expect(draft?.terms.map(({ text }) => text)).toContain('søvnapnø');
});
