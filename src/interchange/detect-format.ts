import { decodeChunks, hasBinaryStart } from '../model/decode-chunks.ts';
import { GLOSSARY_FORMAT } from '../model/glossary.ts';
import { columnsOf } from './csv/csv-column.ts';
import { previewCsv } from './csv/preview-csv.ts';
import { tableHead } from './csv/table-head.ts';
import type { ImportFormat } from './import-capacities.ts';
import { guessSeparator } from './list/list-separators.ts';
import { statedEncoding } from './xml/read-xml.ts';

const START = 64 * 1024;

/** What a file is: by its content, and by its name only where that leaves it open. Null: none that is read here. */
export function detectFormat(bytes: Uint8Array, fileName: string): ImportFormat | null {
  if (bytes.length === 0 || hasBinaryStart(bytes)) return null;
  const [first = ''] = decodeChunks(bytes.subarray(0, START), statedEncoding(bytes));
  const start = first.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('%PDF') || start.startsWith('PK\u0003')) return null;
  const extension = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase();
  if (start.startsWith('<') && !/^<[^<>\s]+>\s/u.test(start)) {
    const format = xmlFormat(start);
    if (format !== null || start.startsWith('<?') || start.startsWith('<!')) return format;
  }
  if (start.startsWith('{') || start.startsWith('[')) {
    const format = jsonFormat(start);
    if (format !== null || extension === 'json' || extension === 'jsonld') return format;
  }
  if (isTurtle(start) || extension === 'ttl' || extension === 'nt') return 'skos-turtle';
  const yaml = extension === 'yml' || extension === 'yaml';
  if (yaml || /^contexts:\s*(?:#.*)?$/mu.test(start)) return 'contextive';
  return tableFormat(bytes, start, extension);
}

function xmlFormat(start: string): ImportFormat | null {
  // Comments and an internal DTD may name anything.
  const body = start
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/u, '');
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/u.exec(body)?.[1];
  if (root !== undefined && ['martif', 'tbx', 'TBX'].includes(root)) return 'tbx';
  return root === 'RDF' ? 'skos-rdfxml' : null;
}

function jsonFormat(start: string): ImportFormat | null {
  if (start.includes(`"${GLOSSARY_FORMAT}"`)) return 'json';
  if (/"(?:\w+:)?DefinedTerm(?:Set)?"/u.test(start)) return 'defined-term-set';
  if (/"@(?:context|graph|id|type)"|skos\/core#/u.test(start)) return 'skos-jsonld';
  return null;
}

function isTurtle(start: string): boolean {
  const code = start.replace(/^[ \t]*#.*$/gmu, '').trimStart();
  return (
    /^@?(?:prefix\s+[\w.-]*:\s*<|base\s*<)/iu.test(code) ||
    /^(?:<[^<>\s]+>|_:\S+)\s+<[^<>\s]+>\s+\S/u.test(code)
  );
}

function tableFormat(
  bytes: Uint8Array,
  start: string,
  extension: string | undefined,
): ImportFormat | null {
  if (extension === 'csv' || extension === 'tsv' || extension === 'tab') return 'csv';
  if (tableHead(start)) return 'csv';
  const preview = previewCsv(bytes);
  if (preview && columnsOf(preview.rows[0] ?? []) && (preview.rows[0]?.length ?? 0) > 1)
    return 'csv';
  return guessSeparator(start.split(/\r\n|\r|\n/u).slice(0, 200)) === null ? null : 'list';
}
