import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDraftWorker } from '../src/drafting/start-draft-worker.ts';

/** Reads documents and finds their terms off the glossary page's own thread. */
export default defineUnlistedScript(startDraftWorker);
