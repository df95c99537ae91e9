import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '../src/content/start-content.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: startContent,
});
