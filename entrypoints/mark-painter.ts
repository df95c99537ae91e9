import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runMarkPainterScript } from '../src/content/mark-painter-script.ts';

/** The painter that uses real elements, injected only where the reader or the browser needs it. */
export default defineUnlistedScript(runMarkPainterScript);
