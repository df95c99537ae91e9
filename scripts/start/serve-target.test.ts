import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveTarget } from './serve-target.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordlys-'));
  writeFileSync(join(folder, 'side æ.html'), '<p>side');
  writeFileSync(join(folder, 'note.txt'), Buffer.from('et l\xe6gebrev', 'latin1'));
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('serveTarget', () => {
  test('leaves an address as it is', async () => {
    const target = await serveTarget('https://example.org/a?b#c');
    expect(target.url).toBe('https://example.org/a?b#c');
  });

  test('serves the sample article when nothing is named', async () => {
    expect(await body(undefined)).toContain('<html lang="da">');
  });

  test('serves a page as it is, also under a name with spaces and Danish letters', async () => {
    expect(await body(join(folder, 'side æ.html'))).toBe('<p>side');
  });

  test('serves a text as paragraphs, in whatever encoding it is', async () => {
    expect(await body(join(folder, 'note.txt'))).toContain('<p>et lægebrev</p>');
  });

  test('serves nothing from outside the folder', async () => {
    const target = await serveTarget(join(folder, 'side æ.html'));
    const { origin } = new URL(target.url);
    const outside = await fetch(`${origin}/..%2f..%2fetc%2fpasswd`);
    target.close();
    expect(outside.status).toBe(404);
  });

  test.each(['nowhere.html', 'scan.pdf', '.'])('says why it cannot show %s', async (name) => {
    await expect(serveTarget(join(folder, name))).rejects.toThrow(/Neither|PDF/);
  });
});

async function body(argument: string | undefined): Promise<string> {
  const target = await serveTarget(argument);
  const response = await fetch(target.url);
  const text = await response.text();
  target.close();
  return text;
}
