import fc from 'fast-check';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
  type Source,
} from '../../model/glossary.ts';

const ANY = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
/** What formats stumble over. */
const TRICKY = fc.constantFrom(
  '=cmd()',
  '+1',
  "'=x",
  '-a',
  '@b',
  'a;b',
  'a|b',
  'a\\|b',
  'a, b',
  '"q"',
  'a\nb',
  'a\r\nb',
  'a\rb',
  'a\n\n  b',
  'x = y',
  '# c',
  '- d',
  '? e',
  'null',
  'true',
  '0x1f',
  '1e3',
  '~',
  ': f',
  '<b>g</b>',
  '&amp;',
  ']]>',
  '&lol;',
  '<script>alert(1)</script>',
  '{{h}}',
  '"""',
  'a\\nb',
  '\\',
  '\t',
  ' i ',
  'j\u0000k',
  '\ud800',
  'l\u2028m',
  '😀',
  'gen',
  'ræv',
  'العربية',
  '基因',
  '__proto__',
  'constructor',
  '@id',
  '\ufeffn',
);
const text = fc
  .array(fc.oneof(TRICKY, ANY), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '');
const language = fc.constantFrom('da', 'en', 'de', 'ar');
const date = fc.constantFrom('2021', '2022-03', '2023-04-05');
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
  fc.constantFrom('-', '--a', '0', 'a', 'b', 'c', 'gen'),
);

const SOURCES: readonly Source[] = [
  { id: 'kilde', title: 'En kilde', language: 'da', sha256: '0'.repeat(64), published: '2020' },
  { id: 'source', title: 'A source', language: 'en', sha256: '1'.repeat(64) },
];

const term = fc.record(
  {
    text,
    language,
    kind: fc.constantFrom('preferred', 'synonym', 'abbreviation', 'spelling'),
    matchCase: fc.boolean(),
    inflect: fc.boolean(),
    wordClass: fc.constantFrom('noun', 'adjective', 'verb', 'name', 'phrase'),
    gender: fc.constantFrom('common', 'neuter'),
    forms: fc.array(text, { maxLength: 2 }),
    notForms: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['text', 'language', 'kind'] },
);

const quote = fc
  .record({
    source: fc.constantFrom('kilde', 'source'),
    text,
    role: fc.constantFrom('definition', 'usage'),
  })
  .map(({ source, text: quoted, role }) => ({
    source,
    start: 7,
    end: 7 + quoted.length,
    text: quoted,
    role,
  }));

const explanation = fc.record({
  language,
  audience: fc.constantFrom('plain', 'professional'),
  text,
  origin: fc.oneof(
    fc.record({ kind: fc.constant('editor'), editor: text, date }),
    fc.record({ kind: fc.constant('document'), quote: fc.nat(1) }),
  ),
});

const entry = fc
  .record({
    id,
    terms: fc.array(term, { minLength: 1, maxLength: 4 }),
    explanations: fc.array(explanation, { maxLength: 3 }),
    quotes: fc.array(quote, { maxLength: 2 }),
    related: fc.array(id, { maxLength: 2 }),
    level: fc.constantFrom('everyday', 'specialist'),
    status: fc.constantFrom('draft', 'reviewed', 'approved'),
    origin: fc.constantFrom('document', 'editor'),
  })
  .map((made) => {
    const explanations = made.explanations.filter(
      ({ origin }) => origin.kind === 'editor' || (origin.quote ?? 9) < made.quotes.length,
    );
    return { ...made, explanations } as Entry;
  })
  .filter(({ explanations, quotes }) => explanations.length + quotes.length > 0);

/** Any glossary that the model takes, with all that its fields may hold. */
export const anyGlossary: fc.Arbitrary<Glossary> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
    title: text,
    language,
    licence: text,
    entries: fc.uniqueArray(entry, { selector: (made) => made.id, maxLength: 6 }),
  })
  .map(({ entries, ...head }) => {
    const ids = new Set(entries.map((made) => made.id));
    return {
      format: GLOSSARY_FORMAT,
      version: GLOSSARY_VERSION,
      ...head,
      sources: [...SOURCES],
      entries: entries.map((made) => ({
        ...made,
        related: made.related.filter((target) => ids.has(target)),
      })),
    };
  });
