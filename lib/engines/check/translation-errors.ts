import { foldWords } from '../../text/fold-words';
import { countLetters } from '../../util/letters';
import type { Langs } from '../translator';
import { lettersOf } from './script-letters';

/** What a machine may do in place of translating. */
export type Slip = 'empty' | 'untranslated' | 'looped' | 'script' | 'length' | 'same-for-many';

/** A text and what an engine made of it. */
export interface Rendering {
  readonly source: string;
  readonly answer: string;
}

/** Words that begin small, and letters that know no case: what a name is not, nor a part of an address. */
const SMALL_WORD = /(?<=^|[\s"'“”‘’«(¿¡—–,])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}]|[./@:]\S)/gu;
const CASELESS = /\p{Lo}/gu;

const smallWords = (text: string): number => text.match(SMALL_WORD)?.length ?? 0;
const caseless = (text: string): number => text.match(CASELESS)?.length ?? 0;

/** Close relatives write many a short sentence alike. */
const RELATIVES: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn', 'da', 'sv'],
  ['hr', 'bs', 'sr', 'sh'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['gl', 'pt'],
  ['bg', 'mk'],
  ['zh', 'yue', 'ja'],
];

const baseOf = (lang: string): string => lang.split('-')[0]!.toLowerCase();
const areRelatives = ({ from, to }: Langs): boolean =>
  RELATIVES.some((group) => group.includes(baseOf(from)) && group.includes(baseOf(to)));

/** So much must stand there beyond names before standing there unchanged is a slip: words, or letters without case. */
const UNCHANGED = { words: 3, letters: 8 } as const;
const UNCHANGED_RELATIVE = { words: 8, letters: 16 } as const;

function isUntranslated({ source, answer }: Rendering, langs: Langs): boolean {
  if (foldWords(source) !== foldWords(answer)) return false;
  const least = areRelatives(langs) ? UNCHANGED_RELATIVE : UNCHANGED;
  return smallWords(source) >= least.words || caseless(source) >= least.letters;
}

/** Letters of one's own script, of all letters, below which a text is in another. */
const OWN_SCRIPT = 0.2;

/** A name in foreign letters is none: a few capitalised words, or as good as no letter. */
function isOtherScript(answer: string, lang: string): boolean {
  const own = lettersOf(lang);
  const all = countLetters(answer);
  if (!own || (answer.match(own)?.length ?? 0) >= OWN_SCRIPT * all) return false;
  const foreign = answer.replace(own, ' ');
  return smallWords(foreign) >= UNCHANGED.words || caseless(foreign) >= UNCHANGED.letters / 2;
}

/** A phrase of two to sixty characters, four times in a row, over a dozen characters or more. */
const LOOP = { shortest: 2, longest: 60, times: 4, characters: 12 } as const;

function hasLoop(text: string): boolean {
  for (let period = LOOP.shortest; period <= LOOP.longest && period * LOOP.times <= text.length; period++)
    if (hasLoopOf(period, text)) return true;
  return false;
}

function hasLoopOf(period: number, text: string): boolean {
  const enough = Math.max(LOOP.times * period, LOOP.characters);
  let run = period;
  for (let i = period; i < text.length; i++) {
    run = text[i] === text[i - period] ? run + 1 : period;
    if (run >= enough && /\p{L}/u.test(text.slice(i - period + 1, i + 1))) return true;
  }
  return false;
}

/** What is wrong with a rendering that can be told from it alone. */
export function slipAlone(rendering: Rendering, langs: Langs): Slip | undefined {
  const { source, answer } = rendering;
  if (!answer.trim()) return 'empty';
  if (isUntranslated(rendering, langs)) return 'untranslated';
  if (isOtherScript(answer, langs.to)) return 'script';
  return hasLoop(answer) && !hasLoop(source) ? 'looped' : undefined;
}

/** From so many on an article has a median. */
const ENOUGH = 6;
/** So many times longer or shorter than the article's own measure; short texts may be off by some characters more. */
const LENGTH = { times: 3, longer: 25, shorter: 6 } as const;

function isOddLength({ source, answer }: Rendering, ratio: number): boolean {
  const expected = source.length * ratio;
  return (
    answer.length > LENGTH.times * expected + LENGTH.longer ||
    LENGTH.times * (answer.length + LENGTH.shorter) < expected
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** A "Yes." may answer several texts; a sentence answers one, perhaps one said twice in other words. */
const MANY = { sources: 3, letters: 10 } as const;

function answersToMany(renderings: readonly Rendering[]): ReadonlySet<string> {
  const sources = new Map<string, Set<string>>();
  for (const { source, answer } of renderings) {
    const key = foldWords(answer);
    sources.set(key, (sources.get(key) ?? new Set()).add(foldWords(source)));
  }
  const many = [...sources].filter(([answer, of]) => of.size >= MANY.sources && countLetters(answer) >= MANY.letters);
  return new Set(many.map(([answer]) => answer));
}

/** What is wrong with each of an article's renderings; undefined for what may be believed. */
export function slipsIn(renderings: readonly Rendering[], langs: Langs): readonly (Slip | undefined)[] {
  const alone = renderings.map((rendering) => slipAlone(rendering, langs));
  const sound = renderings.filter((_, at) => !alone[at]);
  const many = answersToMany(sound);
  const ratio = sound.length < ENOUGH ? undefined : median(sound.map((r) => r.answer.length / r.source.length));
  return renderings.map((rendering, at) => {
    if (alone[at]) return alone[at];
    if (many.has(foldWords(rendering.answer))) return 'same-for-many';
    return ratio !== undefined && isOddLength(rendering, ratio) ? 'length' : undefined;
  });
}
