/** Parses the numerals of dates that are no figures: Han and Hebrew ones. */

const HAN_DIGITS = '〇一二三四五六七八九';

/** The value of Han numerals up to 99, or digit by digit: 二十三 = 23, 二〇二四 = 2024. */
export function parseHanNumber(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/廿/g, '二十');
  if (!plain.includes('十')) return Number([...plain].map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

const LETTER_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'אבגדהוזחטיכלמנסעפצקרשת'].map((letter, i) => [letter, i < 9 ? i + 1 : i < 18 ? (i - 8) * 10 : (i - 17) * 100]),
);
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** The sum of the letters' values: תשפ״ד is 784. */
export const parseHebrewNumeral = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (LETTER_VALUES[FINAL_LETTERS[letter] ?? letter] ?? 0), 0);
