import type { Entry, Glossary, Term } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { cleanText } from '../text/clean-text.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { TBX_CAPACITY } from './tbx-capacity.ts';
import { type TbxForm, tbxForm } from './tbx-form.ts';

/** TBX-Basic: version 3 with attributes for names (DCA), or as the options say. */
export function exportTbx(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, TBX_CAPACITY, options);
  const chunks = encodePieces(textsOf(held, tbxForm(options.tbx)));
  return { extension: 'tbx', mime: 'application/x-tbx+xml', chunks, losses };
}

function* textsOf(glossary: Glossary, form: TbxForm): Generator<string> {
  yield form.start(glossary.language);
  yield `<${form.header}><fileDesc><titleStmt><title>${escapeXml(cleanText(glossary.title))}</title></titleStmt>`;
  yield `<publicationStmt><p>${escapeXml(cleanText(glossary.licence))}</p></publicationStmt>`;
  yield `<sourceDesc><p>Ordlys</p></sourceDesc></fileDesc></${form.header}>\n<text><body>\n`;
  for (const entry of glossary.entries) yield conceptOf(entry, form);
  yield `</body></text>\n</${form.root}>\n`;
}

/** An XML id begins with a letter or a low line. */
function xmlId(id: string): string {
  return /^[a-z]/u.test(id) ? id : `_${id}`;
}

function conceptOf(entry: Entry, form: TbxForm): string {
  const lines = [`<${form.concept} id="${xmlId(entry.id)}">`];
  for (const id of entry.related)
    lines.push(form.category('ref', 'crossReference', { text: id, target: xmlId(id) }));
  const origin = entry.explanations[0]?.origin;
  if (origin?.kind === 'editor')
    lines.push(
      '<transacGrp>',
      form.category('transac', 'transactionType', { text: 'modification' }),
      form.category('transacNote', 'responsibility', { text: origin.editor }),
      `<date>${escapeXml(origin.date)}</date></transacGrp>`,
    );
  const termLanguages = new Set(entry.terms.map(({ language }) => language));
  // An explanation in a language without a term stands above the languages.
  for (const { language, text } of entry.explanations)
    if (!termLanguages.has(language))
      lines.push(form.category('descrip', 'definition', { text, language }));
  for (const language of termLanguages) {
    lines.push(`<${form.language} xml:lang="${language}">`);
    for (const explanation of entry.explanations)
      if (explanation.language === language)
        lines.push(form.category('descrip', 'definition', { text: explanation.text }));
    for (const term of entry.terms) if (term.language === language) lines.push(termOf(term, form));
    lines.push(`</${form.language}>`);
  }
  return `${lines.join('')}</${form.concept}>\n`;
}

const CLASSES: Readonly<Record<string, string>> = {
  noun: 'noun',
  adjective: 'adjective',
  verb: 'verb',
  name: 'properNoun',
};

function termOf(term: Term, form: TbxForm): string {
  const note = (category: string, text: string) => form.category('termNote', category, { text });
  const notes: string[] = [];
  if (term.wordClass) notes.push(note('partOfSpeech', CLASSES[term.wordClass] ?? 'other'));
  if (term.gender)
    notes.push(note('grammaticalGender', term.gender === 'neuter' ? 'neuter' : form.otherGender));
  if (term.kind === 'preferred') notes.push(note('administrativeStatus', 'preferredTerm-admn-sts'));
  if (term.kind === 'synonym') notes.push(note('administrativeStatus', 'admittedTerm-admn-sts'));
  if (term.kind === 'abbreviation') notes.push(note('termType', 'abbreviation'));
  if (term.kind === 'spelling') notes.push(note('termType', 'variant'));
  return `<${form.term}><term>${escapeXml(term.text)}</term>${notes.join('')}</${form.term}>`;
}
