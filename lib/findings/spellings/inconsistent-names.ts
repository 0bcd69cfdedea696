/** A rule that finds names of the original that the translation spells in several ways. */

import { groupBy } from '../../core/collections';
import type { Mark } from '../../core/finding';
import type { AnalyzedSegment } from '../../core/segment';
import { hasOverlap } from '../../core/span';
import { countPhonemes, getMinScore } from '../../facts/names/score';
import { computeNameSimilarity } from '../../facts/names/similarity';
import { pronounce } from '../../facts/names/sounds/pronounce';
import {
  findSpellingVariants,
  isSameSpelling,
  type NameOccurrence,
  type SpellingVariant,
} from '../../facts/names/spelling-variants';
import type { ComparisonContext, FindingDraft, LinkedPassage } from '../shared/comparison-context';
import { getCapitalizedRuns } from '../shared/match-keys';
import type { Rule } from '../shared/rule';

/** A node of a trie of words. Each step is a UTF-16 unit. */
interface WordNode {
  readonly next: Map<number, WordNode>;
  /** Of a word that ends here: the texts that have it. */
  texts?: number[];
}

/**
 * For each word the indices of the texts that have it, as a part of other words too. Takes time linear in the texts,
 * however many words there are.
 */
export function findTextsWith(
  words: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const root: WordNode = { next: new Map() };
  const found = new Map<string, readonly number[]>();
  for (const word of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let child = node.next.get(unit);
      if (!child) {
        child = { next: new Map() };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.texts ??= [];
    found.set(word, node.texts);
  }
  texts.forEach((text, index) => {
    for (let from = 0; from < text.length; from++) {
      let node: WordNode | undefined = root;
      for (let at = from; node; node = node.next.get(text.charCodeAt(at++)))
        if (node.texts && node.texts.at(-1) !== index) node.texts.push(index);
    }
  });
  return found;
}

/** Least number of phonemes of a name. Shorter names sound like many words. */
const MIN_NAME_SOUNDS = 6;
/** From this score on, a span certainly is the name. */
const MIN_OCCURRENCE_SCORE = 0.85;
/** The same where the original only has a part of the name in that passage. */
const MIN_PARTIAL_NAME_SCORE = 0.9;
/** Whether a text mixes Latin and other letters: it is a name with a neighboring word. */
const isMixedScript = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text);
/** Least number of letters of a word that may be a name. */
const MIN_WORD_LETTERS = 4;
/** Most names checked in an article; the most frequent ones. */
const MAX_NAMES = 24;

export const INCONSISTENT_NAME_RULE = {
  id: 'inconsistent names',
  brings: {
    renderings: { effect: 'form changed', judged: 'spellings', lost: undefined, explains: 'all spellings' },
  },
  finds: ['renderings'],
  fixed: {
    // `twoScripts`: one spelling in each script, as many newspapers give a brand or surname once.
    confidence: { spelled: 0.72, twoScripts: 0.4 },
    reason: 'Counted on unaltered news: in two of three findings the name did have two spellings. None to learn from.',
  },
  find: findInconsistentNames,
} as const satisfies Rule;

interface RepeatedName {
  readonly text: string;
  readonly passages: LinkedPassage[];
}

/** Finds names with several spellings; one finding for each name, however often it occurs. */
function findInconsistentNames(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const names = findRepeatedNames(context);
  const found = names.flatMap((name) => {
    const spellings = findSpellings(context, name);
    return spellings.length > 1 && !hasOnlyOriginalSpellings(context, spellings)
      ? [createInconsistentNameDraft(context, spellings, name.text)]
      : [];
  });
  return names.length ? found : findSpellingPairs(context);
}

/**
 * Finds names that occur in several passages. Where a title or a place stands before a name, only the last words are
 * the name.
 */
