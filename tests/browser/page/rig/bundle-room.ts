import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let bundled: Promise<string> | undefined;

/** The page room and the tests' matcher as one script that leaves `room` behind. */
export function bundleRoom(): Promise<string> {
  bundled ??= bundleScript('./page-room.ts', 'ordlysTest');
  return bundled;
}

/** A file of this folder as one script; its exports are members of the global `name`. */
export async function bundleScript(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The page room was not bundled');
  return output.output[0].code;
}
