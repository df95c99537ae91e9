import { describe, expect, it } from 'vitest';
import { createScannedWords, scanWords } from '../language/text/scan-words.ts';
import { WordTable } from '../language/text/word-table.ts';
import { KeptScans } from './kept-scans.ts';

function setUp() {
  const table = new WordTable();
  const scanned = createScannedWords();
  const kept = new KeptScans();
  const keep = (text: string) => {
    scanWords(text, table, scanned);
    kept.keep(text, scanned, table);
  };
  const restored = (text: string) => {
    const scan = kept.take(text, table);
    if (scan === undefined) return null;
    kept.restore(scan, scanned);
    return wordsOf(text);
  };
  const wordsOf = (text: string) =>
    Array.from({ length: scanned.count }, (_, row) => [
      text.slice(scanned.start[row], scanned.end[row]),
      table.words[scanned.word[row]!],
      scanned.gap[row],
    ]);
  const fresh = (text: string) => {
    scanWords(text, table, scanned);
    return wordsOf(text);
  };
  return { table, kept, keep, restored, fresh };
}

describe('KeptScans', () => {
  it('gives back what the scanner wrote, in any order', () => {
    const { keep, restored, fresh } = setUp();
    const texts = [
      'Et genom, to gener.',
      'helgenom- og DNA-analyse',
      'Tom',
      ''.padEnd(9000, 'ab c '),
    ];
    for (const text of texts) keep(text);
    for (const text of texts.toReversed()) expect(restored(text)).toEqual(fresh(text));
  });

  it('forgets a text when it was taken as often as it was kept', () => {
    const { keep, restored } = setUp();
    keep('Læs mere');
    keep('Læs mere');
    expect(restored('Læs mere')).not.toBeNull();
    expect(restored('Læs mere')).not.toBeNull();
    expect(restored('Læs mere')).toBeNull();
    expect(restored('Aldrig set')).toBeNull();
  });

  it('forgets what was never taken when the next reading begins', () => {
    const { keep, restored } = setUp();
    keep('opgivet');
    keep('taget');
    restored('taget');
    keep('nyt');
    expect(restored('opgivet')).toBeNull();
    expect(restored('nyt')).not.toBeNull();
  });

  it('forgets all when the words have new numbers', () => {
    const { keep, restored, table } = setUp();
    keep('genom');
    table.generation++;
    expect(restored('genom')).toBeNull();
  });
});
