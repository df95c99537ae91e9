import { expect, it } from 'vitest';
import { jsonErrorPlace } from './json-error-place.ts';

it.each([
  ['Unexpected token x in JSON at position 5', '{\n "ax', 'at line 2, column 4'],
  ["Expected ',' in JSON at position 9 (line 3 column 2)", '', 'at line 3, column 2'],
  [
    'JSON.parse: unexpected character at line 4 column 7 of the JSON data',
    '',
    'at line 4, column 7',
  ],
  ['Unexpected end of JSON input', '{\n"a"', 'at line 2, column 4: the file breaks off'],
  ['something new', '{', 'at line 1, column 2'],
])('finds the place in %j', (message, text, place) => {
  expect(jsonErrorPlace(new SyntaxError(message), text)).toBe(place);
});
