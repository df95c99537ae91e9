import type { Label, Note } from '../concept.ts';
import type { Place } from '../import-item.ts';
import type { ImportSession } from '../session/import-session.ts';
import { isEntryId } from '../text/entry-id.ts';
import type { XmlElement, XmlHandler } from '../xml/read-xml.ts';
import { GROUPS, INLINE, LEVELS, type Level, RELATION, SILENT, TYPED } from './tbx-elements.ts';
import { kindOf, type TermFacts, takeTermCategory } from './term-categories.ts';

type Frame = {
  name: string;
  level: Level;
  language: string | undefined;
  text: string;
  element: XmlElement;
  /** Of a group: the definition in it, and where that is said to come from. */
  note?: Note;
  source?: string;
};
type OpenTerm = { text: string; facts: TermFacts };
type OpenConcept = {
  id: string | undefined;
  place: Place;
  labels: Label[];
  notes: Note[];
  remarks: Note[];
  /** Notes on single terms: the last resort for an explanation. */
  termRemarks: Note[];
  related: string[];
  editor?: string;
  date?: string;
  /** The terms of the language section that is open. */
  terms: OpenTerm[];
};

/** TBX's elements as concepts, whatever the version, dialect and style. */
export class TbxHandler implements XmlHandler {
  readonly #session: ImportSession;
  readonly #frames: Frame[] = [];
  #concept: OpenConcept | undefined;
  #head: { title?: string; language?: string; licence?: string } = {};
  #headSaid = false;
  isTbx = false;

  constructor(session: ImportSession) {
    this.#session = session;
  }

