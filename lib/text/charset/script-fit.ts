/** Scores how much sense a decoded text makes in a script, to tell right encodings from wrong ones. */

// Describes how each script is written: its word shapes and its common and rare letters.

/** How words of a script are written, as far as this tells text from bytes decoded in a wrong encoding. */
export interface Orthography {
  /**
   * Patterns that every word matches. A wrong encoding mixes scripts and cases, or puts letters where they cannot be.
   */
  readonly word: readonly RegExp[];
  /** All letters, the common ones among them, and the least share of the common ones in ordinary prose. */
  readonly usual?: { readonly letters: RegExp; readonly common: RegExp; readonly share: number };
  /** Rare letters, and their largest share in ordinary prose. */
  readonly seldom?: { readonly characters: RegExp; readonly share: number };
  /** Characters that every text in the script has, and their least share. */
  readonly needs?: { readonly characters: RegExp; readonly share: number };
}

const CASED_WORD = /^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+)$/u;

const COMMON_SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基';
const COMMON_TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基臺台灣';
const COMMON_KANJI =
  '日一国人年大十二本中長出三時行見月後前生五間上東四今金九入高円子外八六下来気小七話女百先名川千水男校電土木聞食車何南万毎白天火父母会社者事業地方部合同場自発政分対定新現市力法府民内約公問体第作員的明主理化機当開不手度実全戦関所立性強決点持通相目表期取次動物要議加成和';
const COMMON_HANGUL =
  '이다는의에을가한고로하지사기도서를은대인리자부정시나일해어과수으전그스상아원들제보관있었게면라구성장여조국회주만비오경우위선진것적소동안공습니개신학세방화단중할생발계문까년운용말등표모실업연';

const HAN_CHARACTERS = /[\u4E00-\u9FFF]/gu;
const buildChineseOrthography = (common: string): Orthography => ({
  word: [/^[\u3005-\u3007\u4E00-\u9FFF]+$/u],
  usual: { letters: HAN_CHARACTERS, common: new RegExp(`[${common}]`, 'gu'), share: 0.4 },
});

/** The orthographies of the scripts whose encodings are told apart. */
export const ORTHOGRAPHIES = {
  latin: {
    // Words with accented letters have plain ones, too, and no word has four accented letters in a row.
    word: [CASED_WORD, /^[A-Za-zªºÀ-ÖØ-öø-ɏ]+$/u, /[A-Za-z]|^.$/u, /^(?!.*[ªºÀ-ÖØ-öø-ɏ]{4})/u],
  },
  vietnamese: {
    word: [CASED_WORD, /^[A-Za-zĂăĐđƠơƯưÀ-ýĨĩŨũẠ-ỹ]{1,7}$/u],
    usual: { letters: /[\u0080-\u{10FFFF}]/gu, common: /[ăâđêôơưẠ-ỹĂÂĐÊÔƠƯ]/gu, share: 0.6 },
    needs: { characters: /[đĐơưẠ-ỹ]/gu, share: 0.3 },
  },
  cyrillic: {
    // No word begins with ь or ы; many do in Hebrew that was decoded as KOI8-R.
    word: [CASED_WORD, /^[Ѐ-ӿ]+$/u, /^[^ьы]/iu],
    usual: { letters: /[Ѐ-ӿ]/gu, common: /[оеаинті]/giu, share: 0.42 },
    // Hebrew that was decoded as windows-1251 has many of these.
    seldom: { characters: /[фцщъэю]/giu, share: 0.07 },
  },
  greek: {
    word: [CASED_WORD, /^[Ͱ-Ͽ]+$/u, /^(?!.*ς.)(?!.+σ$)/u],
    usual: { letters: /[Ͱ-Ͽ]/gu, common: /[αοιετσνηυρπκάέίόή]/giu, share: 0.7 },
  },
  hebrew: {
    word: [/^[\u0591-\u05F4]+$/u, /^(?!.*[ךםןףץ][א-ת])/u],
    usual: { letters: /[\u0591-\u05F4]/gu, common: /[יוהלאמרתבשנעטדס]/gu, share: 0.65 },
  },
  arabic: {
    word: [/^[\u0621-\u06D3]+$/u, /^(?!.*ة[\u0621-\u063A\u0641-\u064A])/u],
    usual: { letters: /[\u0621-\u06D3]/gu, common: /[اليمونترةبعدسهف]/gu, share: 0.65 },
  },
  thai: {
    // A vowel written first needs a consonant behind it, and a mark above or below needs one before it. At the edges
    // of a line that was cut they may be missing.
    word: [/^[ะ-ฺ็-๎]{0,2}(?:[เ-ไ]*[ก-ฮ][ัิ-ฺ็-๎]*[ะาำๅ]*|[ๆฯ๐-๙])+[เ-ไ]?$/u],
    usual: { letters: /[ก-๛]/gu, common: /[กนรอาเงมยลวดทตสปบะัี่้ิ์]/gu, share: 0.7 },
  },
  hans: buildChineseOrthography(COMMON_SIMPLIFIED),
  hant: buildChineseOrthography(COMMON_TRADITIONAL),
  japanese: {
    word: [/^[\u3005-\u3007ぁ-ヿ\u4E00-\u9FFF]+$/u],
    usual: { letters: HAN_CHARACTERS, common: new RegExp(`[${COMMON_KANJI}]`, 'gu'), share: 0.3 },
    needs: { characters: /[ぁ-ヿ]/gu, share: 0.2 },
  },
  korean: {
    word: [/^[가-힣\u4E00-\u9FFF]+$/u],
    usual: { letters: /[가-힣\u4E00-\u9FFF]/gu, common: new RegExp(`[${COMMON_HANGUL}]`, 'gu'), share: 0.5 },
  },
} as const satisfies Record<string, Orthography>;

