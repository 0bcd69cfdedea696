/** A rule that finds names replaced, left out or added in the translation. */
import type { Side } from '../../../core';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import { foldNameWord } from '../../shared/name-match';
import { computeNamePosition, createNameDraft } from './name-draft';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import { findNamesByMeaning } from './names-by-meaning';
import type { UnmatchedName } from './unmatched-names';
import { getLeastFamiliar } from './word-familiarity';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNameDifferences(context: ComparisonContext): FindingDraft[] {
  const statistics = getNameStatistics(context);
  return [...statistics.unanswered].flatMap(([passage, all]) =>
    hasTokens(passage) ? findNamesByMeaning(context, passage) : comparePassageNames(statistics, passage, all),
  );
}

interface NameDraftCandidate {
  readonly names: readonly UnmatchedName[];
  readonly draft: FindingDraft;
}

function comparePassageNames(
  statistics: NameStatistics,
  passage: LinkedPassage,
  all: readonly UnmatchedName[],
): FindingDraft[] {
  const [originals, translations] = [
    all.filter((u) => u.side === 'original'),
    all.filter((u) => u.side === 'translation'),
  ];
  const pairs = originals.flatMap((o) =>
    translations.filter((t) => !canBeSameName(o, t)).map((t) => createPairCandidate(statistics, passage, o, t, all)),
  );
  const singles = all.filter((name) => name.byEar).map((name) => createSingleCandidate(statistics, passage, name, all));
  const used = new Set<UnmatchedName>();
  const chosen = pairs
    .sort((a, b) => b.draft.confidence - a.draft.confidence)
    .filter(({ names }) => {
      if (names.some((u) => used.has(u))) return false;
      for (const u of names) used.add(u);
      return true;
    });
  const remaining = singles.filter(({ names }) => !used.has(names[0]!));
  const rivals = pairs.filter((pair) => !chosen.includes(pair)).map(({ draft }) => draft);
  return [...chosen.map((pair) => raisePairConfidence(pair, singles)), ...remaining].map(({ draft }, i) =>
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
function raisePairConfidence(pair: NameDraftCandidate, singles: readonly NameDraftCandidate[]): NameDraftCandidate {
  const confidences = singles
    .filter(({ names }) => pair.names.includes(names[0]!))
    .map(({ draft }) => draft.confidence);
  return { ...pair, draft: { ...pair.draft, confidence: Math.max(pair.draft.confidence, ...confidences) } };
}

function createSingleCandidate(
  statistics: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
): NameDraftCandidate {
  const [rule, prefix] = name.side === 'original' ? ['lost', 'o'] : ['inserted', 't'];
  const features = {
    ...computeSideFeatures(statistics, name, prefix!),
    ...computeCountFeatures(all),
    words: Math.min(3, name.words.length) / 3,
    link: toScaledLogOdds(passage.link.score),
    sounds: Math.min(12, name.sounds) / 12,
    'sounds, usual':
      (Math.min(12, name.sounds) / 12) * Math.max(0, toScaledLogOdds(statistics.usual(name.side, name.class)) * 2),
    'usual, foreign':
      (1 - getLeastFamiliar(name.words, statistics.native[name.side])) *
      toScaledLogOdds(statistics.usual(name.side, name.class)) *
      2,
    'never there':
      name.words.every((w) => !statistics.words[getOtherSide(name.side)].has(foldNameWord(w))) && name.heardNear < 0.2
        ? 1
        : 0,
    'full name, unheard': isFullName(name) && name.heard < 0.35 && name.heardNear < 0.35 ? 1 : 0,
    'a name over there': all.some((u) => u.side !== name.side) ? 1 : 0,
    ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
  };
  return { names: [name], draft: createNameDraft(passage, rule!, features, [name]) };
}

/** Whether a name has several words, none in the lexicon, and does not begin a sentence: mostly a person. */
const isFullName = (name: UnmatchedName): boolean =>
  name.words.length > 1 && name.known === 0 && !name.initial && name.sounds >= 6;

function createPairCandidate(
  statistics: NameStatistics,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
  all: readonly UnmatchedName[],
): NameDraftCandidate {
  const features = {
    ...computePairFeatures(statistics, passage, o, t, all.length === 2),
    ...computeCountFeatures(all),
  };
  return { names: [o, t], draft: createNameDraft(passage, getPairRule(statistics, o, t), features, [o, t]) };
}

/** The rule whose weights apply. Languages that capitalize every noun and scripts without capitals have their own. */
function getPairRule(statistics: NameStatistics, o: UnmatchedName, t: UnmatchedName): string {
  if (statistics.nouns) return 'names among nouns';
  return o.foreignScript || t.foreignScript ? 'names in foreign letters' : 'names';
}

const computeCountFeatures = (all: readonly UnmatchedName[]): RuleFeatures => {
  const count = (side: Side) => Math.min(4, all.filter((u) => u.side === side).length - 1) / 4;
  return { 'more in the original': count('original'), 'more in the translation': count('translation') };
};

function computePairFeatures(
  statistics: NameStatistics,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
  isOnlyPair: boolean,
): RuleFeatures {
  const [a, b] = [o.words.length, t.words.length];
  const hasKeptName = o.words.some((w) => (statistics.seen.original.get(foldNameWord(w))?.spelt ?? 0) > 0);
  const hasUnknownWord = t.known === 0 && !t.noun && !t.initial;
  const computeForeignness = (name: UnmatchedName) => 1 - getLeastFamiliar(name.words, statistics.native[name.side]);
  return {
    'kept name, own word': hasKeptName && hasUnknownWord ? 1 : 0,
    company: o.company.some((w) => t.company.includes(w)) ? 1 : 0,
    'only pair': isOnlyPair ? 1 : 0,
    'only pair, foreign': isOnlyPair ? computeForeignness(o) * computeForeignness(t) : 0,
    'usual of both':
      Math.max(0, toScaledLogOdds(statistics.usual('original', o.class))) *
      Math.max(0, toScaledLogOdds(statistics.usual('translation', t.class))) *
      10,
    'both foreign': computeForeignness(o) * computeForeignness(t),
    'either native': Math.min(computeForeignness(o), computeForeignness(t)),
    'unknown words': o.known === 0 && t.known === 0 && !o.initial && !t.initial ? 1 : 0,
    'unknown names': o.known === 0 && t.known === 0 && a > 1 && b > 1 ? 1 : 0,
    ...computeSideFeatures(statistics, o, 'o'),
    ...computeSideFeatures(statistics, t, 't'),
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
function computeSideFeatures(statistics: NameStatistics, name: UnmatchedName, prefix: string): RuleFeatures {
  const counts = name.words.map((w) => statistics.seen[name.side].get(foldNameWord(w)) ?? { all: 1, spelt: 0 });
  const all = counts.reduce((n, c) => n + c.all, 0) / counts.length;
  const sameSpelling = counts.reduce((n, c) => n + c.spelt, 0) / counts.length;
  const isInOtherText = name.words.some((w) => statistics.words[getOtherSide(name.side)].has(foldNameWord(w)));
  return {
    [`${prefix} initial`]: name.initial ? 1 : 0,
    [`${prefix} known`]: name.known,
    [`${prefix} heard`]: name.heard,
    [`${prefix} short`]: name.text.length < 5 ? 1 : 0,
    [`${prefix} spelt elsewhere`]: sameSpelling > 0 ? 1 : 0,
    [`${prefix} only here`]: all <= 1 ? 1 : 0,
    [`${prefix} mostly unanswered`]: all - sameSpelling >= 2 ? 1 : 0,
    [`${prefix} in the other text`]: isInOtherText ? 1 : 0,
    [`${prefix} usual`]: toScaledLogOdds(statistics.usual(name.side, name.class)) * 2,
    [`${prefix} foreign`]: 1 - getLeastFamiliar(name.words, statistics.native[name.side]),
    [`${prefix} in foreign letters`]: name.foreignScript ? 1 : 0,
    [`${prefix} heard near`]: name.heardNear,
    [`${prefix} near`]: name.near ? 1 : 0,
    [`${prefix} noun`]: name.noun ? 1 : 0,
    [`${prefix} one word`]: name.words.length === 1 ? 1 : 0,
    [`${prefix} one known word`]: name.words.length === 1 && name.known > 0 ? 1 : 0,
    [`${prefix} joined`]: /[-’']/.test(name.text) ? 1 : 0,
    [`${prefix} capitals`]: /^\p{Lu}{2,}$/u.test(name.text) ? 1 : 0,
  };
}
