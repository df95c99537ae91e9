import { describe, expect, it } from 'vitest';
import { tellScandinavian } from './tell-scandinavian.ts';

describe('tellScandinavian', () => {
  it.each([
    'Patienten blev undersøgt igen efter to uger, uden at nogen kunne finde en forklaring.',
    'Forskerne har fundet ud af, hvad der sker i kroppen, når man får for lidt søvn.',
    'Behandlingen virker ikke på alle, og den er dyr, fordi prøverne skal ud af landet.',
  ])('Danish: %s', (text) => {
    expect(tellScandinavian(text)).toBe('da');
  });

  it.each([
    'Pasienten ble undersøkt igjen etter to uker, uten at noen kunne finne en forklaring.',
    'Forskerne har funnet ut hva som skjer i kroppen når man får for lite søvn.',
    'Eg veit ikkje kva som skjer med desse prøvene frå sjukehuset.',
  ])('Norwegian: %s', (text) => {
    expect(tellScandinavian(text)).toBe('no');
  });

  it.each([
    'Patienten undersöktes igen efter två veckor, utan att någon kunde hitta en förklaring.',
    'Forskarna har hittat något som är viktigt för alla, och det är inte dyrt.',
  ])('Swedish: %s', (text) => {
    expect(tellScandinavian(text)).toBe('sv');
  });

  it.each(['', 'Genom Center', 'The patient was examined again.', '1 2 3 !'])(
    'does not tell: %s',
    (text) => {
      expect(tellScandinavian(text)).toBeNull();
    },
  );
});
