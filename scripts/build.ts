import { buildData } from './build/build-data.ts';
import { buildExtension, EXTENSION_TARGETS } from './build/build-extension.ts';

await buildData();
for (const target of EXTENSION_TARGETS) await buildExtension(target);
