import { buildData } from './build/build-data.ts';
import { EXTENSION_TARGETS } from './build/build-extension.ts';
import { mustRun } from './build/run-tool.ts';

await buildData();
for (const target of EXTENSION_TARGETS) await mustRun('wxt', 'zip', '--browser', target, '--mv3');
