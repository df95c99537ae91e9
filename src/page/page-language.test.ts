import { describe, expect, it } from 'vitest';
import { PageLanguage } from './page-language.ts';
import type { TextBlock } from './text-block.ts';

const long = (text: string) => text.repeat(40);
const block = (change: Partial<TextBlock>): TextBlock => ({
  text: long('en dansk tekst om alt det som vi endnu ikke ved '),
  parts: [],
  declared: null,
  pageLevel: true,
  section: 0,
  ...change,
});
const detect = async (text: string): Promise<string | null> =>
  text.includes('dansk') ? 'da-DK' : text.includes('english') ? 'en' : null;

async function judged(blocks: TextBlock[], answer = detect): Promise<(string | null)[]> {
  const language = new PageLanguage(answer);
  await language.judge(blocks);
  return blocks.map((one) => language.of(one));
}

describe('PageLanguage', () => {
  it('believes what an element declares for itself', async () => {
    expect(await judged([block({ declared: 'fr', pageLevel: false })])).toEqual(['fr']);
  });

  it('outvotes the page when its text is clearly in another language', async () => {
    expect(await judged([block({ declared: 'en' })])).toEqual(['da']);
  });

  it('believes the page when detection does not know, fails, or has too little text', async () => {
    const declared = block({ declared: 'en' });
    expect(await judged([declared], async () => null)).toEqual(['en']);
    expect(await judged([declared], () => Promise.reject(new Error('gone')))).toEqual(['en']);
    expect(await judged([block({ declared: 'en', text: 'dansk' })])).toEqual(['en']);
  });

  it('believes the page when detection takes its language for the twin of it', async () => {
    const danish = block({ declared: 'da' });
    expect(await judged([danish], async () => 'no')).toEqual(['da']);
    expect(await judged([block({ declared: 'nb' })], async () => 'da')).toEqual(['nb']);
    expect(await judged([danish], async () => 'sv')).toEqual(['sv']);
    expect(await judged([block({})], async () => 'no')).toEqual(['no']);
  });

  it('has the same few words over and over not judged', async () => {
    const log = Array.from({ length: 300 }, (_, line) => `linje ${line}`).join(' ');
    expect(await judged([block({ declared: 'da', text: log })], async () => 'ja')).toEqual(['da']);
  });

  it('counts neither white space nor signs without words as text', async () => {
    const asked: string[] = [];
    const guess = async (text: string) => {
      asked.push(text);
      return 'no';
    };
    const empty = block({ declared: 'da', text: `En bivirkning ${' \n'.repeat(5000)}` });
    const code = block({ declared: 'da', text: `En bivirkning ${'x9Q'.repeat(5000)}` });
    expect(await judged([empty], guess)).toEqual(['da']);
    expect(await judged([code], guess)).toEqual(['da']);
    expect(asked).toEqual([]);
  });

  it('judges sections one by one where nothing is declared', async () => {
    const english = block({
      text: long('english words that are not so many as they seem '),
      section: 1,
    });
    expect(await judged([block({}), english, block({ text: 'kort', section: 2 })])).toEqual([
      'da',
      'en',
      'da',
    ]);
  });

  it('has nothing to wait for without a detector, or for what is declared', () => {
    expect(new PageLanguage(undefined).judge([block({})])).toBeUndefined();
    const own = block({ declared: 'da', pageLevel: false });
    expect(new PageLanguage(detect).judge([own])).toBeUndefined();
  });
});
