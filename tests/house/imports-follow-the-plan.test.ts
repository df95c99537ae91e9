import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseImportTable } from './import-table.ts';
import { readRepositoryFile, readSourceFiles, type SourceFile } from './source-files.ts';

const table = parseImportTable(readRepositoryFile('ARCHITECTURE.md'));
const files = readSourceFiles('src', 'entrypoints', 'glossary').filter(
  ({ path }) => !/\.test\.tsx?$/.test(path),
);

describe('who may import whom', () => {
  test('the table names every room that has files', () => {
    expect(
      [...new Set(files.map(({ path }) => roomOf(path)))].filter((r) => !table.has(r)),
    ).toEqual([]);
  });

  test('no import leaves the table', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('a forbidden import would be seen', () => {
    const text = "import { x } from '../background/x.ts';\nconst y = import('../content/y.ts');";
    expect(forbiddenImports({ path: 'src/page/z.ts', text })).toHaveLength(2);
    expect(forbiddenImports({ path: 'src/background/z.ts', text })).toEqual([
      'src/background/z.ts → src/content/y.ts',
    ]);
  });
});

function forbiddenImports(file: SourceFile): string[] {
  const allowed = table.get(roomOf(file.path));
  return relativeImports(file)
    .filter((target) => roomOf(target) !== roomOf(file.path) && !allowed?.has(roomOf(target)))
    .map((target) => `${file.path} → ${target}`);
}

/** The modules of ours that a file imports, also by `export … from` and `import()`. */
function relativeImports({ path, text }: SourceFile): string[] {
  const specifiers = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+\.tsx?)['"]/g);
  return [...specifiers].map(([, specifier]) =>
    posix.join(posix.dirname(path), specifier as string),
  );
}

function roomOf(path: string): string {
  const [first, second] = path.split('/');
  return (first === 'src' ? second : first) as string;
}
