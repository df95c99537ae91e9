import type { MessageKey } from '../../i18n/text.ts';

/** In the order of the page. Each is the fragment of its own address: `options.html#sites`. */
export const SECTIONS = [
  'glossaries',
  'appearance',
  'behaviour',
  'sites',
  'languages',
  'words',
  'keyboard',
  'privacy',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export const SECTION_TITLES = {
  glossaries: 'optionsGlossaries',
  appearance: 'optionsAppearance',
  behaviour: 'optionsBehaviour',
  sites: 'optionsSites',
  languages: 'optionsLanguages',
  words: 'optionsWords',
  keyboard: 'optionsKeyboard',
  privacy: 'optionsPrivacy',
} as const satisfies Record<SectionId, MessageKey>;

export type OptionEntry = {
  section: SectionId;
  label: MessageKey;
  hint: MessageKey;
  /** What else readers call it, in both languages whatever the interface speaks. */
  synonyms: readonly string[];
};

/** Every option of the page, by its id, which is the fragment of its address. */
export const OPTIONS = {
  'glossary-list': {
    section: 'glossaries',
    label: 'optionsGlossaryList',
    hint: 'optionsGlossaryListHint',
    synonyms: ['ordbog', 'rækkefølge', 'prioritet', 'dictionary', 'order', 'priority', 'disable'],
  },
  underline: {
    section: 'appearance',
    label: 'optionsUnderline',
    hint: 'optionsUnderlineHint',
    synonyms: ['streg', 'understregning', 'prikker', 'bølge', 'line', 'dots', 'wave', 'style'],
  },
  tint: {
    section: 'appearance',
    label: 'optionsTint',
    hint: 'optionsTintHint',
    synonyms: ['baggrund', 'styrke', 'overstregning', 'background', 'strength', 'opacity'],
  },
  colour: {
    section: 'appearance',
    label: 'optionsColour',
    hint: 'optionsColourHint',
    synonyms: ['kontrast', 'gul', 'farveblind', 'color', 'contrast', 'yellow', 'colour blind'],
  },
  theme: {
    section: 'appearance',
    label: 'optionsTheme',
    hint: 'optionsThemeHint',
    synonyms: [
      'mørk tilstand',
      'nattilstand',
      'udseende',
      'dark mode',
      'night mode',
      'appearance',
      'kort',
      'card',
    ],
  },
  enabled: {
    section: 'behaviour',
    label: 'optionsEnabled',
    hint: 'optionsEnabledHint',
    synonyms: ['slå fra', 'deaktiver', 'sluk', 'pause', 'turn off', 'disable', 'switch off'],
  },
  density: {
    section: 'behaviour',
    label: 'optionsDensity',
    hint: 'optionsDensityHint',
    synonyms: ['antal', 'hyppighed', 'gentagelser', 'how many', 'frequency', 'repeat', 'density'],
  },
  level: {
    section: 'behaviour',
    label: 'optionsLevel',
    hint: 'optionsLevelHint',
    synonyms: ['niveau', 'sværhedsgrad', 'begynder', 'difficulty', 'beginner', 'easy words'],
  },
  trigger: {
    section: 'behaviour',
    label: 'optionsTrigger',
    hint: 'optionsTriggerHint',
    synonyms: [
      'mus',
      'svæve',
      'klik',
      'popup',
      'mouse',
      'hover',
      'tooltip',
      'modifier key',
      'kort',
      'card',
    ],
  },
  'hover-delay': {
    section: 'behaviour',
    label: 'optionsDelay',
    hint: 'optionsDelayHint',
    synonyms: [
      'forsinkelse',
      'ventetid',
      'hurtigere',
      'langsommere',
      'delay',
      'wait',
      'faster',
      'kort',
      'card',
    ],
  },
  painter: {
    section: 'behaviour',
    label: 'optionsPainter',
    hint: 'optionsPainterHint',
    synonyms: [
      'skærmlæser',
      'tilgængelighed',
      'tabulator',
      'screen reader',
      'accessibility',
      'tab key',
      'mark elements',
    ],
  },
  'site-list': {
    section: 'sites',
    label: 'optionsSiteList',
    hint: 'optionsSiteListHint',
    synonyms: ['hjemmeside', 'domæne', 'undtagelse', 'blokere', 'domain', 'exception', 'blocklist'],
  },
  'site-test': {
    section: 'sites',
    label: 'optionsSiteTest',
    hint: 'optionsSiteTestHint',
    synonyms: ['prøve', 'mønster', 'adresse', 'pattern', 'test', 'wildcard', 'url'],
  },
  'site-file': {
    section: 'sites',
    label: 'optionsSiteFile',
    hint: 'optionsSiteFileHint',
    synonyms: ['eksport', 'import', 'tekstfil', 'export', 'text file', 'backup'],
  },
  'explain-in': {
    section: 'languages',
    label: 'optionsExplainIn',
    hint: 'optionsExplainInHint',
    synonyms: ['dansk', 'engelsk', 'oversættelse', 'danish', 'english', 'translation'],
  },
  audience: {
    section: 'languages',
    label: 'optionsAudience',
    hint: 'optionsAudienceHint',
    synonyms: [
      'let læst',
      'fagsprog',
      'patient',
      'kliniker',
      'plain language',
      'clinician',
      'kort',
      'card',
    ],
  },
  'word-list': {
    section: 'words',
    label: 'optionsWordList',
    hint: 'optionsWordListHint',
    synonyms: [
      'kendt',
      'skjult',
      'fortryd',
      'gemte',
      'known',
      'hidden',
      'undo',
      'saved',
      'ignored',
    ],
  },
  shortcuts: {
    section: 'keyboard',
    label: 'optionsShortcuts',
    hint: 'optionsShortcutsHint',
    synonyms: ['genvej', 'tast', 'hotkey', 'keys', 'key binding', 'alt'],
  },
  'card-keys': {
    section: 'keyboard',
    label: 'optionsCardKeys',
    hint: 'optionsCardKeysHint',
    synonyms: ['escape', 'luk', 'tilbage', 'close', 'back', 'arrow keys', 'kort', 'card'],
  },
  stored: {
    section: 'privacy',
    label: 'optionsStored',
    hint: 'optionsStoredHint',
    synonyms: ['persondata', 'sporing', 'historik', 'tracking', 'personal data', 'history'],
  },
  backup: {
    section: 'privacy',
    label: 'optionsBackup',
    hint: 'optionsBackupHint',
    synonyms: ['sikkerhedskopi', 'flytte', 'eksport', 'import', 'export', 'restore', 'move'],
  },
  delete: {
    section: 'privacy',
    label: 'optionsDelete',
    hint: 'optionsDeleteHint',
    synonyms: ['nulstil', 'ryd', 'fjern alt', 'reset', 'clear', 'erase', 'remove'],
  },
} as const satisfies Record<string, OptionEntry>;
export type OptionId = keyof typeof OPTIONS;
