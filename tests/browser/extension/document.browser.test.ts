import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';
import { textPage } from '../../../scripts/start/text-page.ts';
import type { Glossary } from '../../../src/model/glossary.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const text = readRepositoryFile('glossary/documents/om-personlig-medicin.txt');
const glossary: Glossary = JSON.parse(readRepositoryFile('public/glossary/personlig-medicin.json'));

/** What each browser found in the document, for the comparison at the end. */
const foundBy = new Map<string, unknown>();

describe.each(BROWSERS)('the document as a page in %s', (name) => {
  const room = withReader(name);
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await room.openPage('/document', textPage('Om personlig medicin', text));
  });

  test('every entry whose term stands in the document is found', async () => {
    const { terms, problems } = await opened.terms();
    foundBy.set(
      name,
      terms.map(({ preferred, forms, count }) => ({ preferred, forms, count })),
    );
    const found = new Set(terms.flatMap(({ entries }) => entries.map(({ entry }) => entry)));
    const expected = glossary.entries.filter(({ origin }) => origin === 'document');
    expect(expected.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the highlights stand where the terms stand, and nowhere twice', async () => {
    const painted = (await opened.painted()).map((place) => place.text);
    const { terms } = await opened.terms();
    const forms = new Set(terms.flatMap((term) => term.forms));
    expect(painted.length).toBeGreaterThan(20);
    expect(painted.filter((form) => !forms.has(form))).toEqual([]);
  });

  test('the page is untouched and silent', async () => {
    const paragraphs = await opened.page.$$eval('p', (found) => found.map((p) => p.outerHTML));
    expect(paragraphs.filter((html) => !/^<p>[^<]*<\/p>$/.test(html))).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

test('both browsers find the same terms, forms and numbers', () => {
  expect(foundBy.get('firefox')).toEqual(foundBy.get('chromium'));
});

function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}
