/**
 * A rule that finds names replaced, left out or added by the encoder: what is a name, and whether the other side has it,
 * is told in every script, with capitals or without. Spelling, sound and the lists of places may only speak for a name.
 */
import type { AnalyzedSegment, Mark, NameEvidence, Side } from '../../../core';
import {
  compareNames,
  type EmbeddedName,
  findEmbeddedNames,
  findNameLikeness,
  removeNameWords,
} from '../../../meaning/embedded-names';
import { listTokens } from '../../../meaning/token-likeness';
import { memoizeByObject } from '../../../util/memoize';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
  roundScore,
} from '../../shared/comparison-context';
import { computeConfidence, type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import {
  foldNameWord,
  getNameSearchText,
  hasSpelling,
  type NameSearchText,
  scoreBySound,
} from '../../shared/name-match';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNamesByMeaning(context: ComparisonContext, passage: LinkedPassage): FindingDraft[] {
  const [originals, translations] = [
    listAbsentNames(context, passage, 'original'),
    listAbsentNames(context, passage, 'translation'),
  ];
  const singles = [...originals, ...translations].map((name) => ({
    names: [name],
    draft: createSingleDraft(context, passage, name, name.side === 'original' ? translations : originals),
  }));
  const pairs = originals
    .flatMap((o) => translations.map((t) => ({ names: [o, t], draft: createPairDraft(context, passage, o, t) })))
    .sort((one, other) => other.draft.confidence - one.draft.confidence);
  const used = new Set<AbsentName>();
  const chosen = pairs.filter(({ names, draft }) => {
    if (draft.confidence < LEAST_PAIR_CONFIDENCE || names.some((name) => used.has(name))) return false;
    for (const name of names) used.add(name);
    return true;
  });
  const isRemaining = ({ names }: NameDraft) => !used.has(names[0]!) && !isNear(names[0]!);
  const rivals = [
    ...pairs.filter((pair) => !chosen.includes(pair)),
    ...singles.filter((single) => !isRemaining(single)),
  ];
  return [...chosen.map((pair) => raiseConfidence(pair, singles)), ...singles.filter(isRemaining)].map(
    ({ draft }, at) => (at ? draft : { ...draft, rivals: rivals.map((rival) => rival.draft) }),
  );
}

interface NameDraft {
  readonly names: readonly AbsentName[];
  readonly draft: FindingDraft;
}

/** Below this, two names are rather each alone than one in the place of the other. */
const LEAST_PAIR_CONFIDENCE = 0.3;

/** Whether it stands near: sentences may be split elsewhere. */
const isNear = ({ near }: AbsentName): boolean => near >= MOST_LIKENESS;

/** Raises the confidence of a pair to that of the more certain of its two names alone. */
function raiseConfidence(pair: NameDraft, singles: readonly NameDraft[]): NameDraft {
  const own = singles.filter(({ names }) => pair.names.includes(names[0]!) && !isNear(names[0]!));
  const confidence = Math.max(pair.draft.confidence, ...own.map(({ draft }) => draft.confidence));
  return { ...pair, draft: { ...pair.draft, confidence } };
}

/** A name that the linked passage of the other side does not seem to have. */
interface AbsentName extends EmbeddedName {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly text: string;
  /** Likeness to what is most like it in the linked passage, in what lies near, in the whole other text. */
  readonly linked: number;
  readonly near: number;
  readonly far: number;
  /** The highest score by sound in the linked passage, 0..1. */
  readonly heard: number;
}

/** From this likeness on to what stands somewhere in a text, a name is there. */
const MOST_LIKENESS = 0.7;
/** From this likeness on to a whole name, it is that name. */
const MIN_SAME_NAME = 0.5;
/** What is left of a name of which a word is there must be less like anything than this to be missing. */
const MOST_LEFT_LIKENESS = 0.45;
/** From this score on, a name is there by its sound. */
const MIN_SOUND_SCORE = 0.4;
/** How many passages before and after are near. Translators may name somebody one sentence earlier or later. */
const NEARBY_PASSAGES = 2;
/** So many segments before and after are looked through at all: the time grows with a text's length, not its square. */
const FAR_SEGMENTS = 60;

const getNames = memoizeByObject(({ text, embedding }: AnalyzedSegment): readonly EmbeddedName[] =>
  embedding?.tokens ? findEmbeddedNames(text, embedding.tokens) : [],
);

function listAbsentNames(context: ComparisonContext, passage: LinkedPassage, side: Side): AbsentName[] {
  const other = getOtherSide(side);
  const linkedTokens = listTokens(passage[other]);
  const searchText = getNameSearchText(passage[other], context.langs[other]);
  const others = passage[other].flatMap(getNames);
  const isThere = (name: EmbeddedName) =>
    findNameLikeness(name, linkedTokens) >= MOST_LIKENESS ||
    others.some((one) => compareNames(name, one) >= MIN_SAME_NAME);
  return passage[side].flatMap((segment) =>
    getNames(segment).flatMap((whole): AbsentName[] => {
      if (isGloss(segment.text, whole) || isThere(whole)) return [];
      const name = removeSpeltWords(segment, whole, searchText);
      if (!name || isSaidOtherwise(segment, name, searchText) || (name !== whole && isThere(name))) return [];
      const linked = findNameLikeness(name, linkedTokens);
      if (name !== whole && linked >= MOST_LEFT_LIKENESS) return [];
      const text = segment.text.slice(name.start, name.end);
      const heard = scoreBySound(text, context.langs[side], searchText);
      if (heard >= MIN_SOUND_SCORE) return [];
      return [{ ...name, side, segment, text, linked, heard, ...measureAround(context, passage, other, name) }];
    }),
  );
}

/**
 * What is left of a name without the words that the other side spells alike; undefined where that is nothing, or only
 * what stands before them: a title, or a point of the compass ("South Africa", "Jižní Afrika").
 */
function removeSpeltWords(
  segment: AnalyzedSegment,
  name: EmbeddedName,
  searchText: NameSearchText,
): EmbeddedName | undefined {
  let lastSpelt = -1;
  const rest = removeNameWords(segment.text, segment.embedding!.tokens!, name, (word, start) => {
    const isSpelt = hasSpelling(word, searchText);
    if (isSpelt) lastSpelt = start;
    return isSpelt;
  });
  if (lastSpelt < 0) return name;
  return rest && rest.start > lastSpelt ? rest : undefined;
}

/** Whether a name stands in brackets behind a word: it says that word again, in other letters or shorter. */
const isGloss = (text: string, { start, end }: EmbeddedName): boolean =>
  /[\p{L}\p{M}\p{N}][ "'”’»」]{0,2}[(（]["'“‘«「]?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[^()（）]{0,40}[)）]/u.test(text.slice(end, end + 42));

/** Whether the other side has a name by its letters, or by the lists of what words denote. */
function isSaidOtherwise(
  { text, mentions }: AnalyzedSegment,
  { start, end }: EmbeddedName,
  searchText: NameSearchText,
): boolean {
  if (searchText.text.includes(text.slice(start, end))) return true;
  return mentions.some((m) => m.start < end && m.end > start && searchText.concepts.has(m.concept));
}

function measureAround(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  name: EmbeddedName,
): { readonly near: number; readonly far: number } {
  const near = context.passages
    .slice(Math.max(0, passage.at - NEARBY_PASSAGES), passage.at + NEARBY_PASSAGES + 1)
    .filter((one) => one !== passage)
    .flatMap((one) => listTokens(one[side]));
  const all = [...context[side].values()];
  const [first, last] = [all.indexOf(passage[side][0]!), all.indexOf(passage[side].at(-1)!)];
  const around = [
    ...all.slice(Math.max(0, first - FAR_SEGMENTS), first),
    ...all.slice(last + 1, last + 1 + FAR_SEGMENTS),
  ];
  return { near: findNameLikeness(name, near), far: findNameLikeness(name, listTokens(around)) };
}

/** Features of one name. The feature names are keys of the stored weights. */
function computeNameFeatures(context: ComparisonContext, name: AbsentName, prefix: string): RuleFeatures {
  const statistics = getMatchShares(context);
  return {
    [`${prefix} odds`]: Math.min(6, name.odds) / 6,
    [`${prefix} linked`]: name.linked,
    [`${prefix} near`]: name.near,
    [`${prefix} far`]: Math.max(name.far, name.near),
    [`${prefix} heard`]: name.heard,
    [`${prefix} short`]: name.end - name.start < 4 ? 1 : 0,
    [`${prefix} words`]: Math.min(3, (name.text.match(/\s+/gu)?.length ?? 0) + 1) / 3,
    [`${prefix} matched elsewhere`]: statistics.elsewhere(name),
    [`${prefix} usual`]: statistics.usual(name.side),
  };
}

interface MatchShares {
  /** Of the names of a side in linked passages, the share that the passage's other side has. */
  readonly usual: (side: Side) => number;
  /** Whether other places where a side has the same word are matched: 1, not matched: -1, or there are none: 0. */
  readonly elsewhere: (name: AbsentName) => number;
}

const getMatchShares = memoizeByObject((context: ComparisonContext): MatchShares => {
  const counts = { original: { there: 1, all: 2 }, translation: { there: 1, all: 2 } };
  const places = new Map<string, { segment: AnalyzedSegment; start: number; isThere: boolean }[]>();
  for (const passage of context.passages) {
    if (!passage.paired || !hasTokens(passage)) continue;
    for (const side of ['original', 'translation'] as const) {
      const tokens = listTokens(passage[getOtherSide(side)]);
      for (const segment of passage[side])
        for (const name of getNames(segment)) {
          const isThere = findNameLikeness(name, tokens) >= MOST_LIKENESS;
          counts[side].all++;
          if (isThere) counts[side].there++;
          const key = toKey(side, segment.text.slice(name.start, name.end));
          places.set(key, [...(places.get(key) ?? []), { segment, start: name.start, isThere }]);
        }
    }
  }
  return {
    usual: (side) => counts[side].there / counts[side].all,
    elsewhere: ({ side, text, segment, start }) => {
      const others = (places.get(toKey(side, text)) ?? []).filter(
        (place) => place.segment !== segment || place.start !== start,
      );
      if (!others.length) return 0;
      return (2 * others.filter(({ isThere }) => isThere).length) / others.length - 1;
    },
  };
});

const toKey = (side: Side, text: string): string => `${side} ${foldNameWord(text)}`;

const computePassageFeatures = (passage: LinkedPassage): RuleFeatures => ({
  link: toScaledLogOdds(passage.link.score),
  ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
});

function createPairDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
): FindingDraft {
  const features = {
    ...computeNameFeatures(context, o, 'o'),
    ...computeNameFeatures(context, t, 't'),
    ...computePassageFeatures(passage),
    alike: compareNames(o, t),
    place: Math.abs(computePosition(passage, o) - computePosition(passage, t)),
  };
  return createDraft(passage, 'names by meaning', features, [o, t]);
}

/** `others`: the names of the other side that could have taken its place, or that it could have taken the place of. */
function createSingleDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  others: readonly AbsentName[],
): FindingDraft {
  const rule = name.side === 'original' ? 'lost by meaning' : 'inserted by meaning';
  const features = {
    ...computeNameFeatures(context, name, 'name'),
    ...computePassageFeatures(passage),
    'a name over there': others.length ? 1 : 0,
    'most absent over there': others.length ? 1 - Math.min(...others.map(({ linked }) => linked)) : 0,
  };
  return createDraft(passage, rule, features, [name]);
}

/** Where in the passage a name begins, 0..1. */
function computePosition(passage: LinkedPassage, { side, segment, start }: AbsentName): number {
  const before = passage[side].slice(0, passage[side].indexOf(segment));
  return (countCharacters(before) + start) / Math.max(1, countCharacters(passage[side]));
}

function createDraft(
  { link }: LinkedPassage,
  rule: string,
  features: RuleFeatures,
  names: readonly AbsentName[],
): FindingDraft {
  const listIds = (side: Side) => {
    const own = names.filter((name) => name.side === side);
    return own.length && link[side].length > 1 ? own.map(({ segment }) => segment.id) : link[side];
  };
  const evidence: Partial<Record<Side, NameEvidence>> = Object.fromEntries(
    names.map(({ side, text }) => [side, { text }]),
  );
  return {
    kind: 'altered',
    category: 'name',
    severity: 'high',
    confidence: roundScore(computeConfidence(rule, features)),
    translation: listIds('translation'),
    original: listIds('original'),
    marks: names.map(({ side, segment, start, end }): Mark => ({ side, segment: segment.id, start, end })),
    evidence: [{ type: 'names', ...evidence }],
    seen: { rule, features },
  };
}