function findRepeatedNames(context: ComparisonContext): RepeatedName[] {
  const paired = context.passages.filter((p) => p.paired);
  const texts = paired.map((p) => p.original.map((s) => s.text).join(' '));
  const candidates = new Set(paired.flatMap((p) => p.original.flatMap(extractUnknownNames)).flatMap(listWithoutTitle));
  const textsByPart = findTextsWith([...candidates].map(getNamePart), texts);
  const names = [...candidates].map((text) => ({
    text,
    passages: textsByPart.get(getNamePart(text))!.map((at) => paired[at]!),
  }));
  return names
    .filter(
      ({ text, passages }) =>
        passages.length > 1 && countPhonemes(pronounce(text, context.langs.original)) >= MIN_NAME_SOUNDS,
    )
    .sort((a, b) => b.passages.length - a.passages.length || b.text.length - a.text.length)
    .slice(0, MAX_NAMES);
}

/**
 * What shows that a text has a name: its last word, since the translation may give a full name where the original only
 * has the surname, or all of it where that word is short.
 */
function getNamePart(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length > 3 ? last : name;
}

/** Longest name in words. Longer runs begin with a title or a place. */
const MAX_NAME_WORDS = 3;

function listWithoutTitle(text: string): string[] {
  const words = text.split(' ');
  return words.length > MAX_NAME_WORDS ? [text, words.slice(-MAX_NAME_WORDS).join(' ')] : [text];
}

/**
 * Finds capitalized runs of which at most half the words are in the lexicon. Known words ("Government", "Monday") are
 * translated, not respelled.
 */
function extractUnknownNames(segment: AnalyzedSegment): string[] {
  return getCapitalizedRuns(segment).flatMap((run) => {
    const knownWords = run.words.filter((w) => segment.mentions.some((m) => hasOverlap(m, w)));
    return knownWords.length * 2 > run.words.length ? [] : [run.text.replace(/['’]s$/u, '')];
  });
}

/**
 * The spellings of a name in the translation. Those in brackets and those that are part of another spelling are left
 * out.
 */
function findSpellings(context: ComparisonContext, name: RepeatedName): SpellingVariant[] {
  const texts = name.passages.map((p) => ({ id: String(p.at), text: joinTranslationText(p) }));
  const textById = new Map(texts.map((s) => [s.id, s.text]));
  const minScore = Math.max(
    MIN_OCCURRENCE_SCORE,
    getMinScore(countPhonemes(pronounce(name.text, context.langs.original))),
  );
  const variants = findSpellingVariants(name.text, context.langs.original, texts, context.langs.translation, minScore);
  const passagesWithFullName = new Set(
    name.passages.filter((p) => p.original.some((s) => s.text.includes(name.text))).map((p) => String(p.at)),
  );
  const isPlain = (place: NameOccurrence) =>
    (passagesWithFullName.has(place.id) || place.score >= MIN_PARTIAL_NAME_SCORE) &&
    !isInBrackets(textById.get(place.id) ?? '', place);
  const plainVariants = variants
    .filter(({ spelling }) => !isMixedScript(spelling))
    .map(({ spelling, places }) => ({ spelling, places: places.filter(isPlain) }))
    .filter(({ places }) => places.length > 0);
  /** Whether one is the end of the other in whatever case: a name without a title or a first name. */
  const isEndOf = (short: string, long: string) =>
    long
      .split(' ')
      .some((_, at, words) => at > 0 && isSameSpelling(words.slice(at).join(' '), short, context.langs.translation));
  const isBeside = (places: readonly NameOccurrence[], spelling: string) =>
    places.every((p) => textById.get(p.id)!.includes(spelling));
  return plainVariants.filter(
    ({ spelling, places }) =>
      !plainVariants.some(
        (o) =>
          o.spelling !== spelling &&
          (hasTextIgnoringCase(o.spelling, spelling) || isEndOf(spelling, o.spelling) || isBeside(places, o.spelling)),
      ),
  );
}

/** Whether the original itself writes each spelling where it stands: they are of several names, or it spells one in two ways. */
const hasOnlyOriginalSpellings = (context: ComparisonContext, spellings: readonly SpellingVariant[]): boolean =>
  spellings.every(({ spelling, places }) =>
    places.every(({ id }) => context.passages[Number(id)]!.original.some((s) => hasTextIgnoringCase(s.text, spelling))),
  );

/** Joins the segments of a passage, because a clause may end within a name. */
const joinTranslationText = ({ translation }: LinkedPassage): string => translation.map((s) => s.text).join(' ');

/** The spans of segments that an occurrence in the joined text covers. */
function toOccurrenceMarks(passage: LinkedPassage, { start, end }: NameOccurrence): Mark[] {
  let from = 0;
  return passage.translation.flatMap((segment): Mark[] => {
    const [segmentStart, segmentEnd] = [Math.max(0, start - from), Math.min(segment.text.length, end - from)];
    from += segment.text.length + 1;
    return segmentEnd > segmentStart
      ? [{ side: 'translation', segment: segment.id, start: segmentStart, end: segmentEnd }]
      : [];
  });
}

const hasTextIgnoringCase = (long: string, short: string) => long.toLowerCase().includes(short.toLowerCase());

const isInBrackets = (text: string, { start, end }: NameOccurrence): boolean =>
  /[(（[［][^)）\]］]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start)) &&
  /^[^(（]{0,40}[)）\]］]/u.test(text.slice(end, end + 42));

