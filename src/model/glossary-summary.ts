import type { LanguageCode } from './glossary.ts';

/** A glossary as lists of glossaries show it, with how the reader uses it. */
export type GlossarySummary = {
  id: string;
  title: string;
  language: LanguageCode;
  licence: string;
  entryCount: number;
  sources: { id: string; title: string; publisher?: string; url?: string }[];
  enabled: boolean;
  /** Site patterns on which alone it is used; empty: everywhere. */
  sites: string[];
  /** `#rrggbb`, or null: the reader's colour. */
  colour: string | null;
  /** True: it came with the extension and cannot be deleted or changed. */
  shipped: boolean;
};