  open(element: XmlElement): void {
    const { name, attributes, place } = element;
    const parent = this.#frames.at(-1);
    if (!parent) this.#openFile(element);
    const level = this.#levelOf(name, parent);
    const language = attributes.get('xml:lang') ?? attributes.get('lang') ?? parent?.language;
    this.#frames.push({ name, level, language, text: '', element });
    if (level === 'concept' && parent?.level !== 'concept') {
      this.#sayHead();
      const id = attributes.get('id') ?? attributes.get('xml:id');
      this.#concept = {
        id,
        place,
        labels: [],
        notes: [],
        remarks: [],
        termRemarks: [],
        related: [],
        terms: [],
      };
    } else if (level === 'term' && parent?.level !== 'term')
      this.#concept?.terms.push({ text: '', facts: {} });
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.text += text;
  }

  close(): void {
    const frame = this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (!frame) return;
    if (INLINE.has(frame.name) && parent) parent.text += frame.text;
    else if (frame.level === 'header') this.#closeHeader(frame, parent);
    else if (frame.level === 'concept' && parent?.level !== 'concept') this.#closeConcept();
    else if (frame.level === 'language' && parent?.level !== 'language') this.#closeLanguage(frame);
    else if (frame.name === 'descripGrp') this.#closeGroup(frame);
    else if (!GROUPS.has(frame.name) && !(frame.name in LEVELS)) this.#closeCategory(frame, parent);
  }

  /** An empty term base still says what it is. */
  finish(): void {
    this.#sayHead();
  }

  #openFile({ name, attributes }: XmlElement): void {
    this.isTbx = ['martif', 'tbx', 'TBX'].includes(name);
    const language = attributes.get('xml:lang');
    if (language !== undefined) this.#head.language = language;
  }

  #levelOf(name: string, parent: Frame | undefined): Level {
    const level = LEVELS[name];
    if (level !== undefined && parent?.level !== 'header') return level;
    return parent?.level ?? 'file';
  }

  #closeHeader({ name, text, element }: Frame, parent: Frame | undefined): void {
    // TBX-Min names its languages, and itself, in ways of its own.
    const main = name === 'languages' ? element.attributes.get('source') : undefined;
    if (main !== undefined) this.#head.language = main;
    const value = text.trim();
    if (value === '') return;
    if (name === 'title' || (name === 'id' && this.#head.title === undefined))
      this.#head.title = value;
    const published = name === 'p' && parent?.name === 'publicationStmt';
    if (published || name === 'license') this.#head.licence = value;
  }

  #sayHead(): void {
    if (this.#headSaid) return;
    this.#headSaid = true;
    const language = /^[a-z]{2,8}/u.exec(this.#head.language?.toLowerCase() ?? '')?.[0];
    if (language !== undefined) this.#session.useLanguage(language);
    const { language: _, ...head } = this.#head;
    this.#session.head({ ...head, ...(language !== undefined && { language }) });
  }

  /** The source of a definition is who wrote it; that of anything else has no place. */
  #closeGroup({ note, source, element }: Frame): void {
    if (source === undefined) return;
    if (!note) this.#session.notKept('source', element.place);
    else {
      note.editor = source;
      this.#session.keptAs('source', 'writer', element.place);
    }
  }

  #closeCategory(frame: Frame, parent: Frame | undefined): void {
    const concept = this.#concept;
    if (!concept) return;
    const { name, level, text, element, language } = frame;
    const category = TYPED.has(name) ? (element.attributes.get('type') ?? name) : name;
    const target = element.attributes.get('target');
    const term = level === 'term' ? concept.terms.at(-1) : undefined;
    if (name === 'term' && term) term.text = text;
    else if (/^definition$|^explanation$/u.test(category)) {
      const note = { text: unindented(text), language, field: category };
      concept.notes.push(note);
      if (parent) parent.note = note;
    } else if (category === 'source' && parent?.name === 'descripGrp' && text.trim() !== '')
      parent.source = text;
    else if ((category === 'note' || category === 'descrip') && saysSomething(text))
      (term ? concept.termRemarks : concept.remarks).push({
        text: unindented(text),
        language,
        field: category,
      });
    else if (RELATION.test(category) && target !== undefined) {
      concept.related.push(target.replace(/^#/u, ''));
      if (!category.startsWith('crossReference'))
        this.#session.keptAs(category, 'related', element.place);
    } else if (level === 'concept' && category === 'responsibility') concept.editor = text;
    else if (level === 'concept' && category === 'date') concept.date = text;
    else if (SILENT.has(category) || text.trim() === '') return;
    else if (!term || !takeTermCategory(category, text, term.facts))
      this.#session.notKept(category, element.place);
  }

  #closeLanguage({ language }: Frame): void {
    const concept = this.#concept;
    if (!concept) return;
    const stated = concept.terms.some(({ facts }) => facts.preferred === true);
    concept.terms.forEach(({ text, facts }, place) => {
      const { wordClass, gender } = facts;
      concept.labels.push({
        text,
        language,
        kind: kindOf(facts, place === 0 && !stated),
        ...(wordClass && { wordClass }),
        ...(gender && { gender }),
      });
    });
    concept.terms = [];
  }

  #closeConcept(): void {
    const concept = this.#concept;
    this.#concept = undefined;
    if (!concept) return;
    const { id, place, labels, notes, related, editor, date } = concept;
    const explained = notes.some(({ text }) => text.trim() !== '');
    const { remarks, termRemarks } = concept;
    const spare = remarks.length > 0 ? remarks : termRemarks;
    if (explained && spare.length > 0) this.#session.notKept('note', place);
    if (!explained && spare.length > 0) this.#session.keptAs('note', 'explanation', place);
    const used = explained ? notes : spare;
    this.#session.add({
      key: id,
      idSource: id?.startsWith('_') && isEntryId(id.slice(1)) ? id.slice(1) : id,
      place,
      labels,
      notes: used.map((note) => ({ editor, date, ...note })),
      related,
    });
  }
}

/** A line that begins with spaces was broken by whoever laid the file out, not by the writer of the text. */
function unindented(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  let joined = first;
  // Line by line: one expression for it would take quadratic time on a long run of spaces.
  for (const line of lines)
    joined = /^[ \t]/u.test(line)
      ? `${joined.trimEnd()} ${line.trimStart()}`
      : `${joined}\n${line}`;
  return joined;
}

/** A note that only names a source or an address explains nothing. */
function saysSomething(note: string): boolean {
  if (/^\s*(?:[a-z][\s-])?source\s*:/iu.test(note)) return false;
  const rest = note.replace(/^\s*[\w-]+:/u, '').replace(/https?:\/\/\S+/gu, '');
  return rest.trim().includes(' ');
}
