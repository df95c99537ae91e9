import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPageOffersScript } from '../src/content/page-source-script.ts';

/** Counts the terms that a page itself explains; injected when the popup opens. */
export default defineUnlistedScript(runPageOffersScript);
