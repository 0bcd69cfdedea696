import { foldWords } from '../../text/fold-words';
import { countLetters } from '../../util/letters';
import type { LanguagePair } from '../translator';
import { getScriptLetters } from './script-letters';

/** What a machine may do in place of translating. */
export type TranslationError = 'empty' | 'untranslated' | 'looped' | 'script' | 'length' | 'same-for-many';

/** A text and what an engine made of it. */
export interface TranslatedText {
  readonly source: string;
  readonly answer: string;
}

/** Words that begin small, and letters that know no case: what a name is not, nor a part of an address. */
const LOWERCASE_WORD = /(?<=^|[\s"'“”‘’«(¿¡—–,])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}]|[./@:]\S)/gu;
const CASELESS_LETTER = /\p{Lo}/gu;

const countLowercaseWords = (text: string): number => text.match(LOWERCASE_WORD)?.length ?? 0;
const countCaselessLetters = (text: string): number => text.match(CASELESS_LETTER)?.length ?? 0;

/** Close relatives write many a short sentence alike. */
const RELATED_LANGUAGES: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn', 'da', 'sv'],
  ['hr', 'bs', 'sr', 'sh'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['gl', 'pt'],
  ['bg', 'mk'],
  ['zh', 'yue', 'ja'],
];

const getBaseTag = (lang: string): string => lang.split('-')[0]!.toLowerCase();
const isRelatedPair = ({ from, to }: LanguagePair): boolean =>
  RELATED_LANGUAGES.some((group) => group.includes(getBaseTag(from)) && group.includes(getBaseTag(to)));

/** So much must stand there beyond names before standing there unchanged is a slip: words, or letters without case. */
const MIN_UNCHANGED = { words: 3, letters: 8 } as const;
const MIN_UNCHANGED_RELATED = { words: 8, letters: 16 } as const;

function isUntranslated({ source, answer }: TranslatedText, langs: LanguagePair): boolean {
  if (foldWords(source) !== foldWords(answer)) return false;
  const least = isRelatedPair(langs) ? MIN_UNCHANGED_RELATED : MIN_UNCHANGED;
  return countLowercaseWords(source) >= least.words || countCaselessLetters(source) >= least.letters;
}

/** Letters of one's own script, of all letters, below which a text is in another. */
const MIN_OWN_SCRIPT_SHARE = 0.2;

/** A name in foreign letters is none: a few capitalised words, or as good as no letter. */
function isInOtherScript(answer: string, lang: string): boolean {
  const own = getScriptLetters(lang);
  const all = countLetters(answer);
  if (!own || (answer.match(own)?.length ?? 0) >= MIN_OWN_SCRIPT_SHARE * all) return false;
  const foreign = answer.replace(own, ' ');
  return (
    countLowercaseWords(foreign) >= MIN_UNCHANGED.words || countCaselessLetters(foreign) >= MIN_UNCHANGED.letters / 2
  );
}

/** A phrase of two to sixty characters, four times in a row, over a dozen characters or more. */
const LOOP = { shortest: 2, longest: 60, times: 4, characters: 12 } as const;

function hasLoop(text: string): boolean {
  for (let period = LOOP.shortest; period <= LOOP.longest && period * LOOP.times <= text.length; period++)
    if (hasLoopWithPeriod(period, text)) return true;
  return false;
}

function hasLoopWithPeriod(period: number, text: string): boolean {
  const enough = Math.max(LOOP.times * period, LOOP.characters);
  let run = period;
  for (let i = period; i < text.length; i++) {
    run = text[i] === text[i - period] ? run + 1 : period;
    if (run >= enough && /\p{L}/u.test(text.slice(i - period + 1, i + 1))) return true;
  }
  return false;
}

/** What is wrong with a rendering that can be told from it alone. */
export function checkTranslation(rendering: TranslatedText, langs: LanguagePair): TranslationError | undefined {
  const { source, answer } = rendering;
  if (!answer.trim()) return 'empty';
  if (isUntranslated(rendering, langs)) return 'untranslated';
  if (isInOtherScript(answer, langs.to)) return 'script';
  return hasLoop(answer) && !hasLoop(source) ? 'looped' : undefined;
}

/** From so many on an article has a median. */
const MIN_TEXTS_FOR_MEDIAN = 6;
/** So many times longer or shorter than the article's own measure; short texts may be off by some characters more. */
const LENGTH_TOLERANCE = { times: 3, longer: 25, shorter: 6 } as const;

function hasOddLength({ source, answer }: TranslatedText, ratio: number): boolean {
  const expected = source.length * ratio;
  return (
    answer.length > LENGTH_TOLERANCE.times * expected + LENGTH_TOLERANCE.longer ||
    LENGTH_TOLERANCE.times * (answer.length + LENGTH_TOLERANCE.shorter) < expected
  );
}

function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** A "Yes." may answer several texts; a sentence answers one, perhaps one said twice in other words. */
const REPEATED_ANSWER = { sources: 3, letters: 10 } as const;

function findRepeatedAnswers(renderings: readonly TranslatedText[]): ReadonlySet<string> {
  const sources = new Map<string, Set<string>>();
  for (const { source, answer } of renderings) {
    const key = foldWords(answer);
    sources.set(key, (sources.get(key) ?? new Set()).add(foldWords(source)));
  }
  const many = [...sources].filter(
    ([answer, of]) => of.size >= REPEATED_ANSWER.sources && countLetters(answer) >= REPEATED_ANSWER.letters,
  );
  return new Set(many.map(([answer]) => answer));
}

/** What is wrong with each of an article's renderings; undefined for what may be believed. */
export function findTranslationErrors(
  renderings: readonly TranslatedText[],
  langs: LanguagePair,
): readonly (TranslationError | undefined)[] {
  const alone = renderings.map((rendering) => checkTranslation(rendering, langs));
  const sound = renderings.filter((_, at) => !alone[at]);
  const many = findRepeatedAnswers(sound);
  const ratio =
    sound.length < MIN_TEXTS_FOR_MEDIAN
      ? undefined
      : computeMedian(sound.map((r) => r.answer.length / r.source.length));
  return renderings.map((rendering, at) => {
    if (alone[at]) return alone[at];
    if (many.has(foldWords(rendering.answer))) return 'same-for-many';
    return ratio !== undefined && hasOddLength(rendering, ratio) ? 'length' : undefined;
  });
}
