/** Longer is no sentence but a list or a table written as one. */
const LONGEST = 600;

/** The sentence of a text that holds a place in it (UTF-16 units), on one line. */
export function sentenceAround(text: string, at: number, language: string | null): string {
  // Line breaks of the source end no sentence.
  const line = text.replace(/\s/g, ' ');
  for (const { segment, index } of segmenterFor(language).segment(line)) {
    if (at >= index + segment.length) continue;
    const sentence = tidy(segment);
    if (sentence.length <= LONGEST) return sentence;
    return tidy(text.slice(Math.max(index, at - LONGEST / 2), at + LONGEST / 2));
  }
  return '';
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
