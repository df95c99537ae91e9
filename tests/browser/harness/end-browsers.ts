import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

// A program of its own, which reads what browsers a test process has started. When its input ends,
// because that process has ended in whatever way, it ends the browsers that are still there.
// Lines: `start <process id> <profile folder>` and `end <process id>`.

const browsers = new Map<number, string>();

for await (const line of createInterface({ input: process.stdin })) {
  const [word, id, ...profile] = line.split(' ');
  if (word === 'start') browsers.set(Number(id), profile.join(' '));
  else browsers.delete(Number(id));
}
for (const [id, profile] of browsers) {
  endGroup(id);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Puppeteer makes each browser the leader of a process group. */
function endGroup(id: number): void {
  try {
    process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
