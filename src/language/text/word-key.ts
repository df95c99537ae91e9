/** Below this length an accent tells words apart (allé, alle); above it is left out often enough. */
const ACCENTS_COUNT_BELOW = 5;
const PLAIN = /^[a-z0-9æø']*$/;
const ACCENTED = /[à-äç-öù-ÿ\u0100-\u024f\u1e00-\u1eff]/g;

/**
 * The spelling that all spellings of a word share: å and aa are one letter, longer words lose
 * their accents. Takes a folded word; æ and ø stay, since ae and oe are often just that (poesi).
 */
export function wordKey(folded: string): string {
  if (PLAIN.test(folded)) return folded;
  const spelt = folded.replaceAll('å', 'aa').replaceAll('ß', 'ss').replaceAll('-', '');
  return spelt.length < ACCENTS_COUNT_BELOW ? spelt : spelt.replace(ACCENTED, withoutAccent);
}

function withoutAccent(letter: string): string {
  return letter === 'ø' || letter === 'æ' ? letter : letter.normalize('NFD').charAt(0);
}
