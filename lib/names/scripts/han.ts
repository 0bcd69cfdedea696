import anyAscii from 'any-ascii';
import { type Letters, toLetters } from '../letters';
import { MAY_BEGIN, MAY_END, PhonemeBuilder } from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { parseSpellingRules, pronounceByRules, type SpellingRules } from '../spelling-rules';
import { HAN_READINGS } from './han-readings';
import { pronounceHangul } from './hangul';
import { pronounceKana } from './kana';
import { getLatinRules } from './latin';

/** Pinyin as it is used to spell foreign names: 希 for hi, 基 for ki, 尔 for l and r. */
const PINYIN: SpellingRules = parseSpellingRules(
  `a=a ai=ai an=an ang=aN ao=ao b=b ^c=c ^ch=C d=d e=e ^er$=@'L' f=F ^g=g ^h=h i=i ia=ya' ian=yen iang=yaN iao=yao ie=ye iu=yu iong=yoN
  ^j=j ^k=k ^l=L m=m n=n ng$=N o=o ong=oN ou=o ^p=p ^q=q ^r=# s=s sh=S t=t u=u ua=wa uai=wai uan=wan uang=waN ui=we un=wen uo=o ü=u
  ^w=W ^wu=u x=X ^y=y ^yi=i ^yu=yu ^yuan=ywen ^yue=ywe ^z=z ^zh=J ei=ei en=en eng=eN in=in ing=iN
  ^si$=si' ^zi$=zi' ^ci$=ci' ^shi$=Si' ^te$=te' ^de$=de' ^ke$=ke' ^ge$=ge' ^le$=Le' ^fu$=Fu' ^bu$=bu' ^pu$=pu' ^mu$=mu' ^ku$=ku' ^gu$=gu'
  ^tu$=tu' ^xi$=Xi' ^ji$=ji' ^qi$=qi' ^li$=Li' ^lu$=Lu' ^ni$=ni' ^wu$=U' ^fo$=Fo'`,
);

/** How a reading of Han characters sounds outside Mandarin. */
export type HanReading = 'vi' | 'ko' | 'ja';
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

let entryByCharacter: Map<string, HanEntry> | undefined;
/** Vietnamese syllable → Han character, the first of the table that is read so. */
let characterBySyllable: Map<string, string> | undefined;

function loadHanEntries(): Map<string, HanEntry> {
  if (entryByCharacter) return entryByCharacter;
  entryByCharacter = new Map();
  characterBySyllable = new Map();
  for (const text of HAN_READINGS.split(/\s+/)) {
    const [, forms, vi, ko, ja] = ENTRY_PATTERN.exec(text) ?? [];
    if (!forms) continue;
    const entry: HanEntry = {
      ...(vi && {
        vi: pronounceToNotation(vi, (l, from, to, out) => pronounceByRules(getLatinRules('vi'), l, from, to, out, 0)),
      }),
      ...(ko && { ko: pronounceToNotation(ko, pronounceHangul) }),
      ...(ja && { ja: pronounceToNotation(ja, pronounceKana) }),
    };
    for (const form of forms) entryByCharacter.set(form, entry);
    if (vi && !characterBySyllable.has(vi)) characterBySyllable.set(vi, [...forms][0]!);
  }
  return entryByCharacter;
}

const MANDARIN_CACHE = new Map<string, string>();

/** The Mandarin sounds of one character. */
function pronounceMandarin(char: string): string {
  let known = MANDARIN_CACHE.get(char);
  if (known === undefined) {
    const letters = toLetters(anyAscii(char).toLowerCase());
    known = buildNotation((out) => pronounceByRules(PINYIN, letters, 0, letters.chars.length, out, 0));
    if (MANDARIN_CACHE.size > 20_000) MANDARIN_CACHE.clear();
    MANDARIN_CACHE.set(char, known);
  }
  return known;
}

/**
 * Reads a run of Han characters; characters the reading does not know are read in Mandarin. `apart` makes each a word.
 */
export function pronounceHan(
  letters: Letters,
  from: number,
  to: number,
  out: PhonemeBuilder,
  reading?: HanReading,
  apart = false,
): void {
  const table = reading && loadHanEntries();
  let ends = false;
  for (let at = from; at < to; at++) {
    const char = letters.chars[at]!;
    const listed = reading && table?.get(char)?.[reading];
    const before = out.length;
    if (apart) out.endWord();
    else if (ends) out.mark(MAY_END);
    out.write(listed ?? pronounceMandarin(char), letters.offsets[at]!, letters.offsets[at + 1]!, SYLLABIC);
    // A name in another reading than Mandarin neither begins nor ends with a character the table does not know.
    ends = !reading || listed !== undefined;
    if (ends) out.allowStart(before, letters.offsets[at]!);
    else if (at === from) out.forbidEdges(before);
  }
  out.endWord();
  if (!ends) out.forbidEdges(out.length - 1, MAY_BEGIN);
}

/** The Mandarin sounds of a Sino-Vietnamese syllable (tones folded), if it is of the table. */
export function findMandarinForVietnamese(syllable: string): string | undefined {
  loadHanEntries();
  const char = characterBySyllable!.get(syllable);
  return char && pronounceMandarin(char);
}
