import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInterchangeWorker } from '../src/views/glossaries/worker/start-interchange-worker.ts';

/** Reads and writes glossary files off the glossary page's own thread. */
export default defineUnlistedScript(startInterchangeWorker);
