import type { Term, TermKind } from '../../model/glossary.ts';

export type TermField = Exclude<keyof Term, 'text' | 'language' | 'kind'>;

/**
 * What a format can say. What it cannot is left out when a glossary is exported, and told; what an
 * import of the same format must not touch when it meets an entry that is there already.
 */
export type Capacity = {
  head: readonly ('id' | 'title' | 'language' | 'licence')[];
  /** Whether entries keep their ids. */
  ids: boolean;
  /** `one`: texts carry no language, all are of the glossary's. */
  languages: 'tagged' | 'one';
  terms: 'all' | 'first';
  kinds: readonly TermKind[];
  /** Each language's first term is its preferred one, and the only one. */
  onePreferred: 'always' | 'at-most' | 'no';
  termFields: readonly TermField[];
  /** Values of a term's field that the format has no word for. */
  notValues?: Partial<Record<TermField, readonly string[]>>;
  audience: boolean;
  /** How many explanations of one language and audience. */
  explanations: 'all' | 'one';
  /** Entries may say nothing but their terms; else such are left out. */
  unexplained?: true;
  /** Each line of an explanation loses the spaces around it. */
  trimsLines?: boolean;
  /** `entry`: one writer and date for all explanations of an entry. */
  writer: 'entry' | 'none';
  entryFields: readonly ('related' | 'level' | 'status' | 'origin')[];
  /** Texts that would break the syntax: such an entry is left out. */
  refusesTerm?: (term: string) => boolean;
};
