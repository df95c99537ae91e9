import {
  COMPOUND_FIRST,
  COMPOUND_LAST,
  COMPOUND_WORD,
  type LexicalClass,
  type Lexicon,
  NOUN_LEMMA,
  type Paradigm,
} from './lexicon.ts';

/** `ORDLEX1\n`, read as two little-endian numbers. */
const MAGIC = [0x4c44524f, 0x0a315845] as const;
const HEADER_START = 12;
const LAST_EDGE = 0x80000000;
const PARADIGM_EDGE = 0x40000000;
const TARGET = 0x7fffff;
const CLASSES: Readonly<Record<string, LexicalClass>> = {
  n: 'noun',
  a: 'adjective',
  v: 'verb',
  o: 'other',
};

type PackedParadigm = {
  wordClass: LexicalClass | null;
  genders: Paradigm['genders'];
  lemmaEnding: string;
  formEndings: readonly string[];
  /** Every ending with which a stretch of a compound can end here, and the bits for it. */
  shapes: readonly (readonly [ending: string, bits: number])[];
};

type Automaton = {
  edges: Uint32Array;
  letters: Map<string, number>;
  paradigms: PackedParadigm[];
  /** The words that share no letter between their forms (være, er), by form. */
  stemless: Map<string, PackedParadigm[]>;
};

/**
 * Reads a lexicon packed by scripts/lexicon (the format is described there). Throws a
 * RangeError when the bytes are not a whole lexicon.
 */
export function decodeLexicon(bytes: ArrayBuffer): Lexicon {
  const automaton = readAutomaton(bytes);
  return {
    paradigmsOf: (form) => paradigmsOf(automaton, form),
    has: (form) => hasForm(automaton, form),
    visitFrom: (word, start, visit) => visitFrom(automaton, word, start, visit),
  };
}

function readAutomaton(bytes: ArrayBuffer): Automaton {
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC[0] || view.getUint32(4, true) !== MAGIC[1]) {
    throw new RangeError('not a packed lexicon');
  }
  const headerUnits = view.getUint32(8, true);
  let text = '';
  for (let i = 0; i < headerUnits; i++) {
    text += String.fromCharCode(view.getUint16(HEADER_START + i * 2, true));
  }
  const header: { alphabet: string; edges: number; paradigms: string[] } = JSON.parse(text);
  const edgeStart = Math.ceil((HEADER_START + headerUnits * 2) / 4) * 4;
  const edges = new Uint32Array(header.edges);
  if (edgeStart + edges.byteLength > bytes.byteLength) throw new RangeError('a cut-off lexicon');
  for (let i = 0; i < edges.length; i++) edges[i] = view.getUint32(edgeStart + i * 4, true);
  const paradigms = header.paradigms.map(readParadigm);
  return {
    edges,
    letters: new Map([...header.alphabet].map((letter, place) => [letter, place])),
    paradigms,
    stemless: stemlessForms(edges, paradigms),
  };
}

function stemlessForms(
  edges: Uint32Array,
  paradigms: readonly PackedParadigm[],
): Map<string, PackedParadigm[]> {
  const forms = new Map<string, PackedParadigm[]>();
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!;
    const paradigm = edge & PARADIGM_EDGE ? paradigms[edge & TARGET] : undefined;
    for (const form of paradigm?.formEndings ?? []) {
      forms.set(form, [...(forms.get(form) ?? []), paradigm!]);
    }
    if (edge & LAST_EDGE) break;
  }
  return forms;
}

function readParadigm(packed: string): PackedParadigm {
  const [head = '', lemmaEnding = '', forms = '', links = ''] = packed.split('|');
  const formEndings = forms === '-' ? [] : forms.split(',');
  const linkEndings = links === '-' ? [] : links.split(',');
  const formBits = COMPOUND_WORD | (head.includes('+') ? COMPOUND_LAST : 0);
  const shapes = new Map<string, number>();
  for (const ending of formEndings) shapes.set(ending, formBits);
  for (const ending of linkEndings) {
    shapes.set(ending, (shapes.get(ending) ?? 0) | COMPOUND_FIRST);
  }
  const wordClass = CLASSES[head.charAt(0)] ?? null;
  if (wordClass === 'noun') {
    shapes.set(lemmaEnding, (shapes.get(lemmaEnding) ?? 0) | NOUN_LEMMA);
  }
  const genders: ('common' | 'neuter')[] = [];
  if (head.slice(1).includes('c')) genders.push('common');
  if (head.slice(1).includes('n')) genders.push('neuter');
  return { wordClass, genders, lemmaEnding, formEndings, shapes: [...shapes] };
}

/**
 * Follows `word` from `start` and calls back at each place where the stem of a word ends. Words
 * without a stem are not called: they would be met at every place.
 */
function walk(
  { edges, letters, paradigms }: Automaton,
  word: string,
  start: number,
  atStem: (end: number, paradigm: PackedParadigm) => void,
): void {
  let node = 0;
  for (let at = start; ; at++) {
    const letter = at < word.length ? (letters.get(word[at]!) ?? -1) : -1;
    let next = -1;
    for (let i = node; ; i++) {
      const edge = edges[i]!;
      if (edge & PARADIGM_EDGE) {
        if (at > start) atStem(at, paradigms[edge & TARGET]!);
      } else if (((edge >>> 23) & 0x7f) === letter) next = edge & TARGET;
      if (edge & LAST_EDGE) break;
    }
    if (next === -1) return;
    node = next;
  }
}

function hasEnding({ formEndings }: PackedParadigm, form: string, stemEnd: number): boolean {
  const length = form.length - stemEnd;
  return formEndings.some((ending) => ending.length === length && form.endsWith(ending));
}

function paradigmsOf(automaton: Automaton, form: string): Paradigm[] {
  const found = (automaton.stemless.get(form) ?? []).flatMap((packed) => unpack(packed, ''));
  walk(automaton, form, 0, (end, packed) => {
    if (hasEnding(packed, form, end)) found.push(...unpack(packed, form.slice(0, end)));
  });
  return found;
}

function unpack(packed: PackedParadigm, stem: string): Paradigm[] {
  const { wordClass, genders, lemmaEnding, formEndings } = packed;
  if (wordClass === null) return [];
  const forms = formEndings.map((ending) => stem + ending);
  return [{ lemma: stem + lemmaEnding, wordClass, genders, forms }];
}

function hasForm(automaton: Automaton, form: string): boolean {
  let found = automaton.stemless.has(form);
  walk(automaton, form, 0, (end, packed) => {
    found ||= hasEnding(packed, form, end);
  });
  return found;
}

function visitFrom(
  automaton: Automaton,
  word: string,
  start: number,
  visit: (end: number, bits: number) => void,
): void {
  walk(automaton, word, start, (end, { shapes }) => {
    for (const [ending, bits] of shapes) {
      if (word.startsWith(ending, end)) visit(end + ending.length, bits);
    }
  });
}
