import { isPageFurniture } from '../page-furniture.ts';
import type { MarkedTerm, Passage, PassageKind, TextSpan } from '../text-document.ts';

export type PassageForm = { kind: PassageKind; level?: number; header?: boolean };
type OpenMark = { mark: Omit<MarkedTerm, 'start' | 'end'>; start: number };

const BETWEEN = '\n\n';

/**
 * Writes the canonical text of a structured document passage by passage. Space is collapsed as a
 * browser shows it. Offsets handed out are into the text as it grows.
 */
export class PassageWriter {
  readonly passages: Passage[] = [];
  readonly marked: MarkedTerm[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private current = '';
  private space = '';
  private section: string | undefined;
  private pending: MarkedTerm[] = [];
  private cells: TextSpan[] = [];
  /** Where the explanation of the open definition begins. */
  private definition: number | null = null;

  get isEmpty(): boolean {
    return this.current === '';
  }

  get inDefinition(): boolean {
    return this.definition !== null;
  }

  write(raw: string): void {
    const text = raw.replace(/\s+/gu, ' ');
    const body = text.trim();
    if (text.startsWith(' ') && this.space === '') this.space = ' ';
    if (body === '') return;
    this.current += this.current === '' ? body : this.space + body;
    this.space = text.endsWith(' ') ? ' ' : '';
  }

  /** What stands between the text before and the text that may follow. */
  separate(by: string): void {
    this.space = by;
  }

  openMark(mark: OpenMark['mark']): OpenMark {
    return { mark, start: this.position };
  }

  closeMark({ mark, start }: OpenMark): void {
    const span = this.spanFrom(start);
    if (span) this.pending.push({ ...mark, ...span });
  }

  openCell(): number {
    return this.position;
  }

  /** Notes what was written since `start` as a cell of the row. */
  closeCell(start: number): void {
    const span = this.spanFrom(start);
    if (span) this.cells.push(span);
  }

  /** Takes back what was written since the last passage. */
  take(): string {
    const text = this.current;
    this.reset();
    return text;
  }

  /** Begins a passage `term, other term: …`; what follows until the flush explains them. */
  beginDefinition(terms: readonly string[], by: MarkedTerm['by']): void {
    terms.forEach((term, i) => {
      if (i > 0) this.separate(', ');
      const start = this.position;
      this.write(term);
      this.closeMark({ mark: { by }, start });
    });
    this.separate(': ');
    this.definition = this.position;
  }

  /** Ends the passage. Page furniture is dropped with its marks. */
  flush({ kind, level, header }: PassageForm): Passage | null {
    const { current: text, pending, cells, definition } = this;
    this.reset();
    const prose = kind !== 'tableRow' && kind !== 'definition';
    if (text === '' || (prose && isPageFurniture(text))) return null;
    const start = this.append(text);
    const end = start + text.length;
    const passage: Passage = {
      start,
      end,
      kind,
      ...(kind !== 'heading' && this.section !== undefined && { section: this.section }),
      ...(level !== undefined && { level }),
      ...(cells.length > 0 && { cells }),
      ...(header && { header }),
    };
    if (kind === 'heading') this.section = text;
    this.passages.push(passage);
    const from = definition ?? start;
    for (const mark of pending) {
      const explained = mark.by === 'dfn' || (definition !== null && mark.end <= definition);
      this.marked.push(
        explained && from < end ? { ...mark, definition: { start: from, end } } : mark,
      );
    }
    return passage;
  }

  /** The whole text so far. */
  text(): string {
    return this.parts.join('');
  }

  private append(text: string): number {
    if (this.length > 0) {
      this.parts.push(BETWEEN);
      this.length += BETWEEN.length;
    }
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    return start;
  }

  /** Where the open passage begins, or would. */
  private get base(): number {
    return this.length === 0 ? 0 : this.length + BETWEEN.length;
  }

  /** Where the next character will stand. */
  private get position(): number {
    return this.base + (this.current === '' ? 0 : this.current.length + this.space.length);
  }

  private spanFrom(position: number): TextSpan | null {
    let from = position - this.base;
    while (this.current[from] === ' ') from++;
    if (from >= this.current.length) return null;
    return { start: this.base + from, end: this.base + this.current.length };
  }

  private reset(): void {
    this.current = '';
    this.space = '';
    this.pending = [];
    this.cells = [];
    this.definition = null;
  }
}
