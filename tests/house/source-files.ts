import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../../scripts/repository-folder.ts';

export type SourceFile = {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text: string;
};

/** Every TypeScript file below these folders of the repository. */
export function readSourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(repositoryFolder, folder)))
    .flatMap((folder) =>
      readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .map((path) => ({ path, text: readRepositoryFile(path) }));
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}

/** The source without its comments, for rules about what the code does. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|(?<=[\s;,{})])\/\/ .*$/gm, '');
}
