const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for an element or an attribute; control characters must be gone already. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/gu, (sign) => ESCAPES[sign] as string);
}
