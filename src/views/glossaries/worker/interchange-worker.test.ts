import { describe, expect, test, vi } from 'vitest';
import { collectImport } from '../../../interchange/collect-import.ts';
import { importers } from '../../../interchange/formats.ts';
import type { Entry, Glossary } from '../../../model/glossary.ts';
import { serveInterchange } from './start-interchange-worker.ts';
import type { WorkerOrder, WorkerReport } from './worker-messages.ts';

/** A worker without a thread: orders in, reports out. */
function worker() {
  let listener: (event: { data: WorkerOrder }) => void = () => {};
  const reports: WorkerReport[] = [];
  let wake = () => {};
  serveInterchange({
    postMessage: (report) => {
      reports.push(report);
      wake();
    },
    addEventListener: (_type, added) => {
      listener = added;
    },
  });
  const next = async (): Promise<WorkerReport> => {
    for (;;) {
      const report = reports.shift();
      if (report && report.said !== 'progress') return report;
      if (!report)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };
  return { order: (data: WorkerOrder) => listener({ data }), next, reports };
}

const options = { language: 'da', editor: 'Prøve', date: '2026-01-02' };
const tableOf = (rows: number) =>
  `term;forklaring\n${Array.from({ length: rows }, (_, i) => `ord${i};nr. ${i}`).join('\n')}`;

describe('the worker for glossary files', () => {
  test('tells what a file is, with its own title or its columns', async () => {
    const { order, next } = worker();
    order({ do: 'look', file: new File(['term;forklaring\na;b'], 'x.csv') });
    expect(await next()).toMatchObject({
      ...{ format: 'csv', head: {}, sample: 'a. b' },
      csv: {
        delimiter: ';',
        hasHeader: true,
        columns: [{ field: 'term' }, { field: 'explanation' }],
      },
    });
    order({ do: 'look', file: new File([JSON.stringify(glossary())], 'x.json') });
    expect(await next()).toMatchObject({ format: 'json', csv: null, head: { title: 'Prøver' } });
    order({ do: 'look', file: new File([Uint8Array.of(0x89, 0x50, 0, 0, 0, 0)], 'x.png') });
    expect(await next()).toMatchObject({ format: null, csv: null });
  });

  test('hands a file over in pieces, never one ahead of what was taken', async () => {
    const { order, next, reports } = worker();
    order({ do: 'read', file: new File([tableOf(1_200)], 'x.csv'), format: 'csv', options });
    const sizes: number[] = [];
    for (;;) {
      const report = await next();
      if (report.said !== 'piece') {
        expect(report.said).toBe('read');
        break;
      }
      sizes.push(report.entries.length);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(reports.filter(({ said }) => said === 'piece')).toEqual([]);
      order({ do: 'more' });
    }
    expect(sizes).toEqual([250, 250, 250, 250, 200]);
  });

  test('needs the bytes of a graph no longer than until it has read them', async () => {
    const bytes = vi.spyOn(File.prototype, 'arrayBuffer');
    const { order, next } = worker();
    const turtle =
      '<a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "gen"@da ; <http://www.w3.org/2004/02/skos/core#definition> "Om gen"@da .';
    order({ do: 'read', file: new File([turtle], 'x.ttl'), format: 'skos-turtle', options });
    expect(await next()).toMatchObject({ said: 'piece', entries: [{ terms: [{ text: 'gen' }] }] });
    const read: ArrayBuffer | undefined = await bytes.mock.results[0]?.value;
    expect(read?.byteLength).toBe(0);
    bytes.mockRestore();
  });

  test('writes a file that can be read again, and counts each kind of loss once an entry', async () => {
    const { order, next } = worker();
    const { entries, format: _, version: __, ...head } = glossary();
    order({ do: 'write', head, format: 'csv' });
    for (const entry of entries) {
      expect(await next()).toEqual({ said: 'taken' });
      order({ do: 'add', entries: [entry] });
    }
    expect(await next()).toEqual({ said: 'taken' });
    order({ do: 'finish' });
    const report = await next();
    if (report.said !== 'written') throw new Error(report.said);
    const bytes = new Uint8Array(await report.file.arrayBuffer());
    const back = await collectImport(importers.csv(bytes, options));
    expect(back.entries.map(({ terms }) => terms[0]?.text)).toEqual(['gen', 'eksom']);
    expect(report.losses).toContainEqual({ field: 'terms.forms', code: 'left-out', count: 1 });
    expect(report.losses).toContainEqual({ field: 'title', code: 'left-out', count: 1 });
  });

  test('says when something cannot be done', async () => {
    const { order, next } = worker();
    const { entries: _, ...head } = glossary();
    order({ do: 'write', head, format: 'csv' });
    await next();
    order({ do: 'add', entries: [null as unknown as Entry] });
    await next();
    order({ do: 'finish' });
    expect((await next()).said).toBe('failed');
  });
});

function glossary(): Glossary {
  const entry = (text: string): Entry => ({
    id: text,
    terms: [
      { text, language: 'da', kind: 'preferred', ...(text === 'gen' && { forms: ['gena'] }) },
      {
        text: `${text}x`,
        language: 'da',
        kind: 'synonym',
        ...(text === 'gen' && { forms: ['y'] }),
      },
    ],
    explanations: [
      {
        ...{ language: 'da', audience: 'plain', text: `Om ${text}` },
        origin: { kind: 'editor', editor: 'Prøve', date: '2026-01-02' },
      },
    ],
    ...{ quotes: [], related: [], level: 'specialist', status: 'draft', origin: 'editor' },
  });
  return {
    ...{ format: 'ordlys-glossary', version: 1, id: 'proever', title: 'Prøver' },
    ...{ language: 'da', licence: 'CC0-1.0', sources: [], entries: [entry('gen'), entry('eksom')] },
  };
}
