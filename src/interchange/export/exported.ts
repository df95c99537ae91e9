import type { Glossary } from '../../model/glossary.ts';
import type { EntryDefaults } from '../import-options.ts';
import type { Loss } from './loss.ts';

export type Exported = {
  /** Without the dot. */
  extension: string;
  mime: string;
  /** The file's bytes, made as they are asked for. */
  chunks: Iterable<Uint8Array<ArrayBuffer>>;
  /** All that the file does not say of the glossary. */
  losses: Loss[];
};

export type ExportOptions = Partial<EntryDefaults> & {
  /** CSV only; semicolons are what a Danish Excel opens. */
  delimiter?: ';' | ',' | '\t';
  /** TBX only; without it version 3, attributes for names (DCA). */
  tbx?: { version: 2 | 3; style: 'dca' | 'dct' };
  /** Graph formats only: what the addresses of entries begin with. */
  base?: string;
};

/** Writes a glossary. Throws nothing: what cannot be written is a loss. */
export type Exporter = (glossary: Glossary, options?: ExportOptions) => Exported;
