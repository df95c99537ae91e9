/** Reads a Hunspell dictionary and spells out the forms of its words. */

export type AffixRule = { strip: string; add: string; flags: string[]; condition: RegExp };
export type AffixClass = { kind: 'PFX' | 'SFX'; rules: AffixRule[] };
export type Affixes = { classes: Map<string, AffixClass>; splitFlags: (flags: string) => string[] };
/** `morphology`: the fields behind the word, such as `st:barn`. */
export type DictionaryLine = { word: string; flags: string[]; morphology: string[] };
/** `flags` are those of the rule that made the form; `by` the rules' classes, first to last. */
export type ExpandedForm = { form: string; flags: readonly string[]; by: readonly string[] };

export function parseAffixes(text: string): Affixes {
  const lines = text.split(/\r?\n/);
  const splitFlags = lines.includes('FLAG num')
    ? (flags: string) => flags.split(',')
    : (flags: string) => [...flags];
  const classes = new Map<string, AffixClass>();
  for (const line of lines) {
    const [kind, name, strip, add, condition] = line.split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || name === undefined) continue;
    const known = classes.get(name);
    if (!known) classes.set(name, { kind, rules: [] });
    else
      known.rules.push(
        parseRule({ kind, strip: strip!, add: add!, condition: condition ?? '.' }, splitFlags),
      );
  }
  return { classes, splitFlags };
}

type RuleFields = { kind: 'PFX' | 'SFX'; strip: string; add: string; condition: string };

function parseRule(fields: RuleFields, splitFlags: (flags: string) => string[]): AffixRule {
  const [added, flags] = fields.add.split('/');
  const condition = fields.condition.startsWith('+') ? '.' : fields.condition;
  return {
    strip: fields.strip === '0' ? '' : fields.strip,
    add: added === '0' ? '' : added!,
    flags: flags ? splitFlags(flags) : [],
    condition: new RegExp(fields.kind === 'SFX' ? `${condition}$` : `^${condition}`, 'u'),
  };
}

export function parseDictionary(text: string, affixes: Affixes): DictionaryLine[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('\t'))
    .map((line) => {
      const [, head, rest] = line.match(/^(.*?)((?:\s+[a-z]{2}:.*)?)$/u)!;
      const slash = head!.lastIndexOf('/');
      const word = slash > 0 ? head!.slice(0, slash) : head!;
      return {
        word: word.trim(),
        flags: slash > 0 ? affixes.splitFlags(head!.slice(slash + 1)) : [],
        morphology: rest!.trim().split(/\s+(?=[a-z]{2}:)/u),
      };
    });
}

/** The word and every form that its affix classes make of it, two suffixes and a prefix deep. */
export function expandForms(
  word: string,
  flags: readonly string[],
  affixes: Affixes,
): ExpandedForm[] {
  const found: ExpandedForm[] = [{ form: word, flags, by: [] }];
  for (let at = 0; at < found.length; at++) {
    const from = found[at]!;
    if (from.by.length >= 3) continue;
    for (const flag of from.flags) {
      const affixClass = affixes.classes.get(flag);
      if (affixClass) found.push(...apply(from, flag, affixClass));
    }
  }
  return found;
}

function apply(from: ExpandedForm, flag: string, affixClass: AffixClass): ExpandedForm[] {
  const { kind, rules } = affixClass;
  return rules.flatMap((rule) => {
    const { form } = from;
    const fits = kind === 'SFX' ? form.endsWith(rule.strip) : form.startsWith(rule.strip);
    if (!fits || form.length <= rule.strip.length || !rule.condition.test(form)) return [];
    const made =
      kind === 'SFX'
        ? form.slice(0, form.length - rule.strip.length) + rule.add
        : rule.add + form.slice(rule.strip.length);
    return [{ form: made, flags: rule.flags, by: [...from.by, flag] }];
  });
}