function createInconsistentNameDraft(
  context: ComparisonContext,
  spellings: readonly SpellingVariant[],
  original?: string,
): FindingDraft {
  const marked = spellings.map(({ spelling, places }) => ({
    spelling,
    marks: places.flatMap((place) => toOccurrenceMarks(context.passages[Number(place.id)]!, place)),
  }));
  const marks = marked.flatMap((m) => m.marks);
  const ids = [...new Set(marks.map((m) => m.segment))];
  const isSpelledTwice = hasTwoOfOneScript(spellings.map((m) => m.spelling));
  const linkedPassages = spellings
    .flatMap(({ places }) => places.map(({ id }) => Number(id)))
    .sort((a, b) => a - b)
    .map((at) => context.passages[at]!);
  return {
    kind: 'altered',
    category: 'renderings',
    confidence: INCONSISTENT_NAME_RULE.fixed.confidence[isSpelledTwice ? 'spelled' : 'twoScripts'],
    translation: ids,
    original: [...new Set(linkedPassages.flatMap((p) => p.link.original))],
    marks,
    evidence: [
      {
        type: 'renderings',
        ...(original ? { original } : {}),
        spellings: marked.map((m) => ({ text: m.spelling, segments: [...new Set(m.marks.map((k) => k.segment))] })),
      },
    ],
  };
}

/**
 * Whether two spellings are in Latin letters, or two in other letters. Many newspapers give a brand or surname once in
 * each script.
 */
function hasTwoOfOneScript(spellings: readonly string[]): boolean {
  const isLatin = spellings.map((spelling) => /\p{Script=Latin}/u.test(spelling));
  return isLatin.filter(Boolean).length > 1 || isLatin.filter((latin) => !latin).length > 1;
}

/** From this similarity on, two spellings in one language sound alike. */
const MIN_SIMILARITY = 0.9;

/**
 * Finds inconsistent names where the original's script has no capitals: two capitalized words of the translation that
 * sound alike and are linked to the same characters of the original, which are rare elsewhere.
 */
