/** Tells which forms of a plural a language needs for counting. */

/** Numbers that strings count, as a rule: what larger ones need, such as “many” for a million in French, is rare. */
const COUNTED = Array.from({ length: 200 }, (_, number) => number);

/** The forms, as CLDR names them, that a language has for whole numbers; `other` alone where it is not known. */
export function listNeededForms(lang: string, type: Intl.PluralRuleType = 'cardinal', said: readonly string[] = []) {
  try {
    const rules = new Intl.PluralRules(lang, { type });
    const unsaid = COUNTED.filter((number) => !said.includes(`=${number}`));
    return new Set<string>(['other', ...unsaid.map((number) => rules.select(number))]);
  } catch {
    return new Set<string>(['other']);
  }
}
