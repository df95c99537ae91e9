import { readdirSync, readFileSync } from 'node:fs';
import type { LaunchedBrowser } from '../browsers/launch.ts';

export type MemoryMeter = {
  /** Megabytes of all processes in which code of the extension runs: now, and at most since the last call of `restart`. */
  now(): number;
  peak(): number;
  /** The most that the browser's other processes grew by meanwhile: its database lies there. */
  others(): number;
  restart(): void;
  stop(): void;
};

const SAMPLE_MS = 150;

/**
 * Samples the proportional set size (PSS): private memory in full, memory that is shared with other
 * processes in equal parts, so that the browser's own code does not count for each process anew. Linux only.
 */
export function watchMemory({ name, browser }: LaunchedBrowser): MemoryMeter {
  const root = browser.process()?.pid ?? 0;
  const isOurs = name === 'chromium' ? isChromiumExtension : isFirefoxExtension;
  const sample = () => {
    const all = descendants(root);
    const ours = all.filter(isOurs);
    return { ours: sum(ours), others: sum(all.filter((pid) => !ours.includes(pid))) };
  };
  let start = sample();
  let peak = { ...start };
  const look = () => {
    const { ours, others } = sample();
    peak = { ours: Math.max(peak.ours, ours), others: Math.max(peak.others, others) };
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    now: () => sample().ours,
    peak: () => peak.ours,
    others: () => peak.others - start.others,
    restart: () => {
      start = sample();
      peak = { ...start };
    },
    stop: () => clearInterval(timer),
  };
}

/** All pages, workers and the background of an extension share such a process. */
function isChromiumExtension(pid: number): boolean {
  return read(`/proc/${pid}/cmdline`).includes('--extension-process');
}

function isFirefoxExtension(pid: number): boolean {
  return read(`/proc/${pid}/comm`).startsWith('WebExtensions');
}

function sum(pids: readonly number[]): number {
  return pids.reduce((total, pid) => total + megabytes(pid), 0);
}

function megabytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    // The process's name stands in brackets and may hold anything; the parent is the second field after it.
    const parent = Number(read(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Empty when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
