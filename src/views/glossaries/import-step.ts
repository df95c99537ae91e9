import type { Refusal } from '../../interchange/import-item.ts';
import type { StagedCounts, StagedRow } from '../../model/own-glossary.ts';
import type { ImportPlan } from './import-plan.ts';

/** What an import would do. Lines and refusals: the first of them, for the counts tell how many. */
export type ImportPreview = {
  counts: StagedCounts & { refused: number };
  /** By which the background knows it. */
  id: string;
  lines: StagedRow[];
  refusals: Refusal[];
};

export type ImportStep =
  | { at: 'start' }
  | { at: 'looking'; file: File }
  | { at: 'plan'; file: File; plan: ImportPlan }
  | { at: 'reading'; file: File; share: number; entries: number }
  | { at: 'preview'; file: File; plan: ImportPlan; preview: ImportPreview }
  | { at: 'applying' }
  | { at: 'done'; id: string; title: string; added: number; changed: number }
  | { at: 'failed'; file: File; reason: string };
