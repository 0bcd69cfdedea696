/** Extracts match keys from a text in any script, which texts in two languages may share. */

import { toConsonantSkeleton, toLatin } from './consonant-skeleton';
import { SOUTHEAST_ASIAN_LETTERS } from './scripts';

/**
 * Characters that transcribe foreign names in Chinese, from the usual tables, simplified and traditional. Outside
 * names, two of them are rarely next to each other.
 */
const NAME_CHARACTERS =
  '阿埃艾爱愛安昂奥奧巴白班邦保鲍鮑贝貝本比彼毕畢宾賓波伯博勃布查柴昌策茨茲兹达達戴丹当道德登邓鄧迪蒂丁东東杜敦顿頓多厄恩尔爾法凡范菲费費芬丰佛弗夫福富盖蓋甘冈岡戈格葛根贡贡古瓜圭哈海汉漢豪赫黑亨洪胡华華怀懷惠霍基吉季加贾賈简簡杰傑金津京卡凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭朗劳勞勒雷蕾黎李里理利莉丽麗连廉良列林琳刘龙龍卢盧鲁魯露吕伦倫罗羅洛马馬玛瑪迈邁麦麥曼芒毛茅梅门門蒙孟米密敏明缪摩莫墨默姆穆木纳納娜奈南瑙内尼妮涅宁寧纽紐农努女诺諾欧歐帕派潘庞龐佩彭皮匹平珀普浦齐齊奇契恰乔喬钦欽琴琼瓊丘让讓热熱日荣榮茹瑞若撒萨薩塞赛賽桑瑟森沙莎山珊尚舍申圣聖施什史舒斯丝絲思松苏蘇索塔太泰坦汤湯唐陶特腾滕提铁廷图圖托陀瓦万萬旺威韦韋维維魏温溫文翁沃乌烏伍武西希锡錫席夏香谢謝辛欣星雄休雪逊遜雅亚亞延扬揚耶叶葉伊依易因英尤于约約云扎赞贊泽澤曾詹珍真芝治朱祖佐';

const NAME_RUN = new RegExp(`[${NAME_CHARACTERS}·・]{2,}`, 'gu');

/** Finds possible foreign names, in Latin letters by their Mandarin reading: 特朗普 → "telangpu", 古特雷斯 → "guteleisi". */
export function findHanNames(text: string): string[] {
  return (text.match(NAME_RUN) ?? []).flatMap((run) =>
    run
      .split(/[·・]/u)
      .filter((part) => part.length > 1)
      .map((part) => toLatin(part).replace(/[xq]/g, 's')),
  );
}

/** Match keys → weight 0..1. Equal keys on both sides are evidence that two passages correspond. */
export type MatchKeys = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-'’.][\p{L}\p{M}\p{Nd}]+)*/gu;
const CAPITAL_START = /^\p{Lu}/u;
const LATIN_WORD = /^[\p{Script=Latin}\p{Nd}'’.-]+$/u;
const ALPHABETIC_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const KATAKANA_RUN = /[\p{Script=Katakana}ー]{3,}/gu;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const SOUTHEAST_ASIAN_RUN = new RegExp(`[${SOUTHEAST_ASIAN_LETTERS}]{6,}`, 'gu');

/** Skeletons shorter than this match by chance. */
const MIN_SKELETON_LENGTH = 3;
/** Longer skeletons are cut. */
const MAX_SKELETON_LENGTH = 8;
const NGRAM_SIZE = 4;
/** An r before a consonant or at the end, which transcriptions often leave out: Merkel is 默克尔, Parker パーカー. */
const SILENT_R = /r(?![aeiouyr])/g;

/**
 * Extracts four kinds of keys. `w:` words in Latin letters, also inside Thai or Japanese text; `g:` 4-grams of longer
 * words after transliteration, for cognates; `s:` consonant skeletons of names (scripts with capitals, katakana) and of
 * all spans in scripts without spaces; `h:` pairs of Han characters, for Japanese and Chinese.
 */
export function extractMatchKeys(text: string): MatchKeys {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  let nameBefore = '';
  for (const word of text.match(WORD) ?? []) {
    if (LATIN_WORD.test(word)) addLatinWord(word, add);
    if (ALPHABETIC_LETTER.test(word)) {
      nameBefore = addAlphabeticWord(word, nameBefore, add);
    } else {
      nameBefore = '';
      if (
        /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Tamil}]/u.test(
          word,
        )
      )
        addWordSkeleton(word, 0.5, add);
    }
  }
  for (const run of text.match(KATAKANA_RUN) ?? []) addWordSkeleton(run, 0.8, add);
  for (const run of text.match(SOUTHEAST_ASIAN_RUN) ?? []) addSkeletonSpans(toConsonantSkeleton(toLatin(run)), add);
  for (const name of findHanNames(text)) addSkeletonSpans(toConsonantSkeleton(name), add);
  for (const run of text.match(HAN_RUN) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) add(`h:${run.slice(i, i + 2)}`, 0.7);
  }
  return keys;
}

type KeyAdder = (key: string, weight: number) => void;

function addLatinWord(word: string, add: KeyAdder): void {
  if (word.length < 2 || /^\d+$/.test(word)) return;
  add(`w:${toLatin(word)}`, word.length < 4 && !/\d|\p{Lu}{2}/u.test(word) ? 0.4 : 1);
}

/** Adds a word's n-grams and the skeleton of the name it belongs to. Returns the ASCII letters of that name so far. */
function addAlphabeticWord(word: string, nameBefore: string, add: KeyAdder): string {
  const ascii = toLatin(word).replace(/[^a-z]/g, '');
  if (ascii.length >= 5)
    for (let i = 0; i + NGRAM_SIZE <= ascii.length; i++) add(`g:${ascii.slice(i, i + NGRAM_SIZE)}`, 0.5);
  if (!CAPITAL_START.test(word)) return '';
  addSkeletonKey(toConsonantSkeleton(ascii), 1, add);
  const withoutSilentR = ascii.replace(SILENT_R, '');
  if (withoutSilentR !== ascii) addSkeletonKey(toConsonantSkeleton(withoutSilentR), 0.6, add);
  const joined = nameBefore + ascii;
  if (nameBefore) addSkeletonKey(toConsonantSkeleton(joined), 1, add);
  return joined.length > 24 ? '' : joined;
}

function addSkeletonKey(skeleton: string, weight: number, add: KeyAdder): void {
  if (skeleton.length < MIN_SKELETON_LENGTH) return;
  const key = skeleton.slice(0, MAX_SKELETON_LENGTH);
  add(`s:${key}`, key.length === MIN_SKELETON_LENGTH ? weight * 0.5 : weight);
}

function addWordSkeleton(word: string, weight: number, add: KeyAdder): void {
  const skeleton = toConsonantSkeleton(toLatin(word));
  addSkeletonKey(skeleton, weight, add);
  // The first letter may be a prefix (Arabic and Hebrew "and", "in", "the").
  if (skeleton.length > MIN_SKELETON_LENGTH) addSkeletonKey(skeleton.slice(1), weight * 0.7, add);
}

/** Adds every span of a skeleton, since without spaces a name may begin and end anywhere. */
function addSkeletonSpans(skeleton: string, add: KeyAdder): void {
  const stream = skeleton.slice(0, 400);
  for (let i = 0; i < stream.length; i++) {
    for (let n = MIN_SKELETON_LENGTH; n <= MAX_SKELETON_LENGTH && i + n <= stream.length; n++) {
      add(`s:${stream.slice(i, i + n)}`, n === MIN_SKELETON_LENGTH ? 0.25 : 0.6);
    }
  }
}
