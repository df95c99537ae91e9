import { expect, test } from 'vitest';
import { splitCompound } from './split-compound.ts';

test.each([
  ['genomforskning', ['genom'], ['', 'genom', 'forskning']],
  ['Kræftpatientgruppen', ['patientgruppe'], ['Kræft', 'patientgruppe', 'n']],
  ['WGS-metoden', ['helgenomsekventering', 'WGS'], ['', 'WGS', '-metoden']],
  ['DNA-prøve', ['DNA'], ['', 'DNA', '-prøve']],
])('%s', (word, terms, [before, part, after]) => {
  expect(splitCompound(word, terms)).toEqual({ before, part, after });
});

test.each([
  ['sygehusene', ['genom']],
  ['bivirkninger', ['virkelighed']],
  ['', ['genom']],
])('%s does not show %j', (word, terms) => {
  expect(splitCompound(word, terms)).toBeNull();
});
