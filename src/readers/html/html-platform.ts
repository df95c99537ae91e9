/**
 * Makes a document of HTML without running or loading anything: `DOMParser` in a page, a DOM in plain
 * JavaScript elsewhere. The document must have a body.
 */
export type ParseHtml = (html: string) => Document;
