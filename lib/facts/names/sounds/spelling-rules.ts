/** Parses tables of spelling rules, and pronounces words by them. */
import type { PhonemeBuilder } from './phoneme-sequence';

/** One spelling rule: letters, the phonemes they stand for, and where in a word the rule applies. */
interface SpellingRule {
  /** The letters. */
  readonly from: readonly string[];
  /** Whether it applies only at the start of a word. */
  readonly first: boolean;
  /** Whether it applies only at the end of a word. */
  readonly last: boolean;
  /** Letters of which one must follow. */
  readonly before?: string;
  /** Letters of which none may follow. */
  readonly notBefore?: string;
  /** The phonemes, in the notation of `PhonemeBuilder.write`. */
  readonly to: string;
}

/** Rules by their first letter, the most specific first. */
export type SpellingRules = ReadonlyMap<string, readonly SpellingRule[]>;

const RULE_PATTERN = /^(\^?)([^($=]+)(?:\((!?)([^)]*)\))?(\$?)=(.*)$/u;

function parseRuleEntry(entry: string): SpellingRule[] {
  const match = RULE_PATTERN.exec(entry);
  if (!match) return [];
  const [, first, letters, not, context, last, to] = match;
  return letters!.split('|').map((from) => ({
    from: [...from],
    first: first === '^',
    last: last === '$',
    ...(context === undefined ? {} : not ? { notBefore: context } : { before: context }),
    to: to!,
  }));
}

/** How specific a rule is: more specific ones are tried first. */
const computeSpecificity = (rule: SpellingRule): number =>
  rule.from.length * 4 + Number(rule.first) + Number(rule.last) + Number(!!(rule.before ?? rule.notBefore));

/**
 * Parses tables of rules separated by spaces: `sch=S`; `^x=X` only at the start of a word, `es$=` only at its end,
 * `c(eiy)=E` only before one of these letters, `n(!aeiou)=N` not before them, `ph|f=f` for both spellings. A phoneme
 * marked ' is often left out, one marked " nearly always. Earlier tables take precedence over later ones.
 */
export function parseSpellingRules(...tables: readonly string[]): SpellingRules {
  const rulesByLetter = new Map<string, SpellingRule[]>();
  for (const rule of tables.flatMap((table) => table.split(/\s+/).flatMap(parseRuleEntry))) {
    const firstLetter = rule.from[0]!;
    rulesByLetter.set(firstLetter, [...(rulesByLetter.get(firstLetter) ?? []), rule]);
  }
  for (const rules of rulesByLetter.values()) rules.sort((a, b) => computeSpecificity(b) - computeSpecificity(a));
  return rulesByLetter;
}

function canApplyRule(rule: SpellingRule, chars: readonly string[], at: number, from: number, to: number): boolean {
  const end = at + rule.from.length;
  if (end > to || (rule.first && at !== from) || (rule.last && end !== to)) return false;
  for (let k = 1; k < rule.from.length; k++) if (chars[at + k] !== rule.from[k]) return false;
  const next = end < to ? chars[end]! : '';
  if (rule.before !== undefined) return next !== '' && rule.before.includes(next);
  return rule.notBefore === undefined || next === '' || !rule.notBefore.includes(next);
}

/**
 * Pronounces one word, letters `from`..`to`, by the most specific rule at each letter. Letters without a rule are
 * silent.
 */
export function pronounceByRules(
  rules: SpellingRules,
  word: { readonly chars: readonly string[]; readonly offsets: readonly number[] },
  from: number,
  to: number,
  out: PhonemeBuilder,
  kind: number,
): void {
  for (let at = from; at < to; ) {
    const rule = rules.get(word.chars[at]!)?.find((r) => canApplyRule(r, word.chars, at, from, to));
    const end = at + (rule?.from.length ?? 1);
    if (rule?.to) out.write(rule.to, word.offsets[at]!, word.offsets[end]!, kind);
    else out.extend(word.offsets[end]!);
    at = end;
  }
}
