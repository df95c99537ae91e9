import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

let first: string;
let second: string;

beforeEach(() => {
  first = mkdtempSync(join(tmpdir(), 'ordlys-a-'));
  second = mkdtempSync(join(tmpdir(), 'ordlys-b-'));
  vi.stubEnv('PATH', [first, second].join(delimiter));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(first, { recursive: true });
  rmSync(second, { recursive: true });
});

describe.runIf(process.platform === 'linux')('findBrowser', () => {
  test('finds a program by name in PATH', () => {
    const path = makeProgram(second, 'firefox-esr');
    expect(findBrowser('firefox')).toBe(path);
  });

  test('takes Chromium in a late folder before Chrome in an early one', () => {
    makeProgram(first, 'google-chrome');
    const path = makeProgram(second, 'chromium');
    expect(findBrowser('chromium')).toBe(path);
  });

  test('leaves out what cannot be run', () => {
    chmodSync(makeProgram(first, 'firefox'), 0o644);
    const path = makeProgram(second, 'firefox');
    expect(findBrowser('firefox')).toBe(path);
  });

  test('leaves out a script that asks for a snap which is not there', () => {
    const stub = '#!/bin/sh\nif ! [ -x /snap/bin/no-such-browser ]; then exit 1; fi\n';
    writeFileSync(makeProgram(first, 'chromium-browser'), stub);
    const path = makeProgram(second, 'google-chrome');
    expect(findBrowser('chromium')).toBe(path);
  });

  test('obeys the environment variable, and says so when it is wrong', () => {
    makeProgram(first, 'chromium');
    const path = makeProgram(second, 'my-browser');
    vi.stubEnv('CHROME_PATH', path);
    expect(findBrowser('chromium')).toBe(path);
    vi.stubEnv('CHROME_PATH', join(second, 'gone'));
    expect(() => findBrowser('chromium')).toThrow(/CHROME_PATH names no program/);
  });
});

function makeProgram(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}
