import type { CsvPreview } from '../../../interchange/csv/preview-csv.ts';
import type { LossCode } from '../../../interchange/export/loss.ts';
import type { ExportFormat } from '../../../interchange/formats.ts';
import type { ImportFormat } from '../../../interchange/import-capacities.ts';
import type { ImportedHead, Refusal } from '../../../interchange/import-item.ts';
import type { ImportOptions } from '../../../interchange/import-options.ts';
import type { Entry } from '../../../model/glossary.ts';
import type { GlossaryHead } from '../../../model/own-glossary.ts';

/** What a file says of itself, as far as it has been read. */
export type FileHead = ImportedHead['head'];

/** What a written file says of itself. */
export type WrittenHead = GlossaryHead & { id: string };

/** What of the import's options can travel. */
export type ReadOptions = Omit<ImportOptions, 'signal' | 'onProgress' | 'onRead'>;

/** One kind of loss in a written file, and in how many entries. */
export type LossGroup = { field: string; code: LossCode; count: number };

export type WorkerOrder =
  | { do: 'look'; file: File; delimiter?: string }
  | { do: 'read'; file: File; format: ImportFormat; options: ReadOptions }
  /** The last piece was taken; the next one may come. */
  | { do: 'more' }
  /** The entries follow, piece by piece, whenever the worker says `taken`. */
  | { do: 'write'; head: WrittenHead; format: ExportFormat }
  | { do: 'add'; entries: Entry[] }
  | { do: 'finish' };

export type WorkerReport =
  /** `csv`: only where the format is one of columns. `sample`: words of texts whose language is not told. */
  | {
      said: 'looked';
      format: ImportFormat | null;
      csv: CsvPreview | null;
      head: FileHead;
      sample: string;
    }
  | { said: 'progress'; share: number }
  /** Waits for `more` before it goes on. */
  | { said: 'piece'; head: FileHead; entries: Entry[]; refusals: Refusal[] }
  | { said: 'read' }
  | { said: 'taken' }
  | { said: 'written'; file: Blob; extension: string; losses: LossGroup[] }
  | { said: 'failed'; reason: string };
