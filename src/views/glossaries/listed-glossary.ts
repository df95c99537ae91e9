import type { LanguageCode } from '../../model/glossary.ts';

/** A glossary as this page lists it. */
export type ListedGlossary = {
  id: string;
  title: string;
  language: LanguageCode;
  entryCount: number;
  sources: { id: string; title: string }[];
  /** False: it came with the extension and can only be read and exported. */
  mine: boolean;
};
