import { describe, expect, it } from 'vitest';
import { type BlockText, NEW_PAGE, type PageMemory } from '../model/block-text.ts';
import { judgeLanguages } from './judge-languages.ts';

const long = (text: string) => text.repeat(40);
const block = (change: Partial<BlockText>): BlockText => ({
  text: long('en dansk tekst om alt det som vi endnu ikke ved '),
  declared: null,
  pageLevel: true,
  section: 0,
  ...change,
});
const detect = async (text: string): Promise<string | null> =>
  text.includes('dansk') ? 'da-DK' : text.includes('english') ? 'en' : null;

async function judged(
  texts: BlockText[],
  answer = detect,
  memory: PageMemory = NEW_PAGE,
): Promise<(string | null)[]> {
  const own = texts
    .filter(({ pageLevel }) => pageLevel)
    .map(({ text }) => text.replace(/\n/g, ' '));
  return (await judgeLanguages({ texts, sample: own.join('\n'), memory }, answer)).languages;
}

describe('judgeLanguages', () => {
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

  it('asks nobody for what is declared, nor again for a page whose language is settled', async () => {
    const asked: string[] = [];
    const guess = async (text: string) => {
      asked.push(text);
      return 'sv';
    };
    const own = block({ declared: 'da', pageLevel: false });
    expect(await judged([own], guess)).toEqual(['da']);
    const settled: PageMemory = { language: 'da', judged: 3000, usedOtherwise: [] };
    expect(await judged([block({ declared: 'en' })], guess, settled)).toEqual(['da']);
    expect(asked).toEqual([]);
  });

  it('judges a page anew once twice as much of its text is known', async () => {
    const texts = [block({ declared: 'en' })];
    const sample = block({}).text;
    const early: PageMemory = { language: null, judged: 1200, usedOtherwise: [] };
    const later = await judgeLanguages({ texts, sample, memory: early }, detect);
    expect(later.memory).toEqual({ language: null, judged: 1200, usedOtherwise: [] });
    const first: PageMemory = { language: null, judged: 200, usedOtherwise: [] };
    const judgedAnew = await judgeLanguages({ texts, sample, memory: first }, detect);
    expect(judgedAnew.languages).toEqual(['da']);
    expect(judgedAnew.memory.judged).toBeGreaterThan(1200);
  });
});
