import type { LinkedData } from './json-ld.ts';

/** What a page says of itself. */
export type PageMetadata = {
  title?: string;
  language?: string;
  published?: string;
  publisher?: string;
  url?: string;
};

const PUBLISHED = [
  'article:published_time',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'datepublished',
  'date',
];
const PUBLISHER = ['dcterms.publisher', 'dc.publisher', 'citation_publisher', 'og:site_name'];
const LANGUAGE = ['dcterms.language', 'dc.language', 'content-language', 'og:locale'];

/** Reads title, language, date, publisher and address from a page's head and its schema.org data. */
export function readPageMetadata(document: Document, data: LinkedData): PageMetadata {
  const meta = metaOf(document);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((text) => text !== undefined);
  const found = {
    title: meta.get('og:title') ?? data.title ?? titleOf(document),
    language: languageCode(
      document.documentElement?.getAttribute('lang') || (first(LANGUAGE) ?? data.language),
    ),
    published: isoDate(first(PUBLISHED) ?? data.published ?? timeOf(document)),
    publisher: data.publisher ?? first(PUBLISHER),
    url: addressOf(document, meta),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

/** `da-DK` → `da`; undefined for what is no language code. */
export function languageCode(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/u.exec(tag?.trim().toLowerCase() ?? '')?.[1];
}

/** The date at the start of an ISO date or time; undefined for other ways of writing dates. */
export function isoDate(text: string | undefined): string | undefined {
  const match = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?![\d/-])/u.exec(text?.trim() ?? '');
  if (!match || Number(match[2] ?? 1) > 12 || Number(match[3] ?? 1) > 31) return undefined;
  return [match[1], match[2], match[3]].filter(Boolean).join('-');
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'http-equiv', 'itemprop']
      .map((attribute) => element.getAttribute(attribute))
      .find(Boolean)
      ?.toLowerCase();
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function titleOf(document: Document): string | undefined {
  return document.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim();
}

function timeOf(document: Document): string | undefined {
  return (
    document.querySelector('time[itemprop="datePublished"]')?.getAttribute('datetime') ?? undefined
  );
}

function addressOf(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  return [canonical, meta.get('og:url')].find((url) => url && /^https?:\/\/[^/]+/iu.test(url));
}
