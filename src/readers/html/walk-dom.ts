import { headingLevel, isBlock, isSkipped } from './element-rules.ts';
import { PassageWriter } from './passage-writer.ts';

/** What the walk keeps for an open element, to be undone when it closes. */
type Frame = { node: Element; close: () => void };

type Context = {
  writer: PassageWriter;
  whole: boolean;
  /** How many list items are open; the level of the open heading; inside a data table's row. */
  items: number;
  heading: number;
  row: Row | null;
  /** Data tables that are open: in others each cell stands for itself. */
  tables: boolean[];
  pair: Pair | null;
};
type Row = { header: boolean; cells: number };
/** The term or terms of a definition list that wait for their explanation. */
type Pair = { terms: string[]; explained: boolean };

/**
 * Writes the text below `root` as passages. `whole` leaves out page parts such as menus; give it when
 * `root` is a page and not its main content. Without recursion: the nesting may be of any depth.
 */
export function walkDom(root: Element, whole: boolean): PassageWriter {
  const context: Context = {
    writer: new PassageWriter(),
    whole,
    items: 0,
    heading: 0,
    row: null,
    tables: [],
    pair: null,
  };
  const open: Frame[] = [];
  let node: Node | null = root;
  while (node) {
    let inner: Node | null = null;
    if (node.nodeType === 3) context.writer.write(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !isSkipped(node as Element, whole)) {
      open.push({ node: node as Element, close: enter(node as Element, context) });
      inner = node.firstChild;
      if (!inner) open.pop()?.close();
    }
    while (!inner && node && node !== root) {
      inner = node.nextSibling;
      if (inner) break;
      node = node.parentNode;
      open.pop()?.close();
    }
    node = inner;
  }
  while (open.length > 0) open.pop()?.close();
  flush(context);
  return context.writer;
}

/** Opens an element; what it gives back closes it. */
function enter(element: Element, context: Context): () => void {
  const name = element.localName;
  if (name === 'br') return lineBreak(element, context);
  if (name === 'dfn' || name === 'abbr' || name === 'acronym') return markTerm(element, context);
  if (!isBlock(name)) return () => {};
  if (!context.row && name === 'dt') return enterTerm(context);
  if (!context.row && name === 'dd') return enterExplanation(context);
  if (name === 'table') return enterTable(element, context);
  if (context.tables.at(-1) && (name === 'tr' || name === 'td' || name === 'th')) {
    return name === 'tr' ? enterRow(context) : enterCell(element, context);
  }
  return enterBlock(name, context);
}

function enterBlock(name: string, context: Context): () => void {
  // Blocks within a cell stay within its line, and so does the first within an explanation.
  if (context.row || (context.writer.inDefinition && name !== 'li')) {
    context.writer.write(' ');
    return () => context.writer.write(' ');
  }
  flush(context);
  const level = headingLevel(name);
  if (level > 0) context.heading = level;
  if (name === 'li') context.items++;
  if (name === 'dl') context.pair = null;
  return () => {
    flush(context);
    if (level > 0) context.heading = 0;
    if (name === 'li') context.items--;
    if (name === 'dl') context.pair = null;
  };
}

function enterTerm(context: Context): () => void {
  const { writer } = context;
  flush(context);
  if (!context.pair || context.pair.explained) context.pair = { terms: [], explained: false };
  const { pair } = context;
  return () => {
    const term = writer.take();
    if (term !== '') pair.terms.push(term);
  };
}

function enterExplanation(context: Context): () => void {
  const { writer, pair } = context;
  if (!pair || pair.terms.length === 0) return enterBlock('dd', context);
  flush(context);
  pair.explained = true;
  writer.beginDefinition(pair.terms, 'dl');
  return () => flush(context);
}

function markTerm(element: Element, { writer }: Context): () => void {
  const title = element.getAttribute('title')?.replace(/\s+/gu, ' ').trim() ?? '';
  const isDfn = element.localName === 'dfn';
  if (!isDfn && title === '') return () => {};
  const mark = writer.openMark(isDfn ? { by: 'dfn' } : { by: 'abbr', expansion: title });
  return () => writer.closeMark(mark);
}

/** Two line breaks in a row part paragraphs, as old pages have it. */
function lineBreak(element: Element, context: Context): () => void {
  const before = element.previousSibling;
  const previous =
    before?.nodeType === 3 && before.nodeValue?.trim() === '' ? before.previousSibling : before;
  const double = (previous as Element | null)?.localName === 'br';
  const { writer } = context;
  if (context.row || writer.inDefinition) writer.write(' ');
  else if (double) flush(context);
  else if (!writer.isEmpty) writer.separate('\n');
  return () => {};
}

function enterTable(table: Element, context: Context): () => void {
  flush(context);
  context.tables.push(context.row === null && isDataTable(table, context.tables.length));
  return () => {
    flush(context);
    context.tables.pop();
  };
}

/** Old pages are laid out with tables: their cells hold blocks, and what stands there is no row. */
function isDataTable(table: Element, depth: number): boolean {
  const role = table.getAttribute('role');
  if (depth > 3 || role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, td p + p, td ul, td ol, td h1, td h2, td h3')) return false;
  return table.querySelector('td + td, th + td, th + th') !== null;
}

function enterRow(context: Context): () => void {
  flush(context);
  context.row = { header: true, cells: 0 };
  return () => {
    flush(context);
    context.row = null;
  };
}

function enterCell(cell: Element, context: Context): () => void {
  const { writer, row } = context;
  if (!row) return () => {};
  writer.separate(' | ');
  if (cell.localName === 'td') row.header = false;
  const from = writer.openCell();
  return () => writer.closeCell(from);
}

function flush({ writer, heading, items, row }: Context): void {
  if (row) writer.flush({ kind: 'tableRow', header: row.header });
  else if (heading > 0) writer.flush({ kind: 'heading', level: heading });
  else if (writer.inDefinition) writer.flush({ kind: 'definition' });
  else writer.flush({ kind: items > 0 ? 'listItem' : 'paragraph' });
}
