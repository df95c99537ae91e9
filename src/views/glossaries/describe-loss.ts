import { type MessageKey, pluralText, text } from '../../i18n/text.ts';
import type { LossGroup } from './worker/worker-messages.ts';

const FIELDS: Record<string, MessageKey> = {
  '': 'fieldEntry',
  id: 'fieldId',
  title: 'fieldTitle',
  language: 'fieldLanguage',
  licence: 'fieldLicence',
  sources: 'fieldSources',
  terms: 'fieldTerms',
  'terms.text': 'fieldTermText',
  'terms.kind': 'fieldTermKind',
  'terms.matchCase': 'fieldMatchCase',
  'terms.inflect': 'fieldInflect',
  'terms.wordClass': 'fieldWordClass',
  'terms.gender': 'fieldGender',
  'terms.forms': 'fieldForms',
  'terms.notForms': 'fieldNotForms',
  explanations: 'fieldExplanations',
  'explanations.text': 'fieldExplanationText',
  'explanations.audience': 'fieldAudience',
  'explanations.origin': 'fieldExplanationOrigin',
  quotes: 'fieldQuotes',
  related: 'fieldRelated',
  level: 'fieldLevel',
  status: 'fieldStatus',
  origin: 'fieldOrigin',
};

const GLOSSARY_FIELDS = new Set(['title', 'language', 'licence', 'sources']);

/** One kind of loss as a line: what, what became of it, and in how many entries. */
export function describeLoss({ field, code, count }: LossGroup): string {
  const known = FIELDS[field];
  const name = known ? text(known) : field;
  const said = text(
    code === 'changed' ? 'lossChanged' : code === 'cleaned' ? 'lossCleaned' : 'lossLeftOut',
    [name],
  );
  return GLOSSARY_FIELDS.has(field) ? said : `${said} (${pluralText('glossariesEntries', count)})`;
}
