import { escapeXml } from '../xml/escape-xml.ts';

export type TbxForm = {
  root: string;
  header: string;
  concept: string;
  language: string;
  term: string;
  otherGender: string;
  start: (language: string) => string;
  /** A data category: `<descrip type="definition">` (DCA) or `<basic:definition>` (DCT). */
  category: (
    element: string,
    name: string,
    value: { text: string; language?: string; target?: string },
  ) => string;
};

/** DCT puts each category into the namespace of the module that defines it; the rest is Basic's. */
const IN_MIN = new Set(['administrativeStatus', 'partOfSpeech', 'subjectField']);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** How the elements are called in a version and style of TBX-Basic. Version 2 knows DCA only. */
export function tbxForm(choice: { version: 2 | 3; style: 'dca' | 'dct' } | undefined): TbxForm {
  const { version, style } = choice ?? { version: 3, style: 'dca' };
  if (version === 2) {
    return {
      root: 'martif',
      header: 'martifHeader',
      concept: 'termEntry',
      language: 'langSet',
      term: 'tig',
      otherGender: 'otherGender',
      start: (language) => `${DECLARATION}<martif type="TBX-Basic" xml:lang="${language}">\n`,
      category: typed,
    };
  }
  const modules =
    style === 'dct'
      ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
      : '';
  return {
    root: 'tbx',
    header: 'tbxHeader',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
    otherGender: 'other',
    start: (language) =>
      `${DECLARATION}<tbx type="TBX-Basic" style="${style}" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>\n`,
    category: style === 'dct' ? named : typed,
  };
}

const typed: TbxForm['category'] = (element, name, value) =>
  `<${element} type="${name}"${attributes(value)}>${escapeXml(value.text)}</${element}>`;

const named: TbxForm['category'] = (_, name, value) => {
  const element = `${IN_MIN.has(name) ? 'min' : 'basic'}:${name}`;
  return `<${element}${attributes(value)}>${escapeXml(value.text)}</${element}>`;
};

function attributes({ language, target }: { language?: string; target?: string }): string {
  const target_ = target === undefined ? '' : ` target="${escapeXml(target)}"`;
  return `${language === undefined ? '' : ` xml:lang="${language}"`}${target_}`;
}
