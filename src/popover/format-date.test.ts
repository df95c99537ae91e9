import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2021', 'da', '2021'],
  ['2021-03', 'da', 'marts 2021'],
  ['2021-03-04', 'da', '4. mar. 2021'],
  ['2021-03-04', 'en', 'Mar 4, 2021'],
  ['2021-13-45', 'da', '2021-13-45'],
  ['foråret 2021', 'da', 'foråret 2021'],
])('%s in %s', (date, language, shown) => {
  expect(formatDate(date, language)).toBe(shown);
});
