import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData } from '../build/build-data.ts';
import { buildExtension } from '../build/build-extension.ts';
import { repositoryFolder } from '../repository-folder.ts';
import { serveTarget } from '../start/serve-target.ts';
import { contactSheet } from './contact-sheet.ts';
import { shots } from './shots.ts';
import { openStage } from './stage.ts';
import { type Picture, takeShots } from './take-shots.ts';

// npm run screenshots [-- <part of a name>]: pictures of every view and state, into screenshots/.

const wanted = process.argv[2] ?? '';
const folder = join(repositoryFolder, 'screenshots');
const chosen = shots.filter(({ name }) => name.includes(wanted));
if (chosen.length === 0) throw new Error(`No view is called ${wanted}`);

const target = await serveTarget(undefined);
try {
  await buildData();
  const extension = await buildExtension('chrome');
  if (wanted === '') rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const language of ['en', 'da'] as const) {
    const stage = await openStage({ language, extension, article: target.url });
    try {
      for (const shot of chosen) pictures.push(...(await takeShots(stage, shot, folder)));
    } finally {
      await stage.close();
    }
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
} finally {
  target.close();
}
