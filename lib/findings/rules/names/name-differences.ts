/** A rule that finds names replaced, left out or added in the translation. */
import type { Mark, NameEvidence, Side } from '../../../core';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  roundScore,
} from '../../shared/comparison-context';
import { computeConfidence, type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import { foldNameWord } from '../../shared/name-match';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import type { UnmatchedName } from './unmatched-names';
import { getLeastFamiliar } from './word-familiarity';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNameDifferences(context: ComparisonContext): FindingDraft[] {
  const naming = getNameStatistics(context);
  return [...naming.unanswered].flatMap(([passage, all]) => comparePassageNames(naming, passage, all));
}

interface NameDraftCandidate {
  readonly of: readonly UnmatchedName[];
  readonly draft: FindingDraft;
}

function comparePassageNames(
  naming: NameStatistics,
  passage: LinkedPassage,
  all: readonly UnmatchedName[],
): FindingDraft[] {
  const [originals, translations] = [
    all.filter((u) => u.side === 'original'),
    all.filter((u) => u.side === 'translation'),
  ];
  const pairs = originals.flatMap((o) =>
    translations.filter((t) => !canBeSameName(o, t)).map((t) => createPairCandidate(naming, passage, o, t, all)),
  );
  const alone = all.filter((name) => name.byEar).map((name) => createSingleCandidate(naming, passage, name, all));
  const used = new Set<UnmatchedName>();
  const chosen = pairs
    .sort((a, b) => b.draft.confidence - a.draft.confidence)
    .filter(({ of }) => {
      if (of.some((u) => used.has(u))) return false;
      for (const u of of) used.add(u);
      return true;
    });
  const left = alone.filter(({ of }) => !used.has(of[0]!));
  const rivals = pairs.filter((pair) => !chosen.includes(pair)).map(({ draft }) => draft);
  return [...chosen.map((pair) => raisePairConfidence(pair, alone)), ...left].map(({ draft }, i) =>
    i ? draft : { ...draft, rivals },
  );
}

/**
 * Whether two unmatched names may be the same: an acronym and its full form, or a known word and its English name in
 * other letters.
 */
const canBeSameName = (o: UnmatchedName, t: UnmatchedName): boolean =>
  isAcronymFor(o, t) || isAcronymFor(t, o) || canBeEnglishName(o, t) || canBeEnglishName(t, o);

const canBeEnglishName = (word: UnmatchedName, gloss: UnmatchedName): boolean =>
  word.known === 1 && word.lang !== 'en' && gloss.foreignScript;

const isAcronymFor = (short: UnmatchedName, long: UnmatchedName): boolean =>
  long.words.length > 1 && short.text.replace(/\P{L}/gu, '') === long.words.map((w) => w[0]).join('');

/** Raises the confidence of a pair to that of the more certain of its two names alone. */
function raisePairConfidence(pair: NameDraftCandidate, alone: readonly NameDraftCandidate[]): NameDraftCandidate {
  const own = alone.filter(({ of }) => pair.of.includes(of[0]!)).map(({ draft }) => draft.confidence);
  return { ...pair, draft: { ...pair.draft, confidence: Math.max(pair.draft.confidence, ...own) } };
}

function createSingleCandidate(
  naming: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
): NameDraftCandidate {
  const [rule, of] = name.side === 'original' ? ['lost', 'o'] : ['inserted', 't'];
  const features = {
    ...computeSideFeatures(naming, name, of!),
    ...computeCountFeatures(all),
    words: Math.min(3, name.words.length) / 3,
    link: toScaledLogOdds(passage.link.score),
    sounds: Math.min(12, name.sounds) / 12,
    'sounds, usual':
      (Math.min(12, name.sounds) / 12) * Math.max(0, toScaledLogOdds(naming.usual(name.side, name.class)) * 2),
    'usual, foreign':
      (1 - getLeastFamiliar(name.words, naming.native[name.side])) *
      toScaledLogOdds(naming.usual(name.side, name.class)) *
      2,
    'never there':
      name.words.every((w) => !naming.words[getOtherSide(name.side)].has(foldNameWord(w))) && name.heardNear < 0.2
        ? 1
        : 0,
    'full name, unheard': isFullName(name) && name.heard < 0.35 && name.heardNear < 0.35 ? 1 : 0,
    'a name over there': all.some((u) => u.side !== name.side) ? 1 : 0,
    ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
  };
  const [o, t] = name.side === 'original' ? [name, undefined] : [undefined, name];
  return { of: [name], draft: createNameDraft(passage, rule!, features, o, t) };
}

/** Whether a name has several words, none in the lexicon, and does not begin a sentence: mostly a person. */
const isFullName = (name: UnmatchedName): boolean =>
  name.words.length > 1 && name.known === 0 && !name.initial && name.sounds >= 6;

function createPairCandidate(
  naming: NameStatistics,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
  all: readonly UnmatchedName[],
): NameDraftCandidate {
  const features = { ...computePairFeatures(naming, passage, o, t, all.length === 2), ...computeCountFeatures(all) };
  return { of: [o, t], draft: createNameDraft(passage, getPairRule(naming, o, t), features, o, t) };
}

/** The rule whose weights apply. Languages that capitalize every noun and scripts without capitals have their own. */
function getPairRule(naming: NameStatistics, o: UnmatchedName, t: UnmatchedName): string {
  if (naming.nouns) return 'names among nouns';
  return o.foreignScript || t.foreignScript ? 'names in foreign letters' : 'names';
}

const computeCountFeatures = (all: readonly UnmatchedName[]): RuleFeatures => {
  const count = (side: Side) => Math.min(4, all.filter((u) => u.side === side).length - 1) / 4;
  return { 'more in the original': count('original'), 'more in the translation': count('translation') };
};

function computePairFeatures(
  naming: NameStatistics,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
  alone: boolean,
): RuleFeatures {
  const [a, b] = [o.words.length, t.words.length];
  const kept = o.words.some((w) => (naming.seen.original.get(foldNameWord(w))?.spelt ?? 0) > 0);
  const own = t.known === 0 && !t.noun && !t.initial;
  const foreign = (name: UnmatchedName) => 1 - getLeastFamiliar(name.words, naming.native[name.side]);
  return {
    'kept name, own word': kept && own ? 1 : 0,
    company: o.company.some((w) => t.company.includes(w)) ? 1 : 0,
    'only pair': alone ? 1 : 0,
    'only pair, foreign': alone ? foreign(o) * foreign(t) : 0,
    'usual of both':
      Math.max(0, toScaledLogOdds(naming.usual('original', o.class))) *
      Math.max(0, toScaledLogOdds(naming.usual('translation', t.class))) *
      10,
    'both foreign': foreign(o) * foreign(t),
    'either native': Math.min(foreign(o), foreign(t)),
    'unknown words': o.known === 0 && t.known === 0 && !o.initial && !t.initial ? 1 : 0,
    'unknown names': o.known === 0 && t.known === 0 && a > 1 && b > 1 ? 1 : 0,
    ...computeSideFeatures(naming, o, 'o'),
    ...computeSideFeatures(naming, t, 't'),
    'as many words': a === b ? 1 : 0,
    words: Math.min(3, Math.min(a, b)) / 3,
    'number of words': Math.min(3, Math.abs(a - b)) / 3,
    place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
    link: toScaledLogOdds(passage.link.score),
    length: Math.min(2, Math.abs(Math.log(o.text.length / t.text.length))),
  };
}

/**
 * Features of one name that tell whether such names are usually kept. The feature names are keys of the stored weights.
 */
function computeSideFeatures(naming: NameStatistics, name: UnmatchedName, of: string): RuleFeatures {
  const counts = name.words.map((w) => naming.seen[name.side].get(foldNameWord(w)) ?? { all: 1, spelt: 0 });
  const all = counts.reduce((n, c) => n + c.all, 0) / counts.length;
  const spelt = counts.reduce((n, c) => n + c.spelt, 0) / counts.length;
  const elsewhere = name.words.some((w) => naming.words[getOtherSide(name.side)].has(foldNameWord(w)));
  return {
    [`${of} initial`]: name.initial ? 1 : 0,
    [`${of} known`]: name.known,
    [`${of} heard`]: name.heard,
    [`${of} short`]: name.text.length < 5 ? 1 : 0,
    [`${of} spelt elsewhere`]: spelt > 0 ? 1 : 0,
    [`${of} only here`]: all <= 1 ? 1 : 0,
    [`${of} mostly unanswered`]: all - spelt >= 2 ? 1 : 0,
    [`${of} in the other text`]: elsewhere ? 1 : 0,
    [`${of} usual`]: toScaledLogOdds(naming.usual(name.side, name.class)) * 2,
    [`${of} foreign`]: 1 - getLeastFamiliar(name.words, naming.native[name.side]),
    [`${of} in foreign letters`]: name.foreignScript ? 1 : 0,
    [`${of} heard near`]: name.heardNear,
    [`${of} near`]: name.near ? 1 : 0,
    [`${of} noun`]: name.noun ? 1 : 0,
    [`${of} one word`]: name.words.length === 1 ? 1 : 0,
    [`${of} one known word`]: name.words.length === 1 && name.known > 0 ? 1 : 0,
    [`${of} joined`]: /[-’']/.test(name.text) ? 1 : 0,
    [`${of} capitals`]: /^\p{Lu}{2,}$/u.test(name.text) ? 1 : 0,
  };
}

function computeNamePosition(passage: LinkedPassage, { side, segment, start }: UnmatchedName): number {
  const all = passage[side];
  const before = all.slice(0, all.indexOf(segment)).reduce((n, s) => n + s.text.length, 0);
  return (
    (before + start) /
    Math.max(
      1,
      all.reduce((n, s) => n + s.text.length, 0),
    )
  );
}

const toNameEvidence = (name: UnmatchedName | undefined): NameEvidence | undefined => name && { text: name.text };
const toNameMark = ({ side, segment, start, end }: UnmatchedName): Mark => ({ side, segment: segment.id, start, end });

function createNameDraft(
  { link }: LinkedPassage,
  rule: string,
  features: RuleFeatures,
  o?: UnmatchedName,
  t?: UnmatchedName,
): FindingDraft {
  const [original, translation] = [toNameEvidence(o), toNameEvidence(t)];
  return {
    kind: 'altered',
    category: 'name',
    severity: 'high',
    confidence: roundScore(computeConfidence(rule, features)),
    translation: t && link.translation.length > 1 ? [t.segment.id] : link.translation,
    original: o && link.original.length > 1 ? [o.segment.id] : link.original,
    marks: [o, t].flatMap((name) => (name ? [toNameMark(name)] : [])),
    evidence: [{ type: 'names', ...(original ? { original } : {}), ...(translation ? { translation } : {}) }],
    seen: { rule, features },
  };
}
