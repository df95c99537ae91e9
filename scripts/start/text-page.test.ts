import { describe, expect, test } from 'vitest';
import { textPage } from './text-page.ts';

describe('textPage', () => {
  test('parts paragraphs at blank lines, also with Windows line ends', () => {
    const page = textPage('t', 'en\nto\r\n\r\ntre\n  \n\n\nfire\n');
    expect(page.match(/<p>[^<]*<\/p>/g)).toEqual(['<p>en\nto</p>', '<p>tre</p>', '<p>fire</p>']);
  });

  test('shows markup as text', () => {
    const page = textPage('<b>"x"', 'a <script>alert(1)</script> & b');
    expect(page).not.toMatch(/<script>|<b>/);
    expect(page).toContain('a &lt;script>alert(1)&lt;/script> &amp; b');
  });
});
