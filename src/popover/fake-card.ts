import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey } from '../i18n/text.ts';
import type { CardEntry } from '../model/card.ts';
import type { Entry } from '../model/glossary.ts';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The English texts, with what is put into them; for tests. */
export function fakeText(key: MessageKey, given: string[] = []): string {
  const { message, placeholders = {} }: Message = english[key];
  return message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return given[Number(content.slice(1)) - 1] ?? '';
  });
}

/** An entry as a card gets it; for tests. */
export function fakeEntry(id: string, more: Partial<Entry> = {}, glossary = 'g'): CardEntry {
  return {
    ref: { glossary, entry: id },
    glossaryTitle: `Glossary ${glossary}`,
    related: [],
    sources: [
      {
        ...{ id: 's', title: 'A document', publisher: 'A house', published: '2021' },
        ...{ url: 'https://example.org/a', language: 'da', sha256: '' },
      },
    ],
    entry: {
      ...{ id, level: 'everyday', status: 'draft', origin: 'document', related: [] },
      terms: [{ text: id, language: 'da', kind: 'preferred' }],
      explanations: [
        {
          ...{ language: 'da', audience: 'plain', text: `Om ${id}.` },
          origin: { kind: 'editor', editor: 'E', date: '2026-01-02' },
        },
      ],
      quotes: [{ source: 's', start: 0, end: 9, text: 'Et  gen\ner her.', role: 'usage' }],
      ...more,
    },
  };
}
