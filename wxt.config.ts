import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanBrowser } from './scripts/build/lean-browser.ts';
import { noCodeFromText } from './scripts/build/no-code-from-text.ts';
import { writeCatalogue } from './scripts/build/write-catalogue.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  hooks: {
    'build:before': () => writeCatalogue(),
    'build:manifestGenerated': (_wxt, { sidebar_action: sidebar }) => {
      // Firefox opens the sidebar at install unless told otherwise; the welcome page is enough.
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  vite: () => ({ plugins: [leanBrowser(), noCodeFromText(), preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
        description: '__MSG_commandPreviousTerm__',
      },
      // Suggested keys are few: they meet those of sites and systems, and Chrome allows four.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
        description: '__MSG_commandOpenPanel__',
      },
      'open-card': { description: '__MSG_commandOpenCard__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    host_permissions: ['<all_urls>'],
    // Not WXT's content script: its wrapper tells every page that the extension is there.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['read-page.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_end',
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ordlys@ordlys.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // light-dark() in the styles of our own pages.
        { minimum_chrome_version: '123' }),
  }),
});
