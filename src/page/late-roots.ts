import { isConnected } from './dom.ts';

const MOST_HOSTS = 2000;
const CHECK_AT = [250, 1000, 3000, 8000, 20_000];

export type LateRoots = {
  /** Remembers an element that may get a shadow root. */
  add(element: Element): void;
};

type LateRootsOptions = {
  signal: AbortSignal;
  rootOf(element: Element): ShadowRoot | null;
  onHosts(hosts: Element[]): void;
};

/** A shadow root attached late is no mutation: likely hosts are looked at again, ever more rarely. */
export function createLateRoots({ signal, rootOf, onHosts }: LateRootsOptions): LateRoots {
  let waiting = new Set<Element>();
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    timer = undefined;
    const hosts = [...waiting].filter((element) => rootOf(element) !== null);
    waiting = new Set([...waiting].filter((element) => isConnected(element)));
    for (const host of hosts) waiting.delete(host);
    if (hosts.length > 0) onHosts(hosts);
    round += 1;
    start();
  };
  const start = () => {
    if (timer !== undefined || waiting.size === 0 || signal.aborted) return;
    const delay = CHECK_AT[round];
    if (delay === undefined) waiting.clear();
    else timer = setTimeout(check, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    add(element) {
      if (waiting.size >= MOST_HOSTS || waiting.has(element)) return;
      waiting.add(element);
      round = Math.min(round, 1);
      start();
    },
  };
}
