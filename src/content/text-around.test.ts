import { describe, expect, it } from 'vitest';
import { wholeWord } from './text-around.ts';

describe('wholeWord', () => {
  const word = (text: string, part: string) =>
    wholeWord({ text, at: text.indexOf(part) }, part.length);

  it('is the word that holds a part, soft hyphens and hyphens of its own included', () => {
    expect(word('I et bivirknings\u00adskema.', 'bivirkning')).toBe('bivirknings\u00adskema');
    expect(word('en T-celle, som', 'celle')).toBe('T-celle');
    expect(word('(helgenomsekventering)', 'genom')).toBe('helgenomsekventering');
  });

  it('is the part itself where it stands alone', () => {
    expect(word('et gen.', 'gen')).toBe('gen');
    expect(word('gen', 'gen')).toBe('gen');
  });
});
