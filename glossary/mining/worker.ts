import type { DocumentFile } from '../list-documents.ts';
import { readDecisions } from '../read-decisions.ts';
import { documentMiner } from './mine-file.ts';

/** What the parent sends: files to mine. What it gets back, per batch: a line of `Mined` for each. */
export type WorkerRequest = { files: DocumentFile[]; terms: boolean };

const [folder = ''] = process.argv.slice(2);
const mine = documentMiner(readDecisions(folder).decisions);

process.on('message', async ({ files, terms }: WorkerRequest) => {
  const lines: string[] = [];
  for (const file of files) lines.push(JSON.stringify(await mine(file, { terms })));
  process.send?.(lines);
});
// The parent has gone: nothing is left to do.
process.on('disconnect', () => process.exit(0));
