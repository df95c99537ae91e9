/**
 * Lines that belong to a web page and not to its text, as they come along when a page is copied.
 * The rules are about the whole line, so that a sentence that only mentions cookies stays.
 */
const LINE_RULES: readonly RegExp[] = [
  /^(skip|jump|go|spring|gå|hop|videre)( \p{L}+)? (til|to)( the| det)?( \p{L}+)? (\p{L}*-?indhold(et)?|content|navigation(en)?|menu(en)?|søgning(en)?|search|footer|bund(en)?)$/iu,
  /^(tilbage )?til toppen$|^back to top$|^(udskriv|print)( siden| this page)?$/iu,
  /^(menu|søg|search|luk|close|log ind|log in|log på|del|share|læs op|listen|lyt|forrige|næste|previous|next|annonce|advertisement)$/iu,
  /^(del|share)( siden| artiklen| this)? (på|on|via) [\p{L} ,]+$/iu,
  /^(siden er |siden blev |this page was )?(sidst|senest|last) (opdateret|revideret|ændret|updated|modified|reviewed)\b.{0,40}$/iu,
  /^(©|\(c\)|copyright\b).{0,100}$/iu,
  /^(du er her|you are here):?( .*)?$/iu,
  /^(accepter|tillad|afvis|godkend|accept|allow|reject|decline)( alle| all| kun nødvendige| only necessary)?( cookies)?$/iu,
  /^(cookies?|cookie-?indstillinger|cookie-?politik|cookie settings|cookie policy|privatlivspolitik|privacy policy)$/iu,
  /^[=\-_*~·•]{3,}$/u,
];

const COOKIE_NOTICE =
  /\bcookies\b.*\b(accepter\w*|samtykke\w*|tillad\w*|afvis\w*|statistik|hjemmesiden?|siden|website|site|consent|accept|agree)\b|\b(accepter\w*|samtykke\w*|hjemmesiden?|siden|website|site|consent|accept|agree)\b.*\bcookies\b/iu;
const NOTICE_START = /^(vi|denne|dette|hjemmesiden|we|this|our|by|ved at|når du)\b/iu;
const NOTICE_LENGTH = 400;
const HASH = /^[0-9a-f]{16,}$/iu;
const CODE = /^(?=[^\s]*\d)(?=[^\s]*\p{Lu})[\p{Lu}\d_-]{6,}$/u;

/** True for a line of page furniture: skip links, breadcrumbs, cookie notices, buttons, rules of dashes. */
export function isPageFurniture(line: string): boolean {
  const text = line.trim();
  return (
    LINE_RULES.some((rule) => rule.test(text)) ||
    isBreadcrumb(text) ||
    isCookieNotice(text) ||
    HASH.test(text)
  );
}

/**
 * True for a lone token of capitals and digits such as a page's tracking code. Only asked for the
 * last lines of a document: elsewhere `COVID-19` is a heading.
 */
export function isStrayCode(line: string): boolean {
  return CODE.test(line.trim());
}

function isBreadcrumb(text: string): boolean {
  if (text.length > 160 || /[.!?:;,]$/u.test(text)) return false;
  const parts = text.split(/\s+(?:>|»|›|→|\/|\|)\s+/u);
  return parts.length >= 3 && parts.every((part) => part !== '' && part.split(/\s+/u).length <= 6);
}

function isCookieNotice(text: string): boolean {
  return text.length <= NOTICE_LENGTH && NOTICE_START.test(text) && COOKIE_NOTICE.test(text);
}
