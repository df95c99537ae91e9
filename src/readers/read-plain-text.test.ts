import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES, readPlainText } from './read-plain-text.ts';

function read(text: string) {
  const result = readPlainText(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

/** Passages as `kind: text`. */
function outline(text: string): string[] {
  const document = read(text);
  return document.passages.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  );
}

describe('readPlainText', () => {
  it('tells headings, paragraphs and list items apart and drops what belongs to the page', () => {
    const text =
      'Skip til indhold\n\nGener\n\nEt gen er en del af arvemassen.\n\nFokus er på:\n\n  • Flere tilbud\n  • Bedre svar\n\n1. Først dette\n2) Så dette\n\nXYZ12AB9';
    expect(outline(text)).toEqual([
      'heading: Gener',
      'paragraph: Et gen er en del af arvemassen.',
      'paragraph: Fokus er på:',
      'listItem: Flere tilbud',
      'listItem: Bedre svar',
      'listItem: Først dette',
      'listItem: Så dette',
    ]);
  });

  it('gives each passage the heading above it, and the document its first as title', () => {
    const document = read(
      'Intro uden overskrift, som er lang nok.\n\nHvad er et gen?\n\nEt gen er kort.\n\nDNA\n\nDNA er langt.',
    );
    expect(document.title).toBe('Hvad er et gen?');
    expect(document.passages.map(({ section }) => section)).toEqual([
      undefined,
      undefined,
      'Hvad er et gen?',
      undefined,
      'DNA',
    ]);
  });

  it('joins lines wrapped by hand, also in list items', () => {
    const wrapped =
      'Personlig medicin dækker over, at behandlingen\nmålrettes den enkelte patient ved hjælp af\nviden om gener.\n\n- Et punkt, som løber\n  over to linjer\n- Et andet';
    expect(outline(wrapped)).toEqual([
      'paragraph: Personlig medicin dækker over, at behandlingen\nmålrettes den enkelte patient ved hjælp af\nviden om gener.',
      'listItem: Et punkt, som løber\n  over to linjer',
      'listItem: Et andet',
    ]);
  });

  it('takes a short line over a paragraph for a heading, without a blank line between', () => {
    expect(
      outline(
        'Om genomer\nEt genom er al arvemassen i en celle, og det læses med en maskine på laboratoriet.\n',
      ),
    ).toEqual([
      'heading: Om genomer',
      'paragraph: Et genom er al arvemassen i en celle, og det læses med en maskine på laboratoriet.',
    ]);
  });

  it.each([
    'Et gen er kort.',
    'Læs mere her:',
    'små bogstaver',
    'Den første linje. Den anden linje',
  ])('does not take %j for a heading', (line) => {
    expect(outline(`${line}\n\nEt afsnit om noget andet.`)[0]).toBe(`paragraph: ${line}`);
  });

  it('does not take the last line for a heading', () => {
    expect(outline('Et afsnit.\n\nLæs mere i publikationen')[1]).toBe(
      'paragraph: Læs mere i publikationen',
    );
  });

  it.each(['\r\n', '\r', '\n'])('understands the line end %j and counts it in offsets', (end) => {
    const document = read(['Overskrift', '', 'Et afsnit her.', ''].join(end));
    expect(
      document.passages.map(({ start, end: stop }) => document.text.slice(start, stop)),
    ).toEqual(['Overskrift', 'Et afsnit her.']);
  });

  it('detects the language, or says nothing', () => {
    expect(
      read('Det er en sygdom, som rammer de fleste, og den kan ikke behandles med medicin.')
        .language,
    ).toBe('da');
    expect(
      read('This is a disease that can not be treated with the drugs that we have.').language,
    ).toBe('en');
    expect(
      read('Det är en sjukdom som drabbar de flesta och som inte kan behandlas med medicin.')
        .language,
    ).toBe('sv');
    expect(read('Gen DNA RNA').language).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array(0), /empty/],
    ['blank lines', new TextEncoder().encode(' \n\n\t\n'), /no text/],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), /50 MB large; the limit is 16 MB/],
    ['binary', new Uint8Array(64), /binary/],
  ])('refuses %s with a reason', (_, bytes, reason) => {
    expect(readPlainText(bytes)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['one endless line', 'ord '],
    ['bare spaces and dots', '. '],
    ['short lines', 'Ord\n'],
    ['separators', 'a > '],
  ])(
    'reads megabytes made of %s without hanging',
    (_, unit) => {
      const bytes = new TextEncoder().encode(
        unit.repeat(Math.floor(MAX_DOCUMENT_BYTES / 4 / unit.length)),
      );
      // A reader that hangs runs into the time limit of the test.
      expect(readPlainText(bytes)).toHaveProperty('ok');
    },
    30_000,
  );
});
