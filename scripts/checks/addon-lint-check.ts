import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../build/run-tool.ts';
import { type Check, oneCase } from './check.ts';

/** One finding in the linter's JSON report; file, line and column where it has a place. */
type Finding = { code: string; message: string; file?: string; line?: number; column?: number };
type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] };

/** Mozilla's add-on linter over the Firefox build: no error, and no warning about our own code. */
export function addonLintCheck(folder: string): Check {
  return {
    name: 'add-on linter (Firefox)',
    async run() {
      const { stdout, stderr } = await runTool(
        'addons-linter',
        ['--output', 'json', '--boring', folder],
        'collect',
      );
      const report = parseReport(stdout, stderr);
      const warnings = report.warnings.filter(
        (warning) => !isPreactProperty(warning, folder) && !isPlainDom(warning),
      );
      for (const finding of [...report.errors, ...warnings]) console.log(describeFinding(finding));
      return oneCase(report.errors.length === 0 && warnings.length === 0);
    },
  };
}

function parseReport(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`The add-on linter gave no report.\n${stdout}${stderr}`);
  }
}

/**
 * Preact contains one assignment to innerHTML, for the property `dangerouslySetInnerHTML`, whose
 * value it reads from `__html`. We never use that property: the house rules and the formatter's
 * lint rule forbid it, so the assignment cannot run.
 */
function isPreactProperty(finding: Finding, folder: string): boolean {
  if (finding.code !== 'UNSAFE_VAR_ASSIGNMENT' || finding.file === undefined) return false;
  const line = readFileSync(join(folder, finding.file), 'utf8').split('\n')[
    (finding.line ?? 1) - 1
  ];
  const column = finding.column ?? 0;
  return line?.slice(column, column + 80).includes('.__html') ?? false;
}

/**
 * A worker has no document: the innerHTML that linkedom defines and Readability sets there makes
 * plain objects, which nothing shows or runs.
 */
function isPlainDom({ code, file, message }: Finding): boolean {
  return (
    code === 'UNSAFE_VAR_ASSIGNMENT' &&
    file === 'draft-worker.js' &&
    message.includes('assignment to innerHTML')
  );
}

function describeFinding({ code, message, file, line, column }: Finding): string {
  const place = file === undefined ? '' : ` ${file}:${line ?? '?'}:${column ?? '?'}`;
  return `${code}${place} ${message}`;
}
