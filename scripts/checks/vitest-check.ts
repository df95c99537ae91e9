import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../build/run-tool.ts';
import { repositoryFolder } from '../repository-folder.ts';
import type { Check } from './check.ts';

/** The part of vitest's JSON report that counts cases and says how long each file took. */
type Report = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
};

/** Files below this many seconds are not worth a line. */
const WORTH_TELLING = 1;

/** All tests of one vitest project, each a case. */
export function vitestCheck(project: 'unit' | 'browser'): Check {
  return {
    name: `${project} tests`,
    async run() {
      const folder = join(repositoryFolder, '.cache', 'test');
      const reportFile = join(folder, `${project}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(reportFile, { force: true });
      const reporters = [
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ];
      const { ok } = await runTool('vitest', ['run', '--project', project, ...reporters]);
      const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
      for (const line of slowFiles(report)) console.log(line);
      if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped`);
      // A file that could not be loaded has no cases, but must not look like success.
      const failed = Math.max(report.numFailedTests, ok && report.success ? 0 : 1);
      return { passed: report.numPassedTests, failed };
    },
  };
}

/** A line for each file that takes long, the longest first. */
function slowFiles({ testResults }: Report): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .filter(({ seconds }) => seconds >= WORTH_TELLING)
    .sort((a, b) => b.seconds - a.seconds)
    .map(
      ({ name, seconds }) =>
        `${seconds.toFixed(1).padStart(6)} s  ${relative(repositoryFolder, name)}`,
    );
}
