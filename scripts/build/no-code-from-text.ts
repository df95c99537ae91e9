import type { Plugin } from 'vite';

const IMMEDIATE = '\0set-immediate';

/** Libraries that could make or load code in parts that we never come to. */
const LIBRARIES = /node_modules[/\\](?:underscore|pdfjs-dist|jszip)[/\\]/u;
const CALL = /(?<![.\w$])(?:new )?Function\(/gu;
/** Of an address that is computed. */
const IMPORT = /(?<![.\w$])import\((?=\s*(?:\/\*[^*]*\*\/\s*)*[^\s"'/])/gu;

/**
 * Browsers forbid extensions to make code of text, and so do we. `setimmediate`, which comes with
 * jsonld, is replaced; templates of underscore (which comes with mammoth), compiled functions of PDF
 * files and what pdf.js would load besides throw, as they would under the browser's own policy.
 */
export function noCodeFromText(): Plugin {
  return {
    name: 'ordlys:no-code-from-text',
    enforce: 'pre',
    resolveId: (id) => (id === 'setimmediate' ? IMMEDIATE : null),
    load: (id) =>
      id === IMMEDIATE
        ? 'globalThis.setImmediate ??= (work, ...values) => setTimeout(work, 0, ...values);'
        : null,
    transform: (code, id) => (LIBRARIES.test(id) ? withoutCode(code) : null),
  };
}

function withoutCode(code: string): { code: string; map: null } {
  const refuse = "{ throw new Error('no code is made of text or loaded'); })(";
  const replaced = code
    // Asks for the global object.
    .replace(/(?<![.\w$])(?:new )?Function\(["']return this["']\)\(\)/gu, 'globalThis')
    .replace(CALL, `(() => ${refuse}`)
    .replace(IMPORT, `(async () => ${refuse}`);
  return { code: replaced, map: null };
}
