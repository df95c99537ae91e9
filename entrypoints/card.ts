import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runCardScript } from '../src/content/card-script.ts';

/** The card's code, injected into a frame when its first card opens. */
export default defineUnlistedScript(runCardScript);
