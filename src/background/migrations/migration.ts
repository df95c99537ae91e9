/** What is kept about a reader, as it was written by this or an earlier version. Unchecked. */
export type StoredDocument = {
  settings: Readonly<Record<string, unknown>>;
  choices: readonly unknown[];
};

/**
 * One step from a version of the stored data to the next. Steps are pure, and a step done twice
 * gives the same as once: the background may be killed before it has noted that it was done.
 */
export type Migration = {
  /** The version that the step leads to; versions begin at 0. */
  version: number;
  migrate(document: StoredDocument): StoredDocument;
  /** What the step does, shown by one example; a test runs it. */
  example: { before: StoredDocument; after: StoredDocument };
};
