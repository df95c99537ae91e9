import { isMap, isNode, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Ticks } from '../decisions-schema.ts';
import { idOf } from '../list-documents.ts';

/** A change of the file's text; the rest of it stays as its editors laid it out. */
type Edit = { at: number; remove: number; insert: string };
export type Applied = { text: string; problems: { index: number; message: string }[] };

type Tick = Ticks['decisions'][number];
type Target = { text: string; entries: YAMLSeq; byId: Map<string, YAMLMap>; who: string };

/** Takes the ticks over into the text of a `decisions.yaml` that is well-formed. */
export function applyTicks(text: string, { editor, date, decisions }: Ticks): Applied {
  const document = parseDocument(text);
  const entries = document.get('entries');
  if (!isSeq(entries)) return { text, problems: [{ index: -1, message: 'there are no entries' }] };
  const byId = new Map(
    entries.items.filter(isMap).map((entry) => [String(entry.get('id')), entry as YAMLMap]),
  );
  const who = `{ editor: ${JSON.stringify(editor)}, date: ${date} }`;
  const target: Target = { text, entries, byId, who };
  const taken = new Set(byId.keys());
  const edits: Edit[] = [];
  const problems: Applied['problems'] = [];
  const rejected: string[] = [];
  decisions.forEach((tick, index) => {
    if (tick.decision === 'reject') {
      const { term, why } = tick;
      rejected.push(
        `{ text: ${JSON.stringify(term)}, why: ${JSON.stringify(why)}, editor: ${JSON.stringify(editor)}, date: ${date} }`,
      );
      return;
    }
    const edit = editFor(tick, target, taken);
    if (typeof edit === 'string') problems.push({ index, message: edit });
    else edits.push(...edit);
  });
  if (rejected.length > 0) edits.push(rejection(text, document.get('rejected', true), rejected));
  return { text: applyEdits(text, edits), problems };
}

/** The edits for a tick, or what is wrong with it. */
function editFor(
  tick: Exclude<Tick, { decision: 'reject' }>,
  target: Target,
  taken: Set<string>,
): Edit[] | string {
  if (tick.decision === 'keep') return [keep(tick, target, taken)];
  const id = tick.decision === 'merge' ? tick.into : tick.entry;
  const entry = target.byId.get(id);
  if (!entry) return `no entry has the id "${id}"`;
  if (tick.decision === 'status') return [...statusEdits(entry, tick.status, target)];
  const terms = entry.get('terms');
  if (!isSeq(terms) || terms.flow) return `the terms of "${id}" are not a list of lines`;
  return [appendItem(target.text, terms, [termLine(tick, 'synonym')])];
}

function keep(
  { term, language }: { term: string; language: string },
  { text, entries, who }: Target,
  taken: Set<string>,
): Edit {
  const base = idOf(term);
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return appendItem(text, entries, [
    `id: ${JSON.stringify(id)}`,
    'origin: document',
    'level: specialist',
    'status: draft',
    'terms:',
    `  - ${termLine({ term, language }, 'preferred')}`,
    `decided: ${who}`,
  ]);
}

function termLine({ term, language }: { term: string; language: string }, kind: string): string {
  return `{ text: ${JSON.stringify(term)}, language: ${language}, kind: ${kind} }`;
}

function* statusEdits(entry: YAMLMap, status: string, { text, who }: Target): Generator<Edit> {
  const node = entry.get('status', true);
  if (!isNode(node) || !node.range) return;
  const [at, end] = node.range;
  const decided = entry.get('decided', true);
  yield { at, remove: end - at, insert: status };
  if (isNode(decided) && decided.range) {
    const [from, to] = decided.range;
    yield { at: from, remove: to - from, insert: who };
  } else {
    const indent = columnOf(text, keyStart(text, at));
    yield { at: lineEnd(text, end), remove: 0, insert: `\n${' '.repeat(indent)}decided: ${who}` };
  }
}

/** A new item of a block sequence, beneath its last one and laid out like it. */
function appendItem(text: string, list: YAMLSeq, lines: readonly string[]): Edit {
  const last = list.items.at(-1);
  const range = isNode(last) ? last.range : undefined;
  const start = range?.[0] ?? 0;
  const dash = text.lastIndexOf('-', start);
  const indent = ' '.repeat(columnOf(text, dash));
  const body = lines.join(`\n${indent}  `);
  const end = (text.slice(start, range?.[1]).trimEnd().length || 0) + start;
  return { at: lineEnd(text, end), remove: 0, insert: `\n${indent}- ${body}` };
}

function rejection(text: string, list: unknown, items: readonly string[]): Edit {
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const edit = appendItem(text, list, [items[0] ?? '']);
    const indent = /\n *- /u.exec(edit.insert)?.[0] ?? '\n- ';
    return { ...edit, insert: items.map((item) => indent + item).join('') };
  }
  const block = items.map((item) => `\n  - ${item}`).join('');
  if (isNode(list) && list.range) {
    const [at, end] = list.range;
    return { at, remove: end - at, insert: block };
  }
  return {
    at: text.length,
    remove: 0,
    insert: `${text.endsWith('\n') ? '' : '\n'}rejected:${block}\n`,
  };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  // The last place first, so that the places before it stay true; of one place the first comes first.
  const ordered = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => b.at - a.at || b.i - a.i);
  return ordered.reduce(
    (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
    text,
  );
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function keyStart(text: string, valueAt: number): number {
  const line = text.lastIndexOf('\n', valueAt - 1) + 1;
  return line + (/^[ -]*/u.exec(text.slice(line, valueAt))?.[0].length ?? 0);
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
