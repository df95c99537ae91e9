import type { Plugin } from 'vite';

const OURS = '\0set-immediate';

/**
 * Stands in for the package `setimmediate`, which comes with jsonld and would turn a text given in
 * place of a function into code. Browsers forbid extensions that, and so do we.
 */
export function setImmediateWithoutCode(): Plugin {
  return {
    name: 'ordlys:set-immediate',
    enforce: 'pre',
    resolveId: (id) => (id === 'setimmediate' ? OURS : null),
    load: (id) =>
      id === OURS
        ? 'globalThis.setImmediate ??= (work, ...values) => setTimeout(work, 0, ...values);'
        : null,
  };
}
