import type { AnalyzedSegment, Side } from '../../../core';
import type { CapitalizedRun } from '../../../names/capitalized-runs';
import {
  canMatchBySound,
  countSounds,
  foldNameWord,
  hasSpelling,
  type NameSearchText,
  scoreBySound,
} from '../../shared/name-match';
import { isCommonNoun, NOUN_CAPITAL_LANGUAGES } from './capitalized-nouns';
import { getNameClass, isInLexicon } from './match-rates';

/** Capitalised words of a passage that nothing on the other side answers for. */
export interface UnmatchedName {
  readonly side: Side;
  readonly lang: string;
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly initial: boolean;
  /** Best it is heard over there, 0..1. */
  readonly heard: number;
  /** It is told by its sound: the other side writes in other letters. */
  readonly byEar: boolean;
  /** How surely it is heard in the passages nearby. */
  readonly heardNear: number;
  /** How many sounds it has. */
  readonly sounds: number;
  /** Of its words, the share that a lexicon knows as a word for something. */
  readonly known: number;
  /** See `classOf`. */
  readonly class: string;
  /** Folded words beside it: "Amy" of "Amy Chozick". */
  readonly company: readonly string[];
  /** Its letters are not those of most of the text around it. */
  readonly foreignScript: boolean;
  /** It stands in a passage nearby on the other side. */
  readonly near: boolean;
  /** A common noun by its looks, in languages that give nouns capitals. */
  readonly noun: boolean;
}

/** What a side's names are asked against. */
export interface NameLookup {
  readonly side: Side;
  readonly lang: string;
  readonly offer: NameSearchText;
  readonly near: readonly NameSearchText[];
  /** Lower-case words of the side's text. */
  readonly lower: ReadonlySet<string>;
  /** Folded word → how often it stands on the side, and how often it is answered by its spelling. */
  readonly seen: Map<string, { readonly all: number; readonly spelt: number }>;
}

const MIN_SOUND_SCORE = 0.5;

type CheckedWord = CapitalizedRun['words'][number] & { readonly there: boolean };

/** A whole stretch heard over there is answered; else word by word, neighbours that nothing answers for taken together. */
export function findUnmatchedNames(run: CapitalizedRun, segment: AnalyzedSegment, asking: NameLookup): UnmatchedName[] {
  const words = run.words.map((word, i): CheckedWord => ({ ...word, there: hasCounterpart(run, i, segment, asking) }));
  if (words.every((w) => w.there)) return [];
  const whole = scoreBySound(run.text, asking.lang, asking.offer);
  if (whole >= MIN_SOUND_SCORE) return [];
  return groupUnmatchedWords(words)
    .map((group) => removeTitle(group, segment))
    .flatMap((group) => {
      const text = segment.text.slice(group[0]!.start, group.at(-1)!.end);
      const heard = Math.max(
        group.length === words.length ? whole : scoreBySound(text, asking.lang, asking.offer),
        scorePartsBySound(group, asking),
      );
      return heard >= MIN_SOUND_SCORE ? [] : [buildUnmatchedName(run, group, segment, asking, heard)];
    });
}

/** Sounds from which on a part of a name is told from chance. */
const MIN_PART_SOUNDS = 4;

/** A surname alone, or a name without its middle part, stands for all of it. */
function scorePartsBySound(group: readonly CheckedWord[], { lang, offer }: NameLookup): number {
  if (group.length < 2) return 0;
  const parts = [
    ...group.map((w) => w.text),
    ...(group.length > 2 ? group.slice(1).map((w, i) => `${group[i]!.text} ${w.text}`) : []),
  ];
  return Math.max(
    0,
    ...parts
      .filter((part) => countSounds(part, lang) >= MIN_PART_SOUNDS)
      .map((part) => scoreBySound(part, lang, offer)),
  );
}

/** By its spelling, by its name in the other language, or because it is no name: "The", "Yesterday". */
function hasCounterpart(
  run: CapitalizedRun,
  i: number,
  segment: AnalyzedSegment,
  { offer, lower, seen }: NameLookup,
): boolean {
  const word = run.words[i]!;
  const spelt = hasSpelling(word.text, offer);
  const key = foldNameWord(word.text);
  const count = seen.get(key) ?? { all: 0, spelt: 0 };
  seen.set(key, { all: count.all + 1, spelt: count.spelt + (spelt ? 1 : 0) });
  if (spelt || (i === 0 && run.initial && lower.has(word.text.toLowerCase()))) return true;
  return segment.mentions.some((m) => m.start < word.end && m.end > word.start && offer.concepts.has(m.concept));
}

function buildUnmatchedName(
  run: CapitalizedRun,
  group: readonly CheckedWord[],
  segment: AnalyzedSegment,
  { side, lang, offer, near }: NameLookup,
  heard: number,
): UnmatchedName {
  const [start, end] = [group[0]!.start, group.at(-1)!.end];
  const words = group.map((w) => w.text);
  const initial = run.initial && start === run.start;
  const text = segment.text.slice(start, end);
  const others = run.words.filter((w) => !group.some((g) => g.start === w.start));
  return {
    side,
    lang,
    segment,
    start,
    end,
    text,
    words,
    initial,
    heard,
    byEar: canMatchBySound(text, lang, offer),
    heardNear: Math.max(0, ...near.map((offer) => scoreBySound(text, lang, offer))),
    sounds: countSounds(text, lang),
    known: group.filter((w) => isInLexicon(segment, w)).length / group.length,
    class: getNameClass({ words: group, initial }, segment),
    company: [...getAdjacentWords(segment.text, start, end), ...others.map((w) => foldNameWord(w.text))],
    foreignScript: UNCASED_SCRIPTS.test(segment.text),
    near: words.some((word) => near.some((offer) => hasSpelling(word, offer))),
    noun: NOUN_CAPITAL_LANGUAGES.has(lang) && isCommonNoun(segment.text, start, words),
  };
}

/** Scripts without capitals: a capitalised word in them is in foreign letters. */
const UNCASED_SCRIPTS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3}/u;

/** The words right before and behind, which a name that is kept has beside it on both sides. */
function getAdjacentWords(text: string, start: number, end: number): string[] {
  const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})[ .-]{0,9}$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  const behind = /^[ .-]*([\p{L}\p{M}]{3,})/u.exec(text.slice(end, end + 24))?.[1];
  return [before, behind].flatMap((word) => (word ? [foldNameWord(word)] : []));
}

/** Without what a person is called by before a name of two words and more: "Principal", "PGS.TS". */
function removeTitle(group: readonly CheckedWord[], segment: AnalyzedSegment): readonly CheckedWord[] {
  const first = group.findIndex((w) => !isInLexicon(segment, w) && !/\.\p{L}/u.test(w.text));
  return first > 0 && group.length - first > 1 ? group.slice(first) : group;
}

function groupUnmatchedWords(words: readonly CheckedWord[]): CheckedWord[][] {
  const out: CheckedWord[][] = [];
  let before = false;
  for (const word of words) {
    if (!word.there) {
      if (before) out.at(-1)!.push(word);
      else out.push([word]);
    }
    before = !word.there;
  }
  return out;
}
