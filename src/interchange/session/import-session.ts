import * as v from 'valibot';
import type { Entry } from '../../model/glossary.ts';
import { entrySchema, ownEntrySchema } from '../../model/glossary-schema.ts';
import type { Concept } from '../concept.ts';
import type { ImportedHead, ImportItem, Place, Refusal } from '../import-item.ts';
import { type EntryDefaults, type ImportOptions, withDefaults } from '../import-options.ts';
import { asWritten } from '../text/no-base.ts';
import { EntryIds } from './entry-ids.ts';
import { explanationsOf } from './explanations-of.ts';
import { RelationQueue, termKey } from './relation-queue.ts';
import { Tally } from './tally.ts';
import { type TellField, termsOf } from './terms-of.ts';

/** One import: takes what a reader finds in a file and gives entries, each checked, and refusals. */
export class ImportSession {
  readonly options: ImportOptions;
  readonly defaults: EntryDefaults;
  entries = 0;
  readonly #keys = new Set<string>();
  readonly #ids = new EntryIds();
  readonly #relations = new RelationQueue();
  readonly #tally = new Tally();
  #out: ImportItem[] = [];

  constructor(options: ImportOptions) {
    this.options = options;
    this.defaults = withDefaults(options);
  }

  /** What a file says of itself: its language holds for all that names none. */
  head(head: ImportedHead['head']): void {
    this.#out.push({ kind: 'head', head });
  }

  useLanguage(language: string): void {
    this.defaults.language = language;
  }

  refuse(refusal: Omit<Refusal, 'kind'>): void {
    this.#out.push({ kind: 'refusal', ...refusal });
  }

  notKept(field: string, place: Place): void {
    this.#tally.count('not-kept', field, { place });
  }

  keptAs(field: string, as: string, place: Place): void {
    this.#tally.count('kept-as', field, { place, as });
  }

  add(concept: Concept): void {
    const { key, place, labels } = concept;
    const name = asWritten(key ?? labels[0]?.text ?? '').slice(0, 300);
    const tell: TellField = (code, field, params) =>
      this.refuse({ scope: 'field', code, params, place, field, entry: name });
    if (key !== undefined && this.#keys.has(key)) {
      this.#refuseEntry('duplicate-id', { id: name }, { place, name });
      return;
    }
    const terms = termsOf(labels, this.defaults.language, tell);
    const [first] = terms;
    if (!first) {
      this.#refuseEntry('no-term', {}, { place, name });
      return;
    }
    const explanations = explanationsOf(
      concept.notes,
      { main: first.language, defaults: this.defaults },
      tell,
    );
    if (explanations.length === 0) {
      if (!this.options.allowUnexplained) {
        this.#refuseEntry('no-explanation', { term: first.text }, { place, name });
        return;
      }
      this.#tally.count('unexplained', 'explanation', { place });
    }
    if (key !== undefined) this.#keys.add(key);
    const entry: Entry = {
      id: this.#ids.next(concept.idSource ?? key ?? first.text, key),
      terms,
      explanations,
      quotes: [],
      related: [],
      level: concept.level ?? this.defaults.level,
      status: concept.status ?? this.defaults.status,
      origin: concept.origin ?? 'editor',
    };
    const { related, byTerm = false } = concept;
    this.addEntry(entry, { key, place, name, related, byTerm });
  }

  /** An entry that is one already; it is checked all the same. */
  addEntry(
    entry: Entry,
    about: {
      key: string | undefined;
      place: Place;
      name: string;
      related: readonly string[];
      exact?: boolean;
      byTerm?: boolean;
    },
  ): void {
    const { key, place, name, related, exact = false, byTerm = false } = about;
    const parsed = v.safeParse(this.options.allowUnexplained ? ownEntrySchema : entrySchema, entry);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const field = v.getDotPath(issue) ?? undefined;
      this.refuse({
        scope: 'entry',
        code: 'invalid',
        params: { reason: issue.message },
        place,
        entry: name,
        ...(field !== undefined && { field }),
      });
      return;
    }
    const names = key === undefined ? [] : [key];
    if (key === undefined || byTerm) names.push(...entry.terms.map(({ text }) => termKey(text)));
    this.#relations.know(entry.id, names);
    // Where entries have no names of their own, others can only name their terms.
    const keys = related
      .map((target) => target.trim())
      .filter((target) => target !== '')
      .map((target) => (key === undefined ? termKey(target) : target));
    this.#relations.add(parsed.output, { place, name, keys, exact });
    this.entries++;
  }

  /** What can be handed over by now. */
  drain(): ImportItem[] {
    const out = [...this.#out, ...this.#relations.release(false)];
    this.#out = [];
    return out;
  }

  finish(): ImportItem[] {
    const out = [...this.#out, ...this.#relations.release(true), ...this.#tally.report()];
    this.#out = [];
    if (this.entries === 0)
      out.push({ kind: 'refusal', scope: 'file', code: 'no-entries', params: {} });
    return out;
  }

  #refuseEntry(
    code: 'duplicate-id' | 'no-term' | 'no-explanation',
    params: Refusal['params'],
    { place, name }: { place: Place; name: string },
  ): void {
    this.refuse({ scope: 'entry', code, params, place, ...(name !== '' && { entry: name }) });
  }
}
