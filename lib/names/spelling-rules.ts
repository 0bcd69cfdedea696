import type { PhonemeBuilder } from './phoneme-sequence';

/** One spelling rule: letters and the sounds they stand for, where the letters before and behind allow it. */
interface SpellingRule {
  readonly from: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  /** Letters of which one must follow. */
  readonly before?: string;
  /** Letters of which none may follow. */
  readonly notBefore?: string;
  readonly to: string;
}

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

/** The more a rule says, the earlier it is tried. */
const computeSpecificity = (rule: SpellingRule): number =>
  rule.from.length * 4 + Number(rule.first) + Number(rule.last) + Number(!!(rule.before ?? rule.notBefore));

/**
 * Reads tables of rules: entries parted by blanks, `sch=S`; `^x=X` only at the start of a word, `es$=` only at its end,
 * `c(eiy)=E` only before one of these, `n(!aeiou)=N` not before them, `ph|f=f` for both. Sounds marked ' may be left
 * out, marked " nearly always are. Earlier tables win over later ones.
 */
export function parseSpellingRules(...tables: readonly string[]): SpellingRules {
  const out = new Map<string, SpellingRule[]>();
  for (const rule of tables.flatMap((table) => table.split(/\s+/).flatMap(parseRuleEntry))) {
    const first = rule.from[0]!;
    out.set(first, [...(out.get(first) ?? []), rule]);
  }
  for (const rules of out.values()) rules.sort((a, b) => computeSpecificity(b) - computeSpecificity(a));
  return out;
}

function canApplyRule(rule: SpellingRule, chars: readonly string[], at: number, from: number, to: number): boolean {
  const end = at + rule.from.length;
  if (end > to || (rule.first && at !== from) || (rule.last && end !== to)) return false;
  for (let k = 1; k < rule.from.length; k++) if (chars[at + k] !== rule.from[k]) return false;
  const next = end < to ? chars[end]! : '';
  if (rule.before !== undefined) return next !== '' && rule.before.includes(next);
  return rule.notBefore === undefined || next === '' || !rule.notBefore.includes(next);
}

/** Reads one word, letters `from`..`to`, by rules: the longest that applies at each place. */
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
