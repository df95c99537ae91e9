/**
 * How British and American English write the same word. Pairs of endings and of word beginnings;
 * each is tried in both directions on the dictionary form, inflection follows.
 */
const ENDINGS: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['umour', 'umor'],
  ['aviour', 'avior'],
  ['avioural', 'avioral'],
  ['olour', 'olor'],
  ['avour', 'avor'],
  ['abour', 'abor'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['metre', 'meter'],
  ['titre', 'titer'],
  ['theatre', 'theater'],
  ['ogue', 'og'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['ageing', 'aging'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['modelling', 'modeling'],
  ['counselling', 'counseling'],
  ['counsellor', 'counselor'],
  ['grey', 'gray'],
];

/** Greek diphthongs, which American English writes as e: only where medicine has them. */
const DIPHTHONGS: readonly (readonly [british: string, american: string])[] = [
  ['haem', 'hem'],
  ['aemia', 'emia'],
  ['aemic', 'emic'],
  ['oedema', 'edema'],
  ['foet', 'fet'],
  ['paediatr', 'pediatr'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['anaesth', 'anesth'],
  ['gynaec', 'gynec'],
  ['caec', 'cec'],
  ['faec', 'fec'],
  ['leukaem', 'leukem'],
  ['aetiol', 'etiol'],
  ['diarrhoea', 'diarrhea'],
  ['coeliac', 'celiac'],
  ['orthopaed', 'orthoped'],
  ['apnoea', 'apnea'],
  ['amoeb', 'ameb'],
  ['homoeo', 'homeo'],
  ['manoeuv', 'maneuv'],
];

/** Words in which these letters are no matter of spelling. */
const SAME_EVERYWHERE =
  /(?:^|-)(?:exercise|disease|precise|concise|advise|revise|promise|expertise|enterprise|franchise|size|prize|seize|capsize|noise|rise|wise|raise|praise|surprise|otherwise|paradise|premise|merchandise|compromise|supervise|televise|devise|excise|incise|poise|bruise|cruise|demise|disguise|guise|treatise|cerise|chastise|metered|diameter|parameter|perimeter|thermometer|meter|dog|fog|log|blog|frog|smog|hog|jog|analog|pedigree|pedal|pedestrian|scheme|chemical)$/u;

/** The other spellings of a word, itself left out. Lower case in and out. */
export function spellingVariants(word: string): string[] {
  if (SAME_EVERYWHERE.test(word)) return [];
  const found = new Set<string>();
  for (const [british, american] of ENDINGS) {
    swapEnding(word, british, american, found);
    swapEnding(word, american, british, found);
  }
  for (const [british, american] of DIPHTHONGS) {
    if (word.includes(british)) found.add(word.replace(british, american));
    else if (isMedical(word, american)) found.add(word.replace(american, british));
  }
  found.delete(word);
  return [...found];
}

function swapEnding(word: string, from: string, to: string, found: Set<string>): void {
  const stem = word.length - from.length;
  const sure = from.length > 3;
  if ((stem >= 2 || (stem >= 0 && sure)) && word.endsWith(from))
    found.add(word.slice(0, stem) + to);
}

/** American to British only at the start of a word, or in its Greek ending: hem- is in many words. */
function isMedical(word: string, american: string): boolean {
  if (american.endsWith('emia') || american.endsWith('emic')) {
    return word.endsWith(american) && !/(?:cad|end|pand|epid|polem|chem|syst)emi[ac]$/u.test(word);
  }
  if (american.length < 4) return american === 'hem' && /^hem(?:at|o[gdpst])/u.test(word);
  return word.startsWith(american) || american.length > 5;
}
