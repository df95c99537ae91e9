import type { Audience } from './glossary.ts';

export type Density = 'section' | 'page' | 'all';
export type PainterName = 'highlight' | 'mark';

/** What a reader can set. Stored are only the differences from the defaults. */
export type Settings = {
  /** Off: no page is read at all. */
  enabled: boolean;
  /** Host names on which Ordlys stays quiet. */
  disabledSites: string[];
  /** Which occurrences of a term are highlighted. */
  density: Density;
  audience: Audience;
  painter: PainterName;
  /** Milliseconds the pointer rests on a term before its card opens. */
  hoverDelay: number;
  hover: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  disabledSites: [],
  density: 'section',
  audience: 'plain',
  painter: 'highlight',
  hoverDelay: 250,
  hover: true,
};
