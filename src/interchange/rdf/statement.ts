/** An address, a node without one (`_:x`), or a text. */
export type RdfObject =
  | { kind: 'node'; id: string }
  | { kind: 'text'; text: string; language?: string };

export type Statement = { subject: string; predicate: string; object: RdfObject; line: number };
