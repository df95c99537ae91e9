import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of `in-page/` as one script; its exports are members of the global `name`. */
export async function bundle(file: string, name: string, minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`./in-page/${file}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
