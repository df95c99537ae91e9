import { expect, test } from 'vitest';
import { plainText, welcomeText } from './sample-text.ts';

test.each(['da', 'en'])(
  'a compound in the text (%s) is the whole word that stands there',
  (language) => {
    for (const paragraph of welcomeText(language)) {
      const words = plainText(paragraph).match(/[\p{L}\p{N}]+/gu);
      for (const run of paragraph) {
        if (typeof run === 'string') continue;
        if (run.kind === 'compound') expect(words).toContain(run.word);
        else expect(run.word).toBe(run.text);
      }
    }
  },
);
