/**
 * A small evaluator of CLDR's rule-based number formats (UTS #35, part 3; ICU's RuleBasedNumberFormat),
 * for whole numbers from 0: as much as spelling out needs.
 */
interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly body: string;
}

export type RuleSets = ReadonlyMap<string, readonly Rule[]>;

/** `[["20", "twenty[-→→];"], …]` per rule set, as cldr-rbnf has them. */
export function parseRuleSets(json: Readonly<Record<string, unknown>>): RuleSets {
  const sets = new Map<string, Rule[]>();
  for (const [name, rules] of Object.entries(json)) {
    if (Array.isArray(rules))
      sets.set(
        name,
        rules.flatMap((rule: [string, string]) => parseRule(rule) ?? []),
      );
  }
  return sets;
}

function parseRule([descriptor, body]: [string, string]): Rule | undefined {
  const parts = /^(\d+)(?:\/(\d+))?(>*)$/.exec(descriptor);
  if (parts === null) return undefined;
  const base = Number(parts[1]);
  const radix = Number(parts[2] ?? 10);
  let divisor = 1;
  while (base > 0 && divisor * radix <= base) divisor *= radix;
  for (const _ of parts[3] ?? '') divisor /= radix;
  return { base, divisor, body: body.replace(/;$/, '').replace(/^'/, '') };
}

/** Which rule of a set a number takes, and the one before it. */
function choose(rules: readonly Rule[], value: number): { rule: Rule; before?: Rule } | undefined {
  let at = -1;
  rules.forEach((rule, i) => {
    if (rule.base <= value) at = i;
  });
  const rule = rules[at];
  if (rule === undefined) return undefined;
  const rollsBack = /←.*→/.test(rule.body) && value % rule.divisor === 0 && rule.base % rule.divisor !== 0;
  const before = rules[at - 1];
  return rollsBack && before !== undefined ? { rule: before, before: rules[at - 2] } : { rule, before };
}

/** A number spelled out by a rule set; undefined where the rules give digits or break off. */
export function formatSpelledNumber(
  sets: RuleSets,
  name: string,
  value: number,
  lang: string,
  depth = 0,
): string | undefined {
  const rules = sets.get(name);
  const chosen = rules === undefined || depth > 12 ? undefined : choose(rules, value);
  return chosen && fill(sets, name, chosen.rule, chosen.before, value, lang, depth);
}

function fill(
  sets: RuleSets,
  name: string,
  rule: Rule,
  before: Rule | undefined,
  value: number,
  lang: string,
  depth: number,
): string | undefined {
  const rest = value % rule.divisor;
  const body = rule.body.replace(/\[([^\]]*)\]/g, rest === 0 ? '' : '$1');
  let failed = false;
  const inner = (set: string, number: number): string => {
    const spelled = formatSpelledNumber(sets, set === '' ? name : set, number, lang, depth + 1);
    if (spelled === undefined) failed = true;
    return spelled ?? '';
  };
  const text = body
    .replace(/\$\((cardinal|ordinal),([^)]*)\)\$/g, (_, type: string, forms: string) =>
      selectPluralForm(forms, type === 'ordinal' ? 'ordinal' : 'cardinal', Math.floor(value / rule.divisor), lang),
    )
    .replace(/→→→/g, () => (before && fill(sets, name, before, undefined, rest, lang, depth + 1)) ?? inner('', rest))
    .replace(/→([^→]*)→/g, (_, set: string) => inner(set, rest))
    .replace(/←([^←]*)←/g, (_, set: string) => inner(set, Math.floor(value / rule.divisor)))
    .replace(/=(%[^=]*)=/g, (_, set: string) => inner(set, value));
  return failed || /[=#→←%]|\d/.test(text) ? undefined : text;
}

function selectPluralForm(forms: string, type: 'cardinal' | 'ordinal', value: number, lang: string): string {
  const category = new Intl.PluralRules(lang, { type }).select(value);
  const byCategory = new Map(Array.from(forms.matchAll(/(\w+)\{([^}]*)\}/g), ([, key, form]) => [key, form]));
  return byCategory.get(category) ?? byCategory.get('other') ?? '';
}
