/** Reads numbers written in Hebrew letters, as in Hebrew dates. */
const LETTER_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'אבגדהוזחטיכלמנסעפצקרשת'].map((letter, i) => [letter, i < 9 ? i + 1 : i < 18 ? (i - 8) * 10 : (i - 17) * 100]),
);
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** The sum of the letters' values: תשפ״ד is 784. */
export const parseHebrewNumeral = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (LETTER_VALUES[FINAL_LETTERS[letter] ?? letter] ?? 0), 0);
