import { describe, expect, test } from 'vitest';
import { parseSiteList } from './parse-site-list.ts';

describe('a list of sites as text', () => {
  test('one on each line, whatever the line ends with', () => {
    expect(parseSiteList('example.org\r\n*.example.com\rexample.net/news/*\n').patterns).toEqual([
      'example.org',
      '*.example.com',
      'example.net/news/*',
    ]);
  });

  test('comments, empty lines and a byte order mark are passed over', () => {
    expect(parseSiteList('\uFEFF# mine\n\n  example.org  \n#')).toEqual({
      patterns: ['example.org'],
      unusable: [],
    });
  });

  test('addresses become patterns, twice the same is one', () => {
    expect(parseSiteList('https://Example.org/\nexample.org').patterns).toEqual(['example.org']);
  });

  test('what names no site is told with its line', () => {
    expect(parseSiteList('example.org\nnot a site\n<script>').unusable).toEqual([
      { line: 2, text: 'not a site' },
      { line: 3, text: '<script>' },
    ]);
  });
});
