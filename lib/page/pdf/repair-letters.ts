/** Turns letters as a PDF's fonts name them into letters as people write them. */

/** Shapes of letters that have signs of their own: ligatures, Arabic and Hebrew forms, radicals in place of characters. */
const SHAPES =
  /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE10-\uFE19\uFE30-\uFE44\uFE70-\uFEFC\u2E80-\u2FDF\uF900-\uFAFF]/g;

/** Brackets of vertical lines, which would become narrow ones. */
const WIDE: Readonly<Record<string, string>> = { '\uFE35': '（', '\uFE36': '）', '\uFE37': '｛', '\uFE38': '｝' };

/** Radicals that are characters, too, and that Unicode does not fold: each before its character. */
const RADICALS = new Map(
  [
    '⺠民⺟母⺩王⺧牛⺮竹⺬示⺶羊⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟',
    '⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((pairs) => [...pairs].flatMap((one, at, all) => (at % 2 ? [] : [[one, all[at + 1]!] as const]))),
);

/** Marks alone are folded to a space that carries them. */
const foldShape = (shape: string): string => WIDE[shape] ?? RADICALS.get(shape) ?? shape.normalize('NFKC').trimStart();

/** Signs for "no sign known", and controls, of which no text has any. */
const NO_LETTERS = /[\p{Cc}\p{Co}\uFFFD\uFFFE\uFFFF]/gu;

/** Thai's sara am as fonts draw it, in two parts. */
const SARA_AM = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;

/** The letters of an item; spaces of all kinds become the ordinary one. */
export const repairLetters = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(NO_LETTERS, '')
    .replace(SHAPES, foldShape)
    .replace(/ (?=\p{M})/gu, '')
    .replace(SARA_AM, '$1\u0E33');

/** Letters of scripts that are written from right to left; their figures are not. */
export const RIGHT_TO_LEFT = /(?!\p{N})[\p{sc=Arab}\u0640\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF]/u;
const OTHER_UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a letter's script puts no space between words, so that a line's end is no space either. */
export const isUnspaced = (letter = ''): boolean => IDEOGRAPHIC.test(letter) || OTHER_UNSPACED.test(letter);

/** Whether two letters stand side by side without a space where a line ended between them. */
export const isUnspacedPair = (before = '', after = ''): boolean =>
  IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after) || (OTHER_UNSPACED.test(before) && OTHER_UNSPACED.test(after));

/** Marks that stand on, under or in the letter before them. */
export const MARKS = /^[\p{M}]+$/u;
