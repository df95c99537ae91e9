import type { TabTerm } from '../../messages/protocol.ts';

/** A page's term for tests, with one place in the top frame. */
export function termForTests(preferred: string, rest: Partial<TabTerm> = {}): TabTerm {
  return {
    entries: [{ glossary: 'g', entry: preferred }],
    text: preferred,
    forms: [preferred],
    count: 1,
    painted: 1,
    frameId: 0,
    places: [{ frameId: 0, count: 1 }],
    level: 'specialist',
    preferred,
    ...rest,
  };
}
