import { expect, test } from 'vitest';
import { readRepositoryFile } from './source-files.ts';

type Manifest = { dependencies: Record<string, string> };

test('README names every library that ships, with its licence', () => {
  const readme = readRepositoryFile('README.md');
  const shipped: Manifest = JSON.parse(readRepositoryFile('package.json'));
  const missing = Object.keys(shipped.dependencies)
    .map((name) => ({ name, licence: licenceOf(name) }))
    .filter(({ name, licence }) => {
      const line = readme.split('\n').find((text) => text.startsWith(`| ${name} `));
      return !line?.includes(licence);
    });
  expect(missing).toEqual([]);
});

function licenceOf(name: string): string {
  return JSON.parse(readRepositoryFile(`node_modules/${name}/package.json`)).license;
}
