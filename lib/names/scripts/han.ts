/** Pronounces Han characters in Mandarin, Vietnamese, Korean or Japanese. */
import anyAscii from 'any-ascii';
import { createLazy } from '../../util/lazy';
import { memoizeBounded } from '../../util/memoize';
import { type Letters, toLetters } from '../letters';
import { MAY_BEGIN, MAY_END, PhonemeBuilder } from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { parseSpellingRules, pronounceByRules, type SpellingRules } from '../spelling-rules';
import { HAN_READINGS } from './han-readings';
import { pronounceHangul } from './hangul';
import { pronounceKana } from './kana';
import { getLatinRules } from './latin';

/** Rules for pinyin, as Chinese spells foreign names: 希 for hi, 基 for ki, 尔 for l and r. */
const PINYIN: SpellingRules = parseSpellingRules(
  `a=a ai=ai an=an ang=aN ao=ao b=b ^c=c ^ch=C d=d e=e ^er$=@'L' f=F ^g=g ^h=h i=i ia=ya' ian=yen iang=yaN iao=yao ie=ye iu=yu iong=yoN
  ^j=j ^k=k ^l=L m=m n=n ng$=N o=o ong=oN ou=o ^p=p ^q=q ^r=# s=s sh=S t=t u=u ua=wa uai=wai uan=wan uang=waN ui=we un=wen uo=o ü=u
  ^w=W ^wu=u x=X ^y=y ^yi=i ^yu=yu ^yuan=ywen ^yue=ywe ^z=z ^zh=J ei=ei en=en eng=eN in=in ing=iN
  ^si$=si' ^zi$=zi' ^ci$=ci' ^shi$=Si' ^te$=te' ^de$=de' ^ke$=ke' ^ge$=ge' ^le$=Le' ^fu$=Fu' ^bu$=bu' ^pu$=pu' ^mu$=mu' ^ku$=ku' ^gu$=gu'
  ^tu$=tu' ^xi$=Xi' ^ji$=ji' ^qi$=qi' ^li$=Li' ^lu$=Lu' ^ni$=ni' ^wu$=U' ^fo$=Fo'`,
);

/** The languages in whose sounds Han characters are read. */
export const READING_LANGUAGES = ['vi', 'ko', 'ja'] as const;

/** Languages besides Mandarin in which Han characters are read. */
export type HanReading = (typeof READING_LANGUAGES)[number];

export const isHanReading = (kind: string): kind is HanReading =>
  (READING_LANGUAGES as readonly string[]).includes(kind);
/** The readings of one character, in the notation of `PhonemeBuilder.write`. */
type HanEntry = Partial<Record<HanReading, string>>;

const buildNotation = (write: (out: PhonemeBuilder) => void): string => {
  const out = new PhonemeBuilder();
  write(out);
  return out.notation();
};
const pronounceToNotation = (
  text: string,
  read: (letters: Letters, from: number, to: number, out: PhonemeBuilder) => void,
): string => {
  const letters = toLetters(text);
  return buildNotation((out) => read(letters, 0, letters.chars.length, out));
};

const ENTRY_PATTERN = /^(\p{Script=Han}{1,4})([a-zđơư]*)(\p{Script=Hangul}?)([\u3041-\u30ff]*)$/u;

interface HanTable {
  /** Han character (each of its forms) → its readings. */
  readonly entryByCharacter: ReadonlyMap<string, HanEntry>;
  /** Han character (each of its forms) → the first of its forms. */
  readonly firstForms: ReadonlyMap<string, string>;
  /** Vietnamese syllable → the first Han character in the table with this reading. */
  readonly characterBySyllable: ReadonlyMap<string, string>;
}

const getHanTable = createLazy((): HanTable => {
  const entryByCharacter = new Map<string, HanEntry>();
  const characterBySyllable = new Map<string, string>();
  const firstForms = new Map<string, string>();
  for (const entryText of HAN_READINGS.split(/\s+/)) {
    const [, forms, vi, ko, ja] = ENTRY_PATTERN.exec(entryText) ?? [];
    if (!forms) continue;
    const entry: HanEntry = {
      ...(vi && {
        vi: pronounceToNotation(vi, (l, from, to, out) => pronounceByRules(getLatinRules('vi'), l, from, to, out, 0)),
      }),
      ...(ko && { ko: pronounceToNotation(ko, pronounceHangul) }),
      ...(ja && { ja: pronounceToNotation(ja, pronounceKana) }),
    };
    for (const form of forms) {
      entryByCharacter.set(form, entry);
      if (!firstForms.has(form)) firstForms.set(form, [...forms][0]!);
    }
    if (vi && !characterBySyllable.has(vi)) characterBySyllable.set(vi, [...forms][0]!);
  }
  return { entryByCharacter, firstForms, characterBySyllable };
});

/** The Mandarin pronunciation of one character, in the notation of `PhonemeBuilder.write`. */
const pronounceMandarin = memoizeBounded(
  (char) => {
    const letters = toLetters(anyAscii(char).toLowerCase());
    return buildNotation((out) => pronounceByRules(PINYIN, letters, 0, letters.chars.length, out, 0));
  },
  { maxEntries: 20_000 },
);

/**
 * Pronounces a run of Han characters, in Mandarin without `reading`. Characters that the table lacks are read in
 * Mandarin. With `isCharacterByCharacter` each character is a word of its own.
 */
export function pronounceHan(
  letters: Letters,
  from: number,
  to: number,
  out: PhonemeBuilder,
  reading?: HanReading,
  isCharacterByCharacter = false,
): void {
  const entries = reading && getHanTable().entryByCharacter;
  let canEndName = false;
  for (let at = from; at < to; at++) {
    const char = letters.chars[at]!;
    const listedNotation = reading && entries?.get(char)?.[reading];
    const firstPosition = out.length;
    if (isCharacterByCharacter) out.endWord();
    else if (canEndName) out.mark(MAY_END);
    out.write(listedNotation ?? pronounceMandarin(char), letters.offsets[at]!, letters.offsets[at + 1]!, SYLLABIC);
    // In a reading other than Mandarin, no name begins or ends with a character that the table lacks.
    canEndName = !reading || listedNotation !== undefined;
    if (canEndName) out.allowStart(firstPosition, letters.offsets[at]!);
    else if (at === from) out.forbidEdges(firstPosition);
  }
  out.endWord();
  if (!canEndName) out.forbidEdges(out.length - 1, MAY_BEGIN);
}

/** The Mandarin pronunciation of a Sino-Vietnamese syllable without tones; undefined if the table lacks it. */
export function findMandarinForVietnamese(syllable: string): string | undefined {
  const char = getHanTable().characterBySyllable.get(syllable);
  return char && pronounceMandarin(char);
}

/** Whether the table says how each Han character of a text is read in a language. */
export const hasHanReadings = (text: string, reading: HanReading): boolean =>
  [...text].every((char) => getHanTable().entryByCharacter.get(char)?.[reading] !== undefined);

/** A text with one form of each Han character that has several: 广, 廣 and 広. */
export const foldHanForms = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) => getHanTable().firstForms.get(char) ?? char);
