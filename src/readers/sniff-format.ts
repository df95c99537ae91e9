export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'termList' | 'text';

const BY_NAME: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/\.x?html?$/iu, 'html'],
  [/\.(?:md|markdown|mdown)$/iu, 'markdown'],
  [/\.(?:csv|tsv)$/iu, 'termList'],
  [/\.(?:txt|text)$/iu, 'text'],
  [/\.pdf$/iu, 'pdf'],
  [/\.docx$/iu, 'docx'],
];

const BY_MIME: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/iu, 'html'],
  [/^text\/(?:x-)?markdown/iu, 'markdown'],
  [/^text\/(?:csv|tab-separated-values)/iu, 'termList'],
  [/^text\/plain/iu, 'text'],
  [/^application\/pdf/iu, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/iu, 'docx'],
];

const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** What a file is: by its first bytes, else by its name, else by the type it was served as. */
export function sniffFormat(bytes: Uint8Array, name: string, mime?: string): DocumentFormat | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^[\s\ufeff\u00ef\u00bb\u00bf]*%PDF-/u.test(start)) return 'pdf';
  if (ZIP_STARTS.some((mark) => start.startsWith(mark))) return 'docx';
  // Zeros go, so that UTF-16 is known too, and so do byte order marks.
  if (HTML_START.test(start.replace(/\0|^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/gu, '')))
    return 'html';
  return known(BY_NAME, name) ?? (mime === undefined ? null : known(BY_MIME, mime));
}

function known(
  table: readonly (readonly [RegExp, DocumentFormat])[],
  text: string,
): DocumentFormat | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
