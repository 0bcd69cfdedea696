/** A rule that finds names replaced, spelt otherwise, left out or added in the translation. */
import type { Mark, NameEvidence } from '../../../core';
import { computeNameSimilarity } from '../../../names';
import { toLatin } from '../../../text/consonant-skeleton';
import {
  type ComparisonContext,
  type FindingDraft,
  type LinkedPassage,
  roundScore,
} from '../../shared/comparison-context';
import { computeConfidence, type RuleFeatures } from '../../shared/confidence';
import { computeLetterSimilarity, foldNameWord } from '../../shared/name-match';
import { NOUN_CAPITAL_LANGUAGES } from './capitalized-nouns';
import { computePairFeatures, computeSingleFeatures } from './name-features';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import type { UnmatchedName } from './unmatched-names';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNameDifferences(context: ComparisonContext): FindingDraft[] {
  const statistics = getNameStatistics(context);
  return [...statistics.unanswered].flatMap(([passage, all]) => comparePassageNames(statistics, passage, all));
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
    translations.filter((t) => canBeReplaced(o, t)).map((t) => createPairCandidate(statistics, passage, o, t, all)),
  );
  const singles = all.filter(canStandAlone).map((name) => createSingleCandidate(statistics, passage, name, all));
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
 * Whether one of two unmatched names may stand in the other's place. Both must be names: what is made of words of the
 * language is translated, and so is a noun where all nouns have capitals. One of the two must not merely begin a
 * sentence.
 */
const canBeReplaced = (o: UnmatchedName, t: UnmatchedName): boolean =>
  canBeName(o) &&
  canBeName(t) &&
  !(o.weak && t.weak) &&
  !canBeSameName(o, t) &&
  (!(o.loose || t.loose) || computeLikeness(o, t) >= MIN_LIKENESS);

const canBeName = ({ proper, noun }: UnmatchedName): boolean => proper && !noun;

/** Where all nouns have capitals, a word may be one that no list knows. */
const canBeNoun = ({ lang, place }: UnmatchedName): boolean => NOUN_CAPITAL_LANGUAGES.has(lang) && !place;

/**
 * Whether a name says something by itself: none of it is translated, it merely begins no sentence, and nothing like it
 * stands nearby.
 */
const canStandAlone = (name: UnmatchedName): boolean =>
  canBeName(name) && (name.place || name.common === 0) && !name.weak && !name.near && !name.loose && !canBeNoun(name);

/**
 * Whether two unmatched names may be the same: an acronym and its full form, or a known word and its English name in
 * other letters.
 */
const canBeSameName = (o: UnmatchedName, t: UnmatchedName): boolean =>
  isAcronymFor(o, t) ||
  isAcronymFor(t, o) ||
  isForeignAbbreviation(o, t) ||
  isPartOf(o, t) ||
  isPartOf(t, o) ||
  isClippedCompound(o, t) ||
  isClippedCompound(t, o) ||
  canBeEnglishName(o, t) ||
  canBeEnglishName(t, o);

/** Whether a single word is a part of the other name: "Saint-Sébastien" and "Sebastián". */
const isPartOf = ({ words }: UnmatchedName, { text }: UnmatchedName): boolean =>
  words.length === 1 &&
  text
    .split(/[\s-]/u)
    .some((part) => part !== text && foldNameWord(part).startsWith(foldNameWord(words[0]!).slice(0, -1)));

/** Least length in letters of a part of a compound, without its last letter, which may be an ending. */
const MIN_COMPOUND_PART = 3;

/** Whether one word is a compound that ends in a word of the other name: "Госдума" and "State Duma". */
function isClippedCompound({ words }: UnmatchedName, long: UnmatchedName): boolean {
  const compound = toLatin(words.at(-1)!);
  return (
    words.length === 1 &&
    long.words.length > 1 &&
    long.words.some((word) => {
      const part = toLatin(word).slice(0, -1);
      return part.length >= MIN_COMPOUND_PART && compound.indexOf(part) > 1;
    })
  );
}

const canBeEnglishName = (word: UnmatchedName, gloss: UnmatchedName): boolean =>
  word.known === 1 && word.lang !== 'en' && gloss.foreignScript;

/** Two capitals in a row: an abbreviation, alone or with the rest of a word ("УрФО", "BioNTech's"). */
const ABBREVIATION = /^(?:\p{Lu}|\p{Lu}\p{Ll}{0,4}\p{Lu}+)(?:\p{Lu}|\.|\p{Lu}\p{Ll})*\p{Lu}?$/u;

/** Whether one may be the abbreviation of the other. Across alphabets the initials differ, so any phrase may be meant. */
const isAcronymFor = (short: UnmatchedName, long: UnmatchedName): boolean =>
  long.words.length > 1 &&
  ABBREVIATION.test(short.words[0]!) &&
  (isLatin(short.text) !== isLatin(long.text) ||
    short.text.replace(/\P{L}/gu, '') === long.words.map((w) => w[0]).join('') ||
    short.lang !== long.lang);

/** Whether both are abbreviations in different alphabets, which abbreviate the words of different languages. */
const isForeignAbbreviation = (o: UnmatchedName, t: UnmatchedName): boolean =>
  isLatin(o.text) !== isLatin(t.text) && ABBREVIATION.test(o.words[0]!) && ABBREVIATION.test(t.words[0]!);

const isLatin = (text: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(text);

/** Raises the confidence of a pair to that of the more certain of its two names alone. */
function raisePairConfidence(pair: NameDraftCandidate, singles: readonly NameDraftCandidate[]): NameDraftCandidate {
  if (pair.draft.seen?.rule === SPELLING_RULE) return pair;
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
  const features = computeSingleFeatures(statistics, passage, name, all);
  const [o, t] = name.side === 'original' ? [name, undefined] : [undefined, name];
  return { names: [name], draft: createNameDraft(passage, o ? 'lost' : 'inserted', features, o, t) };
}

const SPELLING_RULE = 'names spelt otherwise';
/** From this likeness on two names are one, spelt otherwise. */
const MIN_LIKENESS = 0.45;

function createPairCandidate(
  statistics: NameStatistics,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
  all: readonly UnmatchedName[],
): NameDraftCandidate {
  const likeness = computeLikeness(o, t);
  const features = computePairFeatures(statistics, passage, [o, t], likeness, all);
  const rule = likeness >= MIN_LIKENESS ? SPELLING_RULE : getPairRule(statistics, o, t);
  return { names: [o, t], draft: createNameDraft(passage, rule, features, o, t) };
}

/** How alike two names are, by their letters or their sound, 0..1. */
function computeLikeness(o: UnmatchedName, t: UnmatchedName): number {
  const letters = computeLetterSimilarity(foldNameWord(o.text), foldNameWord(t.text));
  return Math.max(letters, computeNameSimilarity(o.text, o.lang, t.text, t.lang));
}

/** The rule whose weights apply. Languages that capitalize every noun and scripts without capitals have their own. */
function getPairRule(statistics: NameStatistics, o: UnmatchedName, t: UnmatchedName): string {
  if (statistics.nouns) return 'names among nouns';
  return o.foreignScript || t.foreignScript ? 'names in foreign letters' : 'names';
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
    evidence: [
      {
        type: 'names',
        ...(original ? { original } : {}),
        ...(translation ? { translation } : {}),
        ...(rule === SPELLING_RULE ? { alike: true as const } : {}),
      },
    ],
    seen: { rule, features },
  };
}
