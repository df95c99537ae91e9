/**
 * Why a page session ends when another one takes its place at once, because a glossary changed: the
 * reader need not notice. What the reader is looking at stays until `until` aborts.
 */
export class PageRenewed extends Error {
  override readonly name = 'PageRenewed';
  readonly until: AbortSignal;

  constructor(until: AbortSignal) {
    super();
    this.until = until;
  }
}
