import { expect, test } from 'vitest';
import { refusalOf } from './refusal-of.ts';

test.each([
  [undefined, 'browser'],
  ['chrome://extensions/', 'browser'],
  ['about:preferences', 'browser'],
  ['moz-extension://abc/sidepanel.html', 'browser'],
  ['view-source:https://example.org/', 'browser'],
  ['data:text/html,x', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore', 'store'],
  ['https://chrome.google.com/webstores/', 'not-read'],
  ['https://addons.mozilla.org/da/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://example.org/a.pdf', 'pdf'],
  ['https://example.org/A.PDF?download=1#page=3', 'pdf'],
  ['https://example.org/?file=a.pdf', 'not-read'],
  ['file:///home/reader/a.html', 'file'],
  ['file:///home/reader/a.pdf', 'pdf'],
  ['https://example.org/', 'not-read'],
] as const)('%s: %s', (url, expected) => {
  expect(refusalOf(url)).toBe(expected);
});
