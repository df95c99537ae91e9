import { buildData } from './build/build-data.ts';
import { buildExtension } from './build/build-extension.ts';
import { hasDisplay } from './start/has-display.ts';
import { serveTarget } from './start/serve-target.ts';
import { showHeadless } from './start/show-headless.ts';
import { showInWindow } from './start/show-in-window.ts';

// npm start [-- <url|file>]: builds everything and shows a page with Ordlys in it.

try {
  const target = await serveTarget(process.argv[2]);
  try {
    await buildData();
    const extension = await buildExtension('chrome');
    await (hasDisplay() ? showInWindow : showHeadless)({ url: target.url, extension });
  } finally {
    target.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
