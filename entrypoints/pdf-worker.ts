import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// Listens to its thread's messages as soon as it is loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** The half of pdf.js that takes files apart, beside the worker that makes drafts. */
export default defineUnlistedScript(() => undefined);