function findSpellingPairs(context: ComparisonContext): FindingDraft[] {
  const words = new Map<string, { places: NameOccurrence[]; passages: LinkedPassage[] }>();
  for (const passage of context.passages.filter((p) => p.paired)) {
    let from = 0;
    for (const segment of passage.translation) {
      const offset = from;
      from += segment.text.length + 1;
      for (const word of getCapitalizedRuns(segment).flatMap((run) => run.words)) {
        const isKnown = segment.mentions.some((m) => hasOverlap(m, word));
        if (isKnown || word.text.length < MIN_WORD_LETTERS) continue;
        const text = word.text.replace(/['’]s$/u, '');
        const entry = words.get(text) ?? { places: [], passages: [] };
        const start = offset + word.start;
        entry.places.push({ id: String(passage.at), start, end: start + text.length, score: 1 });
        entry.passages.push(passage);
        words.set(text, entry);
      }
    }
  }
  const entries = [...words];
  const charactersByPassage = new Map(context.passages.filter((p) => p.paired).map((p) => [p, listCharacterPairs(p)]));
  return listSharingPairs(
    entries.map(([, { passages }]) => passages),
    charactersByPassage,
  ).flatMap(({ words: [i, j], characters }) => {
    const [[a, x], [b, y]] = [entries[i]!, entries[j]!];
    if (a[0] !== b[0] || !isSoundAlike(a, b, context.langs.translation)) return [];
    const spellings = [
      { spelling: a, places: x.places },
      { spelling: b, places: y.places },
    ];
    const isToldApart = hasOnlyOriginalSpellings(context, spellings) || hasTwoNames(x.passages, y.passages, characters);
    return isToldApart ? [] : [createInconsistentNameDraft(context, spellings)];
  });
}

/**
 * Whether a passage that has both spellings has the characters that they share less often than it has the two: one of
 * them is of another name there. `one` and `other`: the passages of each, as often as they have it.
 */
const hasTwoNames = (
  one: readonly LinkedPassage[],
  other: readonly LinkedPassage[],
  characters: readonly string[],
): boolean =>
  one.some((passage) => {
    const count = [...one, ...other].filter((place) => place === passage).length;
    const text = passage.original.map((segment) => segment.text).join(' ');
    return other.includes(passage) && characters.every((pair) => text.split(pair).length - 1 < count);
  });

const isSoundAlike = (a: string, b: string, lang: string): boolean =>
  Math.abs(a.length - b.length) <= 3 &&
  !isSameSpelling(a, b, lang) &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  computeNameSimilarity(a, lang, b, lang) >= MIN_SIMILARITY;

const CHARACTER_RUN = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

const listCharacterPairs = (passage: LinkedPassage): Set<string> =>
  new Set(
    passage.original.flatMap(({ text }) =>
      (text.match(CHARACTER_RUN) ?? []).flatMap((run) =>
        Array.from({ length: run.length - 1 }, (_, k) => run.slice(k, k + 2)),
      ),
    ),
  );

/** Two words, by index, and each two characters that all of their passages have in common. */
interface SharingPair {
  readonly words: readonly [number, number];
  readonly characters: string[];
}

/**
 * Lists the pairs of words, in their order, all of whose passages have two consecutive characters in common that few
 * other passages have.
 */
function listSharingPairs(
  passagesByWord: readonly (readonly LinkedPassage[])[],
  charactersByPassage: ReadonlyMap<LinkedPassage, ReadonlySet<string>>,
): SharingPair[] {
  const everywhere = groupBy(
    [...charactersByPassage.values()].flatMap((pairs) => [...pairs]),
    (pair) => pair,
  );
  const uniquePassages = passagesByWord.map((passages) => new Set(passages));
  const shared = uniquePassages.flatMap((passages, word) => {
    const [first, ...rest] = [...passages].map((passage) => charactersByPassage.get(passage)!);
    return [...first!].filter((pair) => rest.every((set) => set.has(pair))).map((pair) => ({ pair, word }));
  });
  const found = new Map<number, SharingPair>();
  for (const [pair, words] of groupBy(shared, (entry) => entry.pair)) {
    const count = everywhere.get(pair)!.length;
    // One of the two has at least a quarter of the passages: few words of a text have.
    for (const { word: i } of words.filter(({ word }) => 4 * uniquePassages[word]!.size >= count))
      for (const { word: j } of words)
        if (i !== j && count <= 2 * new Set([...uniquePassages[i]!, ...uniquePassages[j]!]).size) {
          const [a, b] = [Math.min(i, j), Math.max(i, j)];
          const key = a * passagesByWord.length + b;
          if (found.has(key)) found.get(key)!.characters.push(pair);
          else found.set(key, { words: [a, b], characters: [pair] });
        }
  }
  return [...found.values()].sort(({ words: [a, b] }, { words: [c, d] }) => a - c || b - d);
}
