/** One line of the test run: a tool, or a group of test cases. */
export type Check = {
  name: string;
  /** Shows what it finds; throws only when the tool itself could not run. */
  run(): Promise<CheckResult>;
};

export type CheckResult = { passed: number; failed: number };

/** The result of a check that is one case. */
export function oneCase(ok: boolean): CheckResult {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