/** A script whose encodings are told apart. */
export type CharsetScript = keyof typeof ORTHOGRAPHIES;
export const CHARSET_SCRIPTS = Object.keys(ORTHOGRAPHIES) as readonly CharsetScript[];

/** Characters that every script uses, such as quotation marks: they separate words and tell nothing. */
const NEUTRAL_CHARACTERS = '\\s\u00AD\u200B-\u200F«»„“”‘’‚‹›–—…•·\u3000-\u3003\u3008-\u301F\uFF01-\uFF20';
/** Signs that may be before or after a word; inside a word they make no sense. */
const EDGE_SIGNS = /^[¡¿§©№€£]+|(?<![©®™°€£])[©®™°€£]+$/gu;
/** Runs of characters other than spaces, neutral characters and ASCII characters that are no letters. */
const TOKEN_PATTERN = new RegExp(`[^\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F${NEUTRAL_CHARACTERS}]+`, 'gu');
const NON_ASCII = /[^\p{ASCII}]/gu;
/** Characters that no text has: replacement characters, controls, private use. */
const BROKEN_CHARACTERS = /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/gu;
/** Weight of a broken character, in characters outside words. */
const BROKEN_WEIGHT = 2;

/** Counts the matches of a global pattern in a text. */
export const countPatternMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A decoded text as its non-ASCII words, prepared once and scored for several scripts. */
export interface TextSample {
  /** Words that are not all ASCII. */
  readonly tokens: readonly string[];
  /** Number of non-ASCII characters in the tokens. */
  readonly foreign: number;
  /** Number of broken characters in the tokens. */
  readonly broken: number;
  /** Replacement characters as a share of all non-ASCII characters, from 0 to 1. */
  readonly damage: number;
}

/** Builds the sample of a decoded text. */
export function buildTextSample(text: string): TextSample {
  const tokens = (text.normalize('NFC').match(TOKEN_PATTERN) ?? [])
    .map((token) => token.replace(EDGE_SIGNS, ''))
    .filter((token) => /[^\p{ASCII}]/u.test(token));
  const joinedTokens = tokens.join(' ');
  const damage = countPatternMatches(text, /\uFFFD/g) / Math.max(1, countPatternMatches(text, NON_ASCII));
  return {
    tokens,
    foreign: countPatternMatches(joinedTokens, NON_ASCII),
    broken: countPatternMatches(joinedTokens, BROKEN_CHARACTERS),
    damage,
  };
}

/** Scores how usual the letters of the words are: 1 in ordinary prose. With few letters the score is lenient. */
function scoreCommonLetters(words: string, { usual, seldom }: Orthography): number {
  if (!usual) return 1;
  const letterCount = countPatternMatches(words, usual.letters);
  const commonScore = Math.min(1, (countPatternMatches(words, usual.common) + 1) / (letterCount * usual.share + 1));
  return seldom
    ? commonScore * Math.min(1, (letterCount * seldom.share + 1) / (countPatternMatches(words, seldom.characters) + 1))
    : commonScore;
}

/**
 * Scores how much sense a text makes in a script: the share of its non-ASCII characters that are in well-formed words
 * with usual letters, from 0 to 1.
 */
export function scoreScriptFit(script: CharsetScript, { tokens, foreign, broken }: TextSample): number {
  const orthography: Orthography = ORTHOGRAPHIES[script];
  const { word, needs } = orthography;
  const words = tokens.filter((token) => word.every((pattern) => pattern.test(token))).join(' ');
  const lettersInWords = countPatternMatches(words, NON_ASCII);
  if (lettersInWords === 0 || (needs && countPatternMatches(words, needs.characters) < needs.share * lettersInWords))
    return 0;
  return (lettersInWords / (foreign + BROKEN_WEIGHT * broken)) * scoreCommonLetters(words, orthography);
}

/** Scores how much sense a text makes in the script that fits it best (0 to 1). */
export const scoreBestFit = (sample: TextSample): number =>
  Math.max(...CHARSET_SCRIPTS.map((script) => scoreScriptFit(script, sample)));
