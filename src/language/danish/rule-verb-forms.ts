/**
 * The forms of a weak verb given in the infinitive: present, past, participles, passive. Both
 * past forms, since the infinitive does not tell them apart; strong verbs need the lexicon.
 */
export function ruleVerbForms(infinitive: string): string[] {
  if (!infinitive.endsWith('e')) return [infinitive, ...vowelVerb(infinitive)];
  const stem = infinitive.slice(0, -1);
  const single = /([bdfgklmnprst])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  const endings = ['e', 'er', 'es', 'ede', 'edes', 'et', 'te', 'tes', 't', 'ende', 'ete'];
  return [...new Set([...endings.map((ending) => stem + ending), single, `${single}t`])];
}

function vowelVerb(verb: string): string[] {
  return ['r', 's', 'ede', 'et', 'ende'].map((ending) => verb + ending);
}
