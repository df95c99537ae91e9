import { standsApart } from './inline-boxes.ts';
import type { TextBlock, TextPart } from './text-block.ts';

/** Longer runs are cut between words: no single piece of work may hold up the page. */
const MAX_BLOCK = 20_000;
/** Stands for what is no text (an image, code): no term runs across it. */
const FOREIGN_SIGN = '\uFFFC';

export type BlockContext = Pick<TextBlock, 'declared' | 'pageLevel' | 'section'>;

/** Joins the text nodes of one run of inline content after the other. */
export class BlockBuilder {
  readonly #onBlock: (block: TextBlock) => void;
  #chunks: string[] = [];
  #parts: TextPart[] = [];
  #length = 0;
  #lastCode = 32;

  constructor(onBlock: (block: TextBlock) => void) {
    this.#onBlock = onBlock;
  }

  addText(node: Text, context: BlockContext): void {
    const data = node.data;
    if (data.length === 0) return;
    if (isBlank(data)) {
      this.addSpace();
      return;
    }
    if (this.#length > MAX_BLOCK && !this.#touches(data)) this.flush(context);
    const last = this.#parts.at(-1);
    if (last && this.#touches(data) && standsApart(last.node, node)) this.flush(context);
    if (data.length > MAX_BLOCK) this.#addLong(node, data, context);
    else this.#add({ node, at: this.#length, from: 0, length: data.length }, data);
  }

  addSpace(): void {
    if (this.#lastCode !== 32 && this.#length > 0) this.#push(' ');
  }

  addForeign(): void {
    if (this.#length > 0) this.#push(FOREIGN_SIGN);
  }

  flush(context: BlockContext): void {
    if (this.#parts.length > 0) {
      const text = this.#chunks.length === 1 ? this.#chunks[0]! : this.#chunks.join('');
      const { declared, pageLevel, section } = context;
      this.#onBlock({ text, parts: this.#parts, declared, pageLevel, section });
      this.#parts = [];
    }
    if (this.#length === 0) return;
    this.#chunks = [];
    this.#length = 0;
    this.#lastCode = 32;
  }

  #add(part: TextPart, data: string): void {
    this.#parts.push(part);
    this.#push(data);
  }

  #push(data: string): void {
    this.#chunks.push(data);
    this.#length += data.length;
    this.#lastCode = data.charCodeAt(data.length - 1);
  }

  #addLong(node: Text, data: string, context: BlockContext): void {
    for (let from = 0; from < data.length; ) {
      const to = cutBetweenWords(data, from);
      this.#add({ node, at: this.#length, from, length: to - from }, data.slice(from, to));
      if (to < data.length) this.flush(context);
      from = to;
    }
  }

  /** Whether a word could run on from what is there into `data`. */
  #touches(data: string): boolean {
    return isWordSign(this.#lastCode) && isWordSign(data.charCodeAt(0));
  }
}

/** White space alone; a node of invisible signs may stand within a word. */
function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return (first <= 32 || first === 0xa0) && data.trim() === '';
}

function isWordSign(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfffc;
}

function cutBetweenWords(data: string, from: number): number {
  const end = from + MAX_BLOCK;
  if (end >= data.length) return data.length;
  for (let at = end; at > from; at--) if (data.charCodeAt(at - 1) <= 32) return at;
  const code = data.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
