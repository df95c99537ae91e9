import { expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './source-files.ts';

const MAX_LINES = 300;
const MAX_ENTRYPOINT_LINES = 30;

/** Tables of data, which are read as tables and may be long. */
const DATA_TABLES: ReadonlySet<string> = new Set([]);

const files = readSourceFiles('src', 'entrypoints', 'glossary', 'scripts', 'tests');

test(`no file is longer than ${MAX_LINES} lines, data tables excepted`, () => {
  const long = files.filter((file) => lineCount(file) > MAX_LINES && !DATA_TABLES.has(file.path));
  expect(long.map(describeFile)).toEqual([]);
});

test(`no entry point is longer than ${MAX_ENTRYPOINT_LINES} lines`, () => {
  const long = files.filter(
    (file) => file.path.startsWith('entrypoints/') && lineCount(file) > MAX_ENTRYPOINT_LINES,
  );
  expect(long.map(describeFile)).toEqual([]);
});

test('every listed data table still exists', () => {
  const paths = new Set(files.map(({ path }) => path));
  expect([...DATA_TABLES].filter((path) => !paths.has(path))).toEqual([]);
});

test('files and folders are named in kebab-case, components in PascalCase', () => {
  const name =
    /^([a-z0-9-]+\/)*([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*(?=\.(test\.)?tsx))(\.(test|browser\.test|d))*\.tsx?$/;
  expect(files.map(({ path }) => path).filter((path) => !name.test(path))).toEqual([]);
});

test('no folder is called utils or helpers', () => {
  expect(files.map(({ path }) => path).filter((p) => /\/(utils|helpers)(\/|\.)/.test(p))).toEqual(
    [],
  );
});

function lineCount({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

function describeFile(file: SourceFile): string {
  return `${file.path}: ${lineCount(file)} lines`;
}
