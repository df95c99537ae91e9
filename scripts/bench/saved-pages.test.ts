import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeLongPage, readSavedPages } from './saved-pages.ts';

test('reads the pages of a folder, and none where there is no folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-bench-'));
  writeFileSync(join(folder, 'b.html'), '<body><p>To &amp; tre</p><script>let one</script></body>');
  writeFileSync(join(folder, 'a.html'), '<p>Et</p>');
  writeFileSync(join(folder, 'notes.txt'), 'no');
  expect(readSavedPages(folder).map(({ name, text }) => [name, text.trim()])).toEqual([
    ['a', 'Et'],
    ['b', 'To tre'],
  ]);
  rmSync(folder, { recursive: true });
  expect(readSavedPages(folder)).toEqual([]);
});

test('makes a page of at least so many bytes from the bodies, without their scripts', () => {
  const html = '<head><title>T</title></head><body><p>Ord</p><script>x</script></body>';
  const page = makeLongPage('long', [{ name: 'a', html, text: 'Ord' }], 10_000);
  expect(page.html.length).toBeGreaterThan(10_000);
  expect(page.html.length).toBeLessThan(11_000);
  expect(page.html).not.toContain('<script>');
  expect(page.html.match(/<body/g)).toHaveLength(1);
});
