/** The list of all rules, and what is known of the categories that they bring. */
import type { Category } from '../core/finding';
import { HEADLINE_RULE } from './headlines/headline';
import { NAME_RULE } from './names/name-differences';
import { PARTIAL_SENTENCE_RULE } from './parts/partial-sentences';
import { UNALIGNED_PASSAGE_RULE } from './passages/unaligned-passages';
import { PLACE_RULE } from './places/places';
import { NEGATION_BY_MEANING_RULE } from './polarity/polarity-by-meaning';
import { POLARITY_BY_WORD_LISTS_RULE } from './polarity/polarity-by-word-lists';
import { QUOTATION_RULE } from './quotations/quotations';
import { REPEATED_PASSAGE_RULE } from './repeated/repeated-passages';
import { ROLE_RULE } from './roles/roles';
import type { FindingDraft } from './shared/comparison-context';
import type { JudgedKind } from './shared/confidence';
import type { CategoryTraits, Rule } from './shared/rule';
import { SPEAKER_RULE } from './speakers/speakers';
import { INCONSISTENT_NAME_RULE } from './spellings/inconsistent-names';
import { UNTRANSLATED_PASSAGE_RULE } from './untranslated/untranslated-passages';
import { VALUE_RULE } from './values/value-differences';
import { WORDING_RULE } from './wording/edited-wording';

/** All rules, in the order in which their findings are handed on. A new rule is a line here. */
export const RULES = [
  UNALIGNED_PASSAGE_RULE,
  PARTIAL_SENTENCE_RULE,
  VALUE_RULE,
  NAME_RULE,
  PLACE_RULE,
  ROLE_RULE,
  NEGATION_BY_MEANING_RULE,
  POLARITY_BY_WORD_LISTS_RULE,
  QUOTATION_RULE,
  SPEAKER_RULE,
  HEADLINE_RULE,
  INCONSISTENT_NAME_RULE,
  REPEATED_PASSAGE_RULE,
  UNTRANSLATED_PASSAGE_RULE,
  WORDING_RULE,
] as const satisfies readonly Rule[];

type ListedRule = (typeof RULES)[number];

/** The names of all sets of learnt weights. */
export type WeightsId = {
  [Listed in ListedRule as Listed['id']]: Listed extends { readonly learnt: infer Learnt }
    ? keyof Learnt & string
    : never;
}[ListedRule['id']];

type Brought = {
  [Listed in ListedRule as Listed['id']]: Listed extends { readonly brings: infer Own } ? keyof Own & string : never;
}[ListedRule['id']];

/** Of categories that earlier versions found: reports that have them are still opened, shown and written. */
export const FORMER_CATEGORIES = {
  organisation: { effect: 'as its evidence tells', judged: 'name', lost: undefined, explains: 'name' },
} as const;

const TRAITS_BY_CATEGORY: Readonly<Record<Brought | keyof typeof FORMER_CATEGORIES, CategoryTraits>> = Object.assign(
  {},
  FORMER_CATEGORIES,
  ...RULES.map((rule: Rule) => rule.brings),
);

/** What is known of a category. It does not compile where no rule brings one. */
export const getTraits = ({ category }: { readonly category: Category }): CategoryTraits =>
  TRAITS_BY_CATEGORY[category];

/** The kind that a flag was judged with, if its kind was. */
export function getJudgedKind(draft: FindingDraft): JudgedKind | undefined {
  const { judged, lost } = getTraits(draft);
  if (draft.kind === 'altered') return judged;
  return lost && `${draft.kind} ${lost}`;
}
