import { requireBrowser } from './browsers/install-browser.ts';
import { buildData } from './build/build-data.ts';
import { buildExtension, EXTENSION_TARGETS, extensionFolder } from './build/build-extension.ts';
import { mustRun } from './build/run-tool.ts';
import { addonLintCheck } from './checks/addon-lint-check.ts';
import { type Check, type CheckResult, oneCase } from './checks/check.ts';
import { toolCheck } from './checks/tool-check.ts';
import { vitestCheck } from './checks/vitest-check.ts';

/** Checks that run one after the other. */
type Lane = readonly Check[];

/**
 * Each stage needs what the one before it made. The lanes of a stage run side by side, as the CI
 * machine has two processors; the browser tests and the speed have it to themselves.
 */
const STAGES: readonly (readonly Lane[])[] = [
  [[taskCheck('browsers to test in', findBrowsers), taskCheck('glossary and lexicon', buildData)]],
  [
    [
      toolCheck('types', 'tsc', '-p', 'tsconfig.json'),
      toolCheck('types of the pure rooms', 'tsc', '-p', 'tsconfig.pure.json'),
      toolCheck('format and lint', 'biome', 'ci', '.'),
      toolCheck('dead code', 'knip'),
      vitestCheck('unit'),
    ],
    [
      ...EXTENSION_TARGETS.map((target) =>
        taskCheck(`build for ${target}`, () => buildExtension(target)),
      ),
      addonLintCheck(extensionFolder('firefox')),
    ],
  ],
  [[vitestCheck('browser')]],
  [[taskCheck('speed, in short', () => mustRun('node', 'scripts/bench/run.ts', '--short'))]],
];

const total: CheckResult = { passed: 0, failed: 0 };
const failedChecks: string[] = [];
const begun = performance.now();

// What was started ends with this process: see runTool.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  process.once(signal, () => process.exit(1));
}
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));

if (failedChecks.length > 0) console.log(`\nFailed: ${failedChecks.join(', ')}`);
console.log(`\nAll of it took ${secondsSince(begun)} s.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(lane: Lane): Promise<void> {
  for (const check of lane) {
    console.log(`begins: ${check.name}`);
    const start = performance.now();
    const { passed, failed } = await runCheck(check);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedChecks.push(check.name);
    console.log(`${failed === 0 ? 'ok' : 'FAILED'}: ${check.name} (${secondsSince(start)} s)`);
  }
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

async function runCheck(check: Check): Promise<CheckResult> {
  try {
    return await check.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCase(false);
  }
}

/** A check that is passed when its task ends without an error. */
function taskCheck(name: string, task: () => Promise<unknown>): Check {
  return {
    name,
    async run() {
      await task();
      return oneCase(true);
    },
  };
}

/** Installs missing browsers now, so that no test waits for that. */
async function findBrowsers(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) console.log(await requireBrowser(name));
}
