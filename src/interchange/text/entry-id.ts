const MAX_ID = 120;
const SPELT_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** True for what the model takes as an id. */
export function isEntryId(text: string): boolean {
  return /^[a-z0-9-]{1,120}$/u.test(text);
}

/** An id made of any text, always the same for the same text. An id stays as it is. */
export function entryIdFrom(text: string): string {
  if (isEntryId(text)) return text;
  const letters = text
    .slice(0, 1000)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåäöüßœđðþłı]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const slug = letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  // What is mostly of another script says nothing when only its digits are left.
  const lost = letters.replace(/[\p{P}\p{S}\p{Z}a-z0-9]/gu, '').length;
  if (slug === '' || lost > slug.length / 2) return `x-${hashOf(text)}`;
  return slug.length > MAX_ID - 20 ? `${slug.slice(0, MAX_ID - 20)}-${hashOf(text)}` : slug;
}

/** 53 bits as 11 letters and digits; the same on every machine. For telling apart, not for secrets. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
