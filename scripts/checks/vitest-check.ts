import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../build/run-tool.ts';
import { repositoryFolder } from '../repository-folder.ts';
import type { Check } from './check.ts';

/** The part of vitest's JSON report that counts cases. */
type Report = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
};

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
      if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped`);
      // A file that could not be loaded has no cases, but must not look like success.
      const failed = Math.max(report.numFailedTests, ok && report.success ? 0 : 1);
      return { passed: report.numPassedTests, failed };
    },
  };
}
