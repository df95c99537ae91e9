import type { Audience } from './glossary.ts';

export type Density = 'section' | 'page' | 'all';
export type PainterName = 'highlight' | 'mark';
/** What opens a card besides the keyboard: resting the pointer, the same with a key held, or a click only. */
export type Trigger = 'hover' | 'modifier' | 'click';
/** Named as in `KeyboardEvent.key`. */
export type ModifierKey = 'Alt' | 'Control' | 'Shift';
/** `specialist`: terms that everybody knows stay hidden. */
export type Level = 'all' | 'specialist';
export type Underline = 'solid' | 'dotted' | 'wavy' | 'none';
/** `auto`: as the page around the card, or as the system. */
export type Theme = 'auto' | 'light' | 'dark';
/** `auto`: the page's language where the reader reads it, else the interface's. */
export type ExplainIn = 'auto' | 'da' | 'en';

/** How one glossary is used. Glossaries that are not listed are used everywhere and come last. */
export type GlossaryUse = {
  id: string;
  enabled: boolean;
  /** Site patterns on which alone it is used; empty: everywhere. */
  sites: string[];
  /** `#rrggbb` of its highlights; null: the reader's colour. */
  colour: string | null;
};

/** What a reader can set. Stored are only the differences from the defaults. */
export type Settings = {
  /** Off: no page is read at all. */
  enabled: boolean;
  /** Site patterns on which Ordlys stays quiet: `example.org`, `*.example.org`, `example.org/path/*`. */
  disabledSites: string[];
  /** Which occurrences of a term are highlighted. */
  density: Density;
  level: Level;
  audience: Audience;
  explainIn: ExplainIn;
  painter: PainterName;
  trigger: Trigger;
  modifier: ModifierKey;
  /** Milliseconds the pointer rests on a term before its card opens. */
  hoverDelay: number;
  underline: Underline;
  /** How strongly the ground of a term is tinted, 0 to 60 per cent. */
  tint: number;
  /** `#rrggbb` of underline and tint. */
  colour: string;
  theme: Theme;
  /** In the reader's order. */
  glossaries: GlossaryUse[];
  /** The welcome page was answered or closed. */
  welcomed: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  disabledSites: [],
  density: 'section',
  level: 'all',
  audience: 'plain',
  explainIn: 'auto',
  painter: 'highlight',
  trigger: 'hover',
  modifier: 'Alt',
  hoverDelay: 250,
  underline: 'solid',
  tint: 15,
  colour: '#ba7c06',
  theme: 'auto',
  glossaries: [],
  welcomed: false,
};
