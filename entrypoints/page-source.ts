import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPageSourceScript } from '../src/content/page-source-script.ts';

/** Hands over a page's text when the reader makes a glossary of it; injected then, and only then. */
export default defineUnlistedScript(runPageSourceScript);
