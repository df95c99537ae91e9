import { describe, expect, test } from 'vitest';
import { readRepositoryFile } from './source-files.ts';

type Message = { message: string; description?: string; placeholders?: Record<string, unknown> };
type Messages = Record<string, Message>;

const danish = readMessages('da');
const english = readMessages('en');

describe('the interface texts', () => {
  test('have the same keys in Danish and English', () => {
    expect(Object.keys(danish).sort()).toEqual(Object.keys(english).sort());
  });

  test('are nowhere empty', () => {
    const empty = [danish, english].flatMap((messages) =>
      Object.keys(messages).filter((key) => messages[key]?.message.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  test('use the same placeholders in both languages', () => {
    const different = Object.keys(danish).filter(
      (key) => placeholders(danish[key]) !== placeholders(english[key]),
    );
    expect(different).toEqual([]);
  });
});

function readMessages(language: string): Messages {
  return JSON.parse(readRepositoryFile(`public/_locales/${language}/messages.json`));
}

function placeholders(message: Message | undefined): string {
  return (message?.message.match(/\$\w+\$?/g) ?? []).sort().join(' ').toLowerCase();
}
